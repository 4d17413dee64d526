import { IconCalendarDown } from '@tabler/icons-react'
import { call } from '../../state/client.ts'
import { flush } from '../../state/dossier.ts'
import { useHouse } from '../../state/house.ts'
import { say, showNotice } from '../../state/toasts.ts'
import { Button } from '../Button.tsx'
import { Card } from '../Card.tsx'
import { DocumentButtons } from './DocumentButtons.tsx'
import css from './Documents.module.css'

const inCalendar = { initialen: 'In de agenda staan alleen initialen.', niets: 'In de agenda staat niets van de bewoner.' } as const

/** The open duties on paper and for a calendar outside Baken: of one resident, or of the house (`dossierId` null). */
export function DutyPapers({ dossierId, title }: { readonly dossierId: string | null; readonly title: string }) {
  const names = useHouse((s) => s.house?.calendarNames) ?? 'initialen'
  const save = async (): Promise<void> => {
    await flush()
    const answer = await call('agenda.save', { dossierId })
    if (!answer.ok) showNotice(answer.problem.text)
    else if (answer.value.savedAs !== null) say(`Bewaard als ${answer.value.savedAs}.`)
  }
  return (
    <Card title={title}>
      <div className={css.short}>
        <span className="second">{`Wat nog open staat, op één blad. ${inCalendar[names]}`}</span>
        <span className={css.group}>
          <DocumentButtons target={dossierId === null ? { kind: 'huisTermijnen' } : { kind: 'termijnen', dossierId }} title={title} />
          <Button size="small" icon={IconCalendarDown} onClick={() => void save()} label={`Bewaar als agenda ${title}`}>Bewaar als agenda</Button>
        </span>
      </div>
    </Card>
  )
}
