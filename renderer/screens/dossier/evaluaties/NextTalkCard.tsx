import { IconMessages, IconPrinter } from '@tabler/icons-react'
import { distance, shortDay } from '#shared/domain/calendar/format.ts'
import { hasLeft } from '#shared/domain/stay/end.ts'
import { actDay } from '#shared/norms/duties.ts'
import { dutyTitle } from '#shared/norms/explain.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { beginTalk, openTalk } from '../../../state/talk.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { printDocument } from '../../../ui/documents/acts.ts'
import { JobLine } from '../../../ui/documents/JobLine.tsx'
import css from '../Dossier.module.css'
import { nextTalk } from '../model/series.ts'
import type { StayView } from '../useStay.ts'

/** The talk that comes, with the duties that it discharges, and its preparation sheet. */
export function NextTalkCard({ view: { dossier, stay, duties, today } }: { readonly view: StayView }) {
  const no = useWhyNot('evaluation.write')
  const where = { dossierId: dossier.id, stayId: stay.id }
  const going = stay.evaluations.find((e) => e.status === 'concept')
  const next = nextTalk(duties)
  const sheet = { kind: 'voorbereiding', ...where } as const
  if (hasLeft(stay, today)) return null
  if (stay.plan.length === 0) return <Card title="Het gesprek"><p className="second">Er is nog geen plan om op terug te kijken. Maak eerst het plan.</p></Card>
  return (
    <Card title={going ? `Evaluatie ${going.number} is bezig` : next ? dutyTitle(next.first) : 'Het gesprek'} {...(!going && next && { note: `${shortDay(actDay(next.first))}, ${distance(actDay(next.first), today)}` })}>
      <div className={css.talk}>
        {!going && next && next.one !== '' && <><p className={css.one}>{next.one}</p><ul className={css.signers}>{next.names.map((name) => <li key={name}>{name}</li>)}</ul><p className="second">{next.why}</p></>}
        {!going && !next && <p className="second">Geen termijn vraagt nu om een gesprek. Tussendoor terugkijken kan altijd.</p>}
        {going && <p className="second">Alles wat jullie zeggen, wordt bewaard. Je kunt stoppen en later verdergaan.</p>}
        <div className={css.acts}>
          {going ? <Button icon={IconMessages} onClick={() => openTalk(where, going.id)}>Ga verder met het gesprek</Button> : <Button icon={IconMessages} blocked={no} onClick={() => void beginTalk(where, next?.dutyIds ?? [])}>Begin het gesprek</Button>}
          <Button icon={IconPrinter} onClick={() => void printDocument(sheet)}>Druk het voorbereidingsblad af</Button>
          <JobLine target={sheet} />
        </div>
      </div>
    </Card>
  )
}
