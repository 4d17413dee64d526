import { cx } from '../cx.ts'
import type { LabelBox } from './labels.ts'
import type { TimelineMark } from './layout.ts'
import css from './Timeline.module.css'

/** The height of one level of labels, and where the first begins, in pixels under the top of the strip. */
export const LEVEL = 42
export const LABELS_TOP = 98

/** Title and date of a mark. The mark's own name says the same, so screen readers skip it. */
export function Label({ mark, box }: { readonly mark: TimelineMark; readonly box: LabelBox }) {
  return (
    <div aria-hidden className={cx(css.label, box.align === 'right' && css.toRight)} style={{ left: box.left, width: box.width, top: LABELS_TOP + box.level * LEVEL }}>
      <span className={css.labelTitle}>{mark.title}</span>
      <span className={cx(css.labelNote, mark.state === 'te-laat' && css.late, mark.state === 'deze-week' && css.week)}>{mark.note}</span>
    </div>
  )
}

/** The line from the band to a label, on the true date. */
export function Leader({ x, level }: { readonly x: number; readonly level: number }) {
  return <line x1={Math.round(x) + 0.5} x2={Math.round(x) + 0.5} y1={90} y2={LABELS_TOP + level * LEVEL - 1} className={css.leader} />
}
