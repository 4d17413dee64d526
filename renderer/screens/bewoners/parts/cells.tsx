import { bareDayYear, dayAndMonth, distance } from '#shared/domain/calendar/format.ts'
import type { Day } from '#shared/domain/calendar/day.ts'
import { fullName } from '#shared/domain/people/name.ts'
import type { Resident } from '#shared/domain/resident.ts'
import { cx } from '../../../ui/cx.ts'
import { StateMark, stateWords } from '../../../ui/StateMark.tsx'
import { PlanStatusTag } from '../../../ui/Tags.tsx'
import css from '../Bewoners.module.css'

/** 'Lieke van der Schets', or what stands there before somebody typed a name. */
export const residentName = (r: Resident): string => fullName(r) || r.roepnaam || 'Nog zonder naam'

/** 'In huis', or why and until when somebody is away. */
export function presenceLine(r: Resident, today: Day): string {
  if (r.ended) return 'Vertrokken'
  if (!r.placementDate) return 'Nog niet geplaatst'
  if (r.placementDate > today) return `Komt ${dayAndMonth(r.placementDate)}`
  return r.presence.away ? `Weg${r.presence.reason ? `: ${r.presence.reason}` : ''}${r.presence.back ? `, terug ${r.presence.back}` : ''}` : 'In huis'
}

/** The day of the stay and its planned end. */
export function StayCell({ resident }: { readonly resident: Resident }) {
  const { dayNumber, plannedEnd } = resident
  return (
    <>
      <span>{dayNumber !== null && dayNumber > 0 ? `dag ${dayNumber}` : '–'}</span>
      {plannedEnd && <span className={css.sub}>tot {bareDayYear(plannedEnd)}</span>}
    </>
  )
}

/** The status of the plan and its version. */
export function PlanCell({ resident }: { readonly resident: Resident }) {
  if (!resident.plan) return <span className={css.sub}>nog geen plan</span>
  return <span className={css.plan}><PlanStatusTag status={resident.plan.status} /><span className={css.sub}>versie {resident.plan.version}</span></span>
}

/** The next duty with its mark, distance and date. */
export function NextCell({ resident, today }: { readonly resident: Resident; readonly today: Day }) {
  const { next } = resident
  if (!next || resident.ended) return <span className={css.sub}>{resident.ended ? '' : 'geen termijn'}</span>
  const pressing = next.state !== 'komt-nog'
  return (
    <span className={css.next}>
      <StateMark state={next.state} label={stateWords[next.state]} />
      <span className={css.two}>
        <span className={css.what}>{next.title}</span>
        <span className={css.sub}><span className={cx(pressing && css[next.state])}>{distance(next.date, today)}</span>, {dayAndMonth(next.date)}</span>
      </span>
    </span>
  )
}
