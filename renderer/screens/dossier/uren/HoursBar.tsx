import type { HoursCheck } from '#shared/norms/hours.ts'
import { cx } from '../../../ui/cx.ts'
import { NormTrack } from '../../../ui/NormTrack.tsx'
import { normSources } from '../../../ui/normSources.ts'
import { useSource } from '../../../ui/Source.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import { askedHours, hourName, hoursSaid, hoursWords } from '../model/hours.ts'
import css from './Uren.module.css'

/** One kind of hours against its norm: the average, a track with a tick at the norm, and words when it is less. */
export function HoursBar({ check }: { readonly check: HoursCheck }) {
  const bron = useSource(normSources([check.norm]))
  return (
    <li className={css.bar}>
      <span className={css.what}>{hourName[check.what]}</span>
      <span className={css.value}><strong>{hoursSaid(check.value)}</strong>{` van ${askedHours(check.norm)}`}</span>
      <NormTrack value={check.value} norm={check.perWeek} holds={check.met} />
      <span className={cx(css.words, !check.met && css.lessWords)}><StateMark state={check.met ? 'gedaan' : 'deze-week'} />{hoursWords(check)}</span>
      {bron.button}
      {bron.panel !== null && <div className={css.bron}>{bron.panel}</div>}
    </li>
  )
}
