import { clockOf } from '#shared/text/rooster/blockWords.ts'
import { useDesk } from '../model/desk.ts'
import { boxStyle } from './box.ts'
import css from './Grid.module.css'

/** What the pointer is making on this day, with its times. */
export function Ghost({ day, from, to }: { readonly day: number; readonly from: number; readonly to: number }) {
  const drag = useDesk((d) => (d.drag?.block.day === day ? d.drag : null))
  if (drag === null) return null
  return (
    <div className={css.ghost} style={boxStyle(drag.block, from, to)} aria-hidden>
      <span className={css.name}>{drag.title}</span>
      <span className={css.times}>{clockOf(drag.block.start)} – {clockOf(drag.block.end)}</span>
    </div>
  )
}
