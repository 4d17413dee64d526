import { cx } from './cx.ts'
import css from './NormTrack.module.css'
import { normShares } from './normShares.ts'

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

/** A value on a track with a tick at its norm, hatched when it breaks the norm. A picture only: what it shows stands in words beside it. */
export function NormTrack({ value, norm, holds }: { readonly value: number; readonly norm: number; readonly holds: boolean }) {
  const share = normShares(value, norm)
  return (
    <span className={css.track} aria-hidden>
      <span className={cx(css.fill, !holds && css.broken)} style={{ width: percent(share.value) }} />
      <span className={css.tick} style={{ insetInlineStart: percent(share.norm) }} />
    </span>
  )
}
