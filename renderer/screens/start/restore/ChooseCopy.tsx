import { IconChevronRight, IconFolderOpen } from '@tabler/icons-react'
import { useState } from 'react'
import type { AsideLine } from '#shared/ipc/contract.ts'
import { backupMoment, dossierCount, placesInWords, type SameBackup } from '../../../ui/backupWords.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import css from './Restore.module.css'

const FEW = 6
type Props = {
  readonly copies: readonly SameBackup[]
  readonly unusable: readonly string[]
  readonly asides: readonly AsideLine[]
  readonly trouble: string | null
  readonly onChoose: (copy: SameBackup) => void
  readonly onOther: () => void
  readonly onUndo: (aside: AsideLine) => void
  readonly onBack: () => void
}

/** Which backup: by date, or in another folder; and what was put back before, to undo. */
export function ChooseCopy({ copies, unusable, asides, trouble, onChoose, onOther, onUndo, onBack }: Props) {
  const [all, setAll] = useState(false)
  const shown = all ? copies : copies.slice(0, FEW)
  const houses = new Set(copies.map(({ line }) => line.house))
  return (
    <>
      <div>
        <h1 className="title" tabIndex={-1}>Reservekopie terugzetten</h1>
        <p className="second">Kies van welke dag. Er verandert niets voordat je ja zegt, en de kluis van nu blijft apart bewaard.</p>
      </div>
      {copies.length === 0 ? <p>Op deze computer staan geen reservekopieën. Sluit de schijf of stick aan waar ze op staan en kies Andere map.</p> : (
        <ul className={css.list} aria-label="Reservekopieën">
          {shown.map((copy) => (
            <li key={copy.line.name}>
              <button type="button" className={css.copy} onClick={() => onChoose(copy)}>
                <span className={css.when}>{backupMoment(copy.line.at)}</span>
                <span className={css.note}>{houses.size > 1 ? `${copy.line.house}, ` : ''}{dossierCount(copy.line.dossiers)}, {placesInWords(copy.places)}</span>
                <Icon of={IconChevronRight} />
              </button>
            </li>
          ))}
        </ul>
      )}
      {copies.length > shown.length && <div><LinkButton onClick={() => setAll(true)}>Toon alle {copies.length}</LinkButton></div>}
      {unusable.map((sentence) => <Attention key={sentence}>{sentence}</Attention>)}
      {trouble !== null && <Attention>{trouble}</Attention>}
      <div className={css.nav}>
        <Button onClick={onBack}>Annuleer</Button>
        <Button icon={IconFolderOpen} onClick={onOther}>Andere map</Button>
      </div>
      {asides.length > 0 && (
        <section className={css.section} aria-labelledby="undo">
          <h2 id="undo" className="heading">Terugzetten ongedaan maken</h2>
          <ul className={css.list}>
            {asides.map((aside) => (
              <li key={aside.name}>
                <button type="button" className={css.copy} onClick={() => onUndo(aside)}>
                  <span className={css.when}>{backupMoment(aside.at)}</span>
                  <span className={css.note}>de kluis van {aside.house} zoals die toen was</span>
                  <Icon of={IconChevronRight} />
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
