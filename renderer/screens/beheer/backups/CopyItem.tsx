import { IconChevronDown, IconChevronRight, IconHistory } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { wantRestore } from '../../../state/backups.ts'
import { call } from '../../../state/client.ts'
import { lock } from '../../../state/guard.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { backupMoment, dossierCount, placesInWords, type SameBackup } from '../../../ui/backupWords.ts'
import { Button } from '../../../ui/Button.tsx'
import { cx } from '../../../ui/cx.ts'
import beheer from '../Beheer.module.css'
import css from './Backups.module.css'

type Props = { readonly copy: SameBackup; readonly open: boolean; readonly onToggle: () => void }

/** One backup: when, where, how much; opened, what putting it back would change. */
export function CopyItem({ copy: { line, places }, open, onToggle }: Props) {
  const when = backupMoment(line.at)
  const damaged = line.damaged === 0 ? '' : line.damaged === 1 ? ' · 1 bestand was al beschadigd' : ` · ${line.damaged} bestanden waren al beschadigd`
  return (
    <li className={cx(css.item, open && css.opened)}>
      <span className={css.when}>{when}</span>
      <span className={css.where}>{dossierCount(line.dossiers)}, {placesInWords(places)}{damaged}</span>
      <Button size="small" expanded={open} iconAfter={open ? IconChevronDown : IconChevronRight} onClick={onToggle} label={`Wat verandert er, kopie van ${when}`}>Wat verandert er</Button>
      {open && <Panel place={line.place} name={line.name} />}
    </li>
  )
}

function Panel({ place, name }: { readonly place: Props['copy']['line']['place']; readonly name: string }) {
  const no = useWhyNot('backup.restore')
  const [sentences, setSentences] = useState<readonly string[]>([])
  useEffect(() => {
    void call('backup.differences', { place, name }).then((answer) => setSentences(answer.ok ? answer.value.sentences : [answer.problem.text]))
  }, [place, name])
  const begin = (): void => {
    wantRestore({ place, name })
    void lock('restore')
  }
  return (
    <div className={css.panel} role="status">
      <ul className={beheer.plain}>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      {sentences.length > 0 && (
        <div className={beheer.buttons}><Button icon={IconHistory} blocked={no} onClick={begin}>Vergrendel en zet deze terug</Button></div>
      )}
    </div>
  )
}
