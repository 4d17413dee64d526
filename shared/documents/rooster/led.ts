import type { House } from '../../domain/house/house.ts'
import type { Block } from '../../domain/rooster/block.ts'
import { shortDays } from './furniture.ts'
import { leadersOf, lookOf } from './shown.ts'

const samePlan = ({ kind, start, end, title, place, form, who }: Block): string => JSON.stringify([kind, start, end, title, place, form, who])

/**
 * Who leads a block, as it stands on the wall. What opens and closes the day is one moment of the week whoever leads it: there it says once who does on which day
 * ('ma, wo R. Staal · di S. Model'), so that it is drawn once across the days.
 */
export function ledBy(block: Block, week: readonly Block[], house: Pick<House, 'staff'>): readonly string[] {
  const own = leadersOf(block, house)
  if (lookOf[block.kind] !== 'samen') return own
  const all = week.filter((b) => samePlan(b) === samePlan(block)).toSorted((a, b) => a.day - b.day)
  const days = Map.groupBy(all, (b) => leadersOf(b, house).join(' en '))
  if (days.size <= 1) return own
  return [[...days].flatMap(([who, led]) => (who === '' ? [] : [`${led.map((b) => shortDays[b.day] ?? '').join(', ')} ${who}`])).join(' · ')]
}
