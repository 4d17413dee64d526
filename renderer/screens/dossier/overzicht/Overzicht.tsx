import css from '../Dossier.module.css'
import { LeaveCard } from '../vertrek/LeaveCard.tsx'
import type { StayView } from '../useStay.ts'
import { Goals } from './Goals.tsx'
import { Know } from './Know.tsx'
import { Needs } from './Needs.tsx'
import { StayTimeline } from './StayTimeline.tsx'

/** The stay on a line, what is needed now, the goals, and the facts that people look up. */
export function Overzicht({ view }: { readonly view: StayView }) {
  return (
    <div className={css.overview}>
      <StayTimeline view={view} />
      <div className={css.columns}>
        <Needs view={view} />
        <Goals view={view} />
        <Know view={view} />
      </div>
      <LeaveCard view={view} />
    </div>
  )
}
