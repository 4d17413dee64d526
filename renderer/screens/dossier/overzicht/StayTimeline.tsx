import { useMemo, useState } from 'react'
import { daysBetween } from '#shared/domain/calendar/day.ts'
import { shortDay } from '#shared/domain/calendar/format.ts'
import { dutyTitle } from '#shared/norms/explain.ts'
import { go } from '../../../state/router.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { dutySources } from '../../../ui/normSources.ts'
import { StateMark, stateWords } from '../../../ui/StateMark.tsx'
import { PastMark } from '../../../ui/timeline/PastMark.tsx'
import { Timeline } from '../../../ui/timeline/Timeline.tsx'
import { stayTitle } from '../model/know.ts'
import { timelineMarks, timelineSpan } from '../model/marks.ts'
import css from '../Dossier.module.css'
import type { StayView } from '../useStay.ts'

const LEGEND = ['gedaan', 'te-laat', 'deze-week', 'komt-nog'] as const

/** The stay with its duties; a mark opens where its date comes from. */
export function StayTimeline({ view }: { readonly view: StayView }) {
  const { stay, duties, today, dossier } = view
  const [openId, setOpenId] = useState<string | null>(null)
  const marks = useMemo(() => timelineMarks(stay.facts, duties, today), [stay.facts, duties, today])
  const span = useMemo(() => timelineSpan(stay, duties, today), [stay, duties, today])
  const toIntake = (): void => go({ screen: 'dossier', id: dossier.id, tab: 'intake', field: 'stay.placementDate' }, 'replace')
  if (!span) {
    return (
      <Card title="De tijdlijn van het verblijf" action={<Button size="small" onClick={toIntake}>Vul de datums in</Button>}>
        <p className="second">Zodra de dag van plaatsing er is, staan hier alle termijnen: plan, evaluaties, woning en uitstroom.</p>
      </Card>
    )
  }
  const open = openId === null ? undefined : marks.find((m) => m.id === openId)
  const duty = duties.find((d) => d.id === openId)
  const used = LEGEND.filter((s) => marks.some((m) => m.state === s))
  const legend = <span className={css.legend}>{used.map((s) => <span key={s}><StateMark state={s} />{stateWords[s]}</span>)}{marks.some((m) => m.state === 'vervallen') && <span><PastMark />voorbij</span>}</span>
  return (
    <Card title={stayTitle(span.from, span.to)} action={legend}>
      <Timeline span={span} marks={marks} todayText={`Vandaag, dag ${daysBetween(span.from, today) + 1}`} openId={openId} onOpen={(id) => setOpenId(id === openId ? null : id)} />
      {open && (
        <div className={css.source} role="status">
          <p><strong>{duty ? dutyTitle(duty) : open.title}</strong>, {shortDay(open.day)}{duty?.reason ? `. ${duty.reason}` : ''}</p>
          {duty && dutySources(duty).map((s) => (
            <p key={`${s.norm ?? ''}${s.heading}`} className="second">{s.quote && <>«{s.quote}» </>}{s.document}, kop {s.heading}. {s.sum ?? ''} Norm {s.norm}.</p>
          ))}
          {!duty && <p className="second">Deze dag staat in de intake.</p>}
          <span className={css.sourceActs}>{!duty && <LinkButton onClick={toIntake}>Open de intake</LinkButton>}<LinkButton onClick={() => setOpenId(null)}>Sluit</LinkButton></span>
        </div>
      )}
    </Card>
  )
}
