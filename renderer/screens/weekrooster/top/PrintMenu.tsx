import { IconEye, IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { flushSchedule } from '../../../state/schedule.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { ChoiceTiles } from '../../../ui/ChoiceTiles.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { printDocument, saveDocument } from '../../../ui/documents/acts.ts'
import { JobLine } from '../../../ui/documents/JobLine.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { weekName } from '../model/words.ts'
import { SaveAgenda } from './SaveAgenda.tsx'
import css from './Top.module.css'

const papers = [
  { value: 'A3', label: 'Poster A3', note: 'voor de muur, zonder namen' }, { value: 'A4', label: 'Poster A4', note: 'hetzelfde, kleiner' },
  { value: 'zakweek', label: 'Zakweken', note: 'om te vouwen, één per bewoner' }, { value: 'presentie', label: 'Presentielijst', note: 'om op papier af te vinken' }, { value: 'agenda', label: 'Agenda', note: 'een bestand voor telefoon of computer' },
] as const
type Paper = (typeof papers)[number]['value']
const nameWays = [{ value: 'voornaam', label: 'Voornamen' }, { value: 'initialen', label: 'Initialen' }] as const
type Names = (typeof nameWays)[number]['value']

type Props = { readonly monday: Day; readonly people: readonly WeekPerson[]; readonly whose: string | null; readonly onClose: () => void }

/** Which paper of this week, for whom, and how it comes out. */
export function PrintMenu({ monday, people, whose, onClose }: Props) {
  const [paper, setPaper] = useState<Paper>(whose === null ? 'A3' : 'zakweek')
  const [names, setNames] = useState<Names>('voornaam')
  const [chosen, setChosen] = useState<readonly string[]>(whose === null ? people.map((p) => p.dossierId) : [whose])
  const target: DocumentRef = paper === 'zakweek' ? { kind: 'zakweek', monday, dossierIds: [...chosen] } : paper === 'presentie' ? { kind: 'presentielijst', monday, names } : { kind: 'weekrooster', monday, size: paper === 'A4' ? 'A4' : 'A3' }
  const title = `${papers.find((p) => p.value === paper)?.label ?? ''}, ${weekName(monday)}`
  const nobody = paper === 'zakweek' && chosen.length === 0 && people.length > 0 ? 'Kies eerst een bewoner' : undefined
  const after = async (act: () => Promise<unknown>): Promise<void> => {
    if (await flushSchedule()) await act()
  }
  const view = (): void => {
    onClose()
    go({ screen: 'viewer', title, what: { kind: 'document', ref: target } })
  }
  return (
    <Dialog
      title={`Druk af: ${weekName(monday)}`} wide onClose={onClose}
      actions={paper === 'agenda' ? <><Button variant="text" onClick={onClose}>Sluit</Button><SaveAgenda monday={monday} dossierId={whose} /></> : (
        <>
          <JobLine target={target} />
          <Button variant="text" onClick={onClose}>Sluit</Button>
          <Button icon={IconFileTypeDocx} blocked={nobody === undefined ? undefined : ''} onClick={() => void after(() => saveDocument(target, 'docx'))}>Bewaar als Word</Button>
          <Button icon={IconFileTypePdf} blocked={nobody === undefined ? undefined : ''} onClick={() => void after(() => saveDocument(target, 'pdf'))}>Bewaar als PDF</Button>
          <Button icon={IconEye} blocked={nobody === undefined ? undefined : ''} onClick={() => void after(async () => view())}>Bekijk</Button>
          <Button variant="primary" icon={IconPrinter} blocked={nobody} onClick={() => void after(() => printDocument(target))}>Druk af</Button>
        </>
      )}
    >
      <div className={css.print}>
        <ChoiceTiles label="Wat wil je afdrukken?" options={papers} value={paper} onChange={setPaper} />
        {paper === 'agenda' && <p className="second">Deze week en de drie weken erna{whose === null ? ', wat voor iedereen is' : `, voor ${people.find((p) => p.dossierId === whose)?.callName ?? 'deze bewoner'}`}. Er staat geen naam van een bewoner in.</p>}
        {paper === 'presentie' && <SegmentedBar label="Namen op de lijst" options={nameWays} value={names} onChange={setNames} />}
        {paper === 'zakweek' && (
          <fieldset className={css.pick}>
            <legend className={css.legend}>Voor wie?</legend>
            {people.length === 0 && <p className="second">Er woont deze week niemand. Je krijgt de week van iedereen.</p>}
            {people.map((p) => <Checkbox key={p.dossierId} checked={chosen.includes(p.dossierId)} onChange={(on) => setChosen(on ? [...chosen, p.dossierId] : chosen.filter((c) => c !== p.dossierId))}>{p.callName}</Checkbox>)}
          </fieldset>
        )}
      </div>
    </Dialog>
  )
}
