import fc, { type Arbitrary } from 'fast-check'
import { type Block, blockKinds, blockSchema, QUARTER } from '#shared/domain/rooster/block.ts'
import { takesPart } from '#shared/domain/rooster/part.ts'
import { emptyHouse, type House } from '#shared/domain/house/house.ts'
import type { Document } from '#shared/documents/model.ts'
import { presentielijst } from '#shared/documents/presentielijst.ts'
import type { WeekInput } from '#shared/documents/rooster/input.ts'
import { weekrooster } from '#shared/documents/weekrooster.ts'
import { zakweek } from '#shared/documents/zakweek.ts'

// Weeks with the longest words that somebody may type, to put on paper.

export const MONDAY = '2026-04-27'
const staff = ['S. Model', 'B. van Oudenaarden-Verschuuren', 'R. Staal'].map((name, n): House['staff'][number] => ({ id: `s${n}`, name, function: 'begeleider', diploma: 'geen', userId: null, active: true }))
export const weekHouse: House = { ...emptyHouse('huis'), name: 'De Proefhaven', phone247: '038-0000000', staff }

const titles = ['', 'Staptwerk', 'Vaardigheden', 'Terugvalpreventietraining', 'Verantwoordelijkheidsgevoel', 'Arbeidsongeschiktheidsverzekering', 'Koken en budget', 'Vrijwilligerswerkbegeleiding buiten', 'AA', 'Grote corvee en activiteit met iedereen']
const places = ['', 'groepsruimte', 'gemeenschappelijke achtertuin', 'Sporthal De Wijde Blik', 'keuken']
const who: Arbitrary<Block['who']> = fc.oneof({ weight: 4, arbitrary: fc.constant({ kind: 'iedereen' as const }) }, { weight: 1, arbitrary: fc.constant({ kind: 'fase' as const, phases: ['start'] satisfies ('start')[] }) }, { weight: 1, arbitrary: fc.subarray(['d1', 'd2', 'd3'], { minLength: 1 }).map((ids) => ({ kind: 'bewoners' as const, ids })) })

const anyBlock: Arbitrary<Omit<Block, 'id'>> = fc.record({
  day: fc.integer({ min: 0, max: 6 }), from: fc.integer({ min: 28, max: 90 }), long: fc.constantFrom(1, 2, 4, 4, 6, 14), kind: fc.constantFrom(...blockKinds), title: fc.constantFrom(...titles), leaders: fc.subarray(staff.map((s) => s.id), { maxLength: 2 }),
  volunteer: fc.constantFrom('', '', 'Bea Buur'), place: fc.constantFrom(...places), form: fc.constantFrom('live', 'live', 'online'), who,
}).map(({ from, long, ...rest }) => ({ ...rest, start: from * QUARTER, end: Math.min(96, from + long) * QUARTER }))

/** A week of so many blocks. */
export const weekOf = (count: number): Arbitrary<readonly Block[]> => fc.array(anyBlock, { minLength: count, maxLength: count }).map((all) => all.map((b, n) => blockSchema.parse({ ...b, id: `b${n}` })))

/** A week as it goes to the papers. */
export const weekInput = (blocks: readonly Block[], change: Partial<WeekInput> = {}): WeekInput => ({ house: weekHouse, monday: MONDAY, blocks, today: '2026-04-20', hours: 'samen 10 uur, groep 21 uur', names: [], mark: 'geen', ...change })

/** Each paper of a week once: the poster on A4, three zakweken, and the list to tick. */
export function weekPaperSamples(): readonly Document[] {
  const blocks = fc.sample(weekOf(30), { numRuns: 1, seed: 3 })[0] ?? []
  const input = weekInput(blocks)
  const people = ['Daan', 'Amir', 'Lotte'].map((shown, n) => ({ dossierId: `d${n + 1}`, shown, takesPart: (b: Block) => takesPart(b, { dossierId: `d${n + 1}`, phase: 'opbouw' }) }))
  return [weekrooster(input, 'A4'), zakweek(input, people.map((p) => ({ callName: p.shown, blocks: blocks.filter(p.takesPart) }))), presentielijst(input, people)]
}
