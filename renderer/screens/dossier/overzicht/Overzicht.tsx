import { addDays } from '#shared/domain/calendar/day.ts'
import { mondayOf } from '#shared/domain/rooster/schedule.ts'
import { hasLeft } from '#shared/domain/stay/end.ts'
import css from '../Dossier.module.css'
import { LeaveCard } from '../vertrek/LeaveCard.tsx'
import type { StayView } from '../useStay.ts'
import { WeekCard } from '../week/WeekCard.tsx'
import { Goals } from './Goals.tsx'
import { Know } from './Know.tsx'
import { Needs } from './Needs.tsx'
import { StayTimeline } from './StayTimeline.tsx'

/** Somebody of whom a week can be shown: placed at the latest this week, and not left. */
const livesHere = ({ stay, today }: StayView): boolean => stay.facts.placementDate !== null && stay.facts.placementDate <= addDays(mondayOf(today), 6) && !hasLeft(stay, today)

/** The stay on a line, what is needed now, the goals, the facts that people look up, and this week. */
export function Overzicht({ view }: { readonly view: StayView }) {
  return (
    <div className={css.overview}>
      <StayTimeline view={view} />
      <div className={css.columns}>
        <Needs view={view} />
        <Goals view={view} />
        <Know view={view} />
      </div>
      {livesHere(view) && <WeekCard view={view} />}
      <LeaveCard view={view} />
    </div>
  )
}
