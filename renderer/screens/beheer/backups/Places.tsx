import { IconFolderPlus } from '@tabler/icons-react'
import type { BackupPlaceLine } from '#shared/ipc/contract.ts'
import { Button } from '../../../ui/Button.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import css from './Backups.module.css'

const names = { own: 'Op deze computer', second: 'Tweede plek' } as const satisfies Readonly<Record<BackupPlaceLine['place'], string>>
type Props = { readonly places: readonly BackupPlaceLine[]; readonly blocked: string | undefined; readonly onChoose: () => void; readonly onForget: () => void }

/** Where backups go and when the last good one was made there; a second place, or why to choose one. */
export function Places({ places, blocked, onChoose, onForget }: Props) {
  const second = places.some((p) => p.place === 'second')
  return (
    <ul>
      {places.map((p) => (
        <li key={p.place} className={css.item}>
          <span className={css.mark}><StateMark state={p.warning ? 'te-laat' : p.last === null || !p.here ? 'komt-nog' : 'gedaan'} label={p.warning ? 'te laat' : p.last === null ? 'nog geen kopie' : p.here ? 'in orde' : 'niet aangesloten'} /></span>
          <div className={css.body}>
            <h3 className={css.name}>{names[p.place]}</h3>
            <p>{p.sentence}</p>
            {p.place === 'own' && <p className={css.folder}>{p.folder}</p>}
          </div>
          {p.place === 'second' && <Button size="small" blocked={blocked} onClick={onForget}>Gebruik deze plek niet meer</Button>}
        </li>
      ))}
      {!second && (
        <li className={css.item}>
          <span className={css.mark}><StateMark state="komt-nog" label="nog niet gekozen" /></span>
          <div className={css.body}>
            <h3 className={css.name}>Tweede plek</h3>
            <p>Gaat deze computer stuk of wordt hij gestolen, dan is de kopie op deze computer ook weg. Kies daarom een andere schijf, een stick of een map op het netwerk. De kopie is versleuteld.</p>
          </div>
          <Button size="small" icon={IconFolderPlus} blocked={blocked} onClick={onChoose}>Kies een tweede plek</Button>
        </li>
      )}
    </ul>
  )
}
