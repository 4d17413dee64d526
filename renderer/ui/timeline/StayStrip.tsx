import { useMemo, useRef, useState } from 'react'
import { daysBetween, type Day } from '#shared/domain/calendar/day.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import type { Duty } from '#shared/norms/duties.ts'
import { type TimelineMark, type TimelineSpan } from './layout.ts'
import { MarkPanel } from './MarkPanel.tsx'
import { timelineMarks, timelineSpan } from './marks.ts'
import css from './Panel.module.css'
import { MarkShape, markWords, Timeline } from './Timeline.tsx'

const LEGEND = ['gedaan', 'te-laat', 'deze-week', 'komt-nog', 'vervallen', 'voorbij'] as const

/** The strip of a stay: its marks and what it runs over; the span is null until there is a first day and an end. */
export function useStrip(stay: Stay, duties: readonly Duty[], today: Day): { readonly marks: readonly TimelineMark[]; readonly span: TimelineSpan | null } {
  const marks = useMemo(() => timelineMarks(stay, duties, today), [stay, duties, today])
  const span = useMemo(() => timelineSpan(stay, duties, today), [stay, duties, today])
  return { marks, span }
}

/** The shapes that stand on a strip, with their words. */
export function StripLegend({ marks }: { readonly marks: readonly TimelineMark[] }) {
  return <span className={css.legend}>{LEGEND.filter((s) => marks.some((m) => m.state === s)).map((s) => <span key={s}><MarkShape state={s} />{markWords[s]}</span>)}</span>
}

type Props = { readonly stay: Stay; readonly duties: readonly Duty[]; readonly marks: readonly TimelineMark[]; readonly span: TimelineSpan; readonly today: Day; readonly onIntake?: (() => void) | undefined }
/** The timeline of a stay; a mark opens what stands behind it and lets it be answered. Closing gives the focus back to the mark. */
export function StayStrip({ stay, duties, marks, span, today, onIntake }: Props) {
  const [openId, setOpenId] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const open = openId === null ? undefined : marks.find((m) => m.id === openId)
  // The buttons of an answer go with the answer: the mark keeps the focus.
  const toMark = (): void => box.current?.querySelector<HTMLElement>('button[aria-expanded="true"]')?.focus()
  const close = (): void => {
    toMark()
    setOpenId(null)
  }
  return (
    <div ref={box} role="presentation" onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented && openId !== null) close() }}>
      <Timeline span={span} marks={marks} todayText={`Vandaag, dag ${daysBetween(span.from, today) + 1}`} openId={openId} onOpen={(id) => setOpenId(id === openId ? null : id)} />
      {open && <MarkPanel key={open.id} mark={open} duty={duties.find((d) => d.id === openId)} stay={stay} onIntake={onIntake} onSaid={toMark} onClose={close} />}
    </div>
  )
}
