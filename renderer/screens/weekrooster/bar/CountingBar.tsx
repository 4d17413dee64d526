import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { useState } from 'react'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import type { Measure } from '#shared/norms/weekMeasure.ts'
import { Icon } from '../../../ui/Icon.tsx'
import css from './CountingBar.module.css'
import { MeasureCell } from './MeasureCell.tsx'
import { restWords, shownFirst } from './model.ts'
import { useSlots } from './useSlots.ts'

type Props = {
  /** The week held against its norms: `weekBar` of the blocks and people on screen. */
  readonly measures: readonly Measure[]
  readonly people: readonly WeekPerson[]
  /** Points out the days and blocks that break a norm. */
  readonly onShow?: ((m: Measure) => void) | undefined
}

/** The hours of the week against what the contract asks: as many as fit on one line, those that break a norm always; the others behind one button. */
export function CountingBar({ measures, people, onShow }: Props) {
  const [all, setAll] = useState(false)
  const slots = useSlots()
  if (measures.length === 0) return null
  const first = shownFirst(measures, slots)
  const rest = measures.filter((m) => !first.includes(m))
  const shown = all ? measures : first
  return (
    <section className={css.bar} aria-label="Telbalk: de week en de normen">
      <ul className={css.cells} style={{ gridTemplateColumns: `repeat(${Math.min(slots, shown.length)}, minmax(0, 1fr))` }}>
        {shown.map((m) => <MeasureCell key={m.id} measure={m} people={people} onShow={onShow} />)}
      </ul>
      {rest.length > 0 && (
        <button type="button" className={css.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Minder' : restWords(rest)}<Icon of={all ? IconChevronUp : IconChevronDown} size={16} />
        </button>
      )}
    </section>
  )
}
