import css from '../Dossier.module.css'
import type { StayView } from '../useStay.ts'
import { EvaluationList } from './EvaluationList.tsx'
import { NextTalkCard } from './NextTalkCard.tsx'
import { Series } from './Series.tsx'

/** Looking back: the talk that comes, the evaluations that were held, and the series that the norms give. */
export function EvaluatiesTab({ view }: { readonly view: StayView }) {
  return (
    <div className={css.tabPage}>
      <NextTalkCard view={view} />
      <EvaluationList view={view} />
      <Series view={view} />
    </div>
  )
}
