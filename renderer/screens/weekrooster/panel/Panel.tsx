import { useMemo } from 'react'
import type { House } from '#shared/domain/house/house.ts'
import type { Difference } from '#shared/domain/rooster/differences.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { ReadOnly } from '../../../ui/readOnly.ts'
import { useDesk } from '../model/desk.ts'
import type { Item } from '../model/items.ts'
import { BlockForm } from './BlockForm.tsx'
import css from './Panel.module.css'
import { Resting } from './Resting.tsx'

type Props = { readonly days: readonly (readonly Item[])[]; readonly people: readonly WeekPerson[]; readonly house: House; readonly differences: readonly Difference[]; readonly onRoll: (item: Item) => void }

/** What is chosen in the grid, to read and to change; with nothing chosen, what can be done. */
export function Panel({ days, people, house, differences, onRoll }: Props) {
  const key = useDesk((d) => d.cursor.key)
  const no = useWhyNot('schedule.write')
  const item = useMemo(() => days.flat().find((i) => i.key === key) ?? null, [days, key])
  return (
    <section className={css.panel} aria-label="Gekozen blok" data-blok>
      {item === null ? <Resting /> : <ReadOnly value={no !== undefined}><BlockForm key={item.placed.block.id} item={item} days={days} people={people} house={house} differences={differences} onRoll={onRoll} /></ReadOnly>}
      <Legend />
    </section>
  )
}

const legend = [['groep', 'groep'], ['collectief', 'collectief'], ['een', 'één op één'], ['meeting', 'meeting']] as const
function Legend() {
  return <ul className={css.legend} aria-hidden>{legend.map(([look, word]) => <li key={look}><span className={css[look]} />{word}</li>)}</ul>
}
