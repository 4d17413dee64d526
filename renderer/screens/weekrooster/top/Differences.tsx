import { useId } from 'react'
import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import { type Difference, differenceId, putBack } from '#shared/domain/rooster/differences.ts'
import { blockTitle, clockOf } from '#shared/text/rooster/blockWords.ts'
import { useMay } from '../../../state/rights.ts'
import { editSchedule } from '../../../state/schedule.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { focusGrid } from '../grid/focusGrid.ts'
import { announce } from '../model/desk.ts'
import { dayName, spanWords } from '../model/words.ts'
import css from './Top.module.css'

const because = (why: string): string => (why.trim() === '' ? '' : ` (${why.trim()})`)
/** One difference in words. */
function words(d: Difference, monday: Day): string {
  const block = d.kind === 'uit' ? d.fixed : d.block
  const at = `${blockTitle(block)}, ${dayAndMonth(addDays(monday, block.day))} ${clockOf(block.start)}`
  if (d.kind === 'uit') return `${at}: valt uit${because(d.why)}`
  if (d.kind === 'extra') return `${at}: alleen deze week${because(d.why)}`
  const moved = d.fixed.day !== block.day || d.fixed.start !== block.start || d.fixed.end !== block.end
  return `${at}: ${moved ? `anders ${dayName(d.fixed.day)} ${spanWords(d.fixed)}` : 'gewijzigd'}${because(d.why)}`
}

const count = (n: number, one: string, more: string): string => (n === 0 ? '' : `${n} ${n === 1 ? one : more}`)
const inShort = (all: readonly Difference[]): string => {
  const of = (kind: Difference['kind']): number => all.filter((d) => d.kind === kind).length
  return [count(of('uit'), 'blok valt uit', 'blokken vallen uit'), count(of('anders'), 'blok is anders', 'blokken zijn anders'), count(of('extra'), 'blok extra', 'blokken extra')].filter(Boolean).join(', ')
}

/** What is different this week, with the way back: of all of it, or of one block. */
export function Differences({ differences, monday }: { readonly differences: readonly Difference[]; readonly monday: Day }) {
  const id = useId()
  const may = useMay('schedule.write')
  if (differences.length === 0) return null
  const back = (d?: Difference): void => {
    const what = d === undefined ? 'Deze week' : blockTitle(d.kind === 'uit' ? d.fixed : d.block)
    editSchedule((book) => ({ ...book, schedule: putBack(book.schedule, monday, d && differenceId(d)) }), `${what} teruggezet`)
    announce(`${what} is weer zoals de vaste week.`)
    if (d === undefined || differences.length === 1) {
      document.getElementById(id)?.hidePopover()
      focusGrid()
    }
  }
  return (
    <p className={css.line}>
      <span className={css.dot} aria-hidden />
      <span>Anders dan de vaste week: {inShort(differences)}.</span>
      <LinkButton opens={id}>Bekijk</LinkButton>
      {may && <LinkButton onClick={() => back()} label="Zet terug: de hele week">Zet terug</LinkButton>}
      <Popover id={id} label="Anders dan de vaste week">
        <ul className={css.differences}>
          {differences.map((d) => <li key={differenceId(d)}><span>{words(d, monday)}</span>{may && <Button size="small" onClick={() => back(d)} label={`Zet terug: ${words(d, monday)}`}>Zet terug</Button>}</li>)}
        </ul>
      </Popover>
    </p>
  )
}
