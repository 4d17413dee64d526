import type { HoursCheck } from '#shared/norms/hours.ts'
import { cx } from '../../../ui/cx.ts'
import { normSources } from '../../../ui/normSources.ts'
import { useSource } from '../../../ui/Source.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import { askedHours, barShares, hourName, hoursSaid, hoursWords } from '../model/hours.ts'
import css from './Uren.module.css'

const percent = (share: number): string => `${Math.round(share * 1000) / 10}%`

/** One kind of hours against its norm: the average, a track with a tick at the norm, and words when it is less. */
export function HoursBar({ check }: { readonly check: HoursCheck }) {
  const bron = useSource(normSources([check.norm]))
  const share = barShares(check)
  return (
    <li className={css.bar}>
      <span className={css.what}>{hourName[check.what]}</span>
      <span className={css.value}><strong>{hoursSaid(check.value)}</strong>{` van ${askedHours(check.norm)}`}</span>
      <span className={css.track} aria-hidden>
        <span className={cx(css.filled, !check.met && css.less)} style={{ width: percent(share.value) }} />
        <span className={css.tick} style={{ left: percent(share.norm) }} />
      </span>
      <span className={cx(css.words, !check.met && css.lessWords)}><StateMark state={check.met ? 'gedaan' : 'deze-week'} />{hoursWords(check)}</span>
      {bron.button}
      {bron.panel !== null && <div className={css.bron}>{bron.panel}</div>}
    </li>
  )
}
