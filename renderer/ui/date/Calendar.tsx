import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import { addMonths, isDay, parts, type Day } from '#shared/domain/calendar/day.ts'
import { fullDay, monthName } from '#shared/domain/calendar/format.ts'
import { cx } from '../cx.ts'
import { Icon } from '../Icon.tsx'
import css from './Calendar.module.css'
import { dayByKey, weeksOf } from './month.ts'

const WEEKDAYS = [['ma', 'maandag'], ['di', 'dinsdag'], ['wo', 'woensdag'], ['do', 'donderdag'], ['vr', 'vrijdag'], ['za', 'zaterdag'], ['zo', 'zondag']] as const

type Props = { readonly value: Day | null; readonly today: Day; readonly onPick: (day: Day) => void }

/** A month to pick a day from; arrows walk, PageUp and PageDown change the month. Takes focus when it appears. */
export function Calendar({ value, today, onPick }: Props) {
  const [at, setAt] = useState<Day>(value ?? today)
  const [walked, setWalked] = useState(true)
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (walked) current.current?.focus()
  }, [at, walked])
  const walk = (event: KeyboardEvent): void => {
    const next = dayByKey(at, event.key)
    if (next === null || !isDay(next)) return
    event.preventDefault()
    setWalked(true)
    setAt(next)
  }
  const turn = (months: number): void => {
    const next = addMonths(at, months)
    setWalked(false)
    if (isDay(next)) setAt(next)
  }
  const { month, year } = parts(at)
  return (
    <div>
      <div className={css.head}>
        <button type="button" className={css.move} aria-label="Vorige maand" onClick={() => turn(-1)}><Icon of={IconChevronLeft} /></button>
        <span aria-live="polite">{monthName(month)} {year}</span>
        <button type="button" className={css.move} aria-label="Volgende maand" onClick={() => turn(1)}><Icon of={IconChevronRight} /></button>
      </div>
      <table className={css.grid} aria-label={`${monthName(month)} ${year}`}>
        <thead><tr>{WEEKDAYS.map(([short, long]) => <th key={short} scope="col" abbr={long}>{short}</th>)}</tr></thead>
        <tbody>
          {weeksOf(at).map((week) => (
            <tr key={week[0]}>
              {week.map((day) => (
                <td key={day}>
                  <button
                    type="button"
                    ref={day === at ? current : null}
                    tabIndex={day === at ? 0 : -1}
                    className={cx(css.day, parts(day).month !== month && css.other, day === today && css.today, day === value && css.chosen)}
                    aria-label={fullDay(day)}
                    aria-pressed={day === value}
                    aria-current={day === today ? 'date' : undefined}
                    onKeyDown={walk}
                    onClick={() => onPick(day)}
                  >
                    {parts(day).day}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
