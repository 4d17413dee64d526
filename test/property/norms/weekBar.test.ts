import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/day.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { type Block, blockKinds } from '#shared/domain/rooster/block.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import { weekBar } from '#shared/norms/weekBar.ts'
import { shippedProfiles } from '../../support/profiles.ts'
import { aBlock, aWeekPerson } from '../../support/weekPeople.ts'

// Weeks with their holidays, from a paper calendar: none, Koningsdag on Monday, Hemelvaart on Thursday, Kerst on Friday and Saturday.
const weeks = { '2026-02-02': [0, 1, 2, 3, 4], '2026-04-27': [1, 2, 3, 4], '2026-05-11': [0, 1, 2, 4], '2026-12-21': [0, 1, 2, 3] } as const
const mondays = ['2026-02-02', '2026-04-27', '2026-05-11', '2026-12-21'] as const
const contracts = ['s0', 'ijssel-vecht'] as const
const ids = Array.from({ length: 11 }, (_, n) => `d-n${n}`)

const who = fc.oneof({ weight: 4, arbitrary: fc.constant({ kind: 'iedereen' } as const) }, { weight: 1, arbitrary: fc.subarray(['start', 'opbouw', 'uitstroom'] as const, { minLength: 1 }).map((phases) => ({ kind: 'fase', phases }) as const) }, { weight: 2, arbitrary: fc.subarray(ids, { minLength: 1 }).map((some) => ({ kind: 'bewoners', ids: some }) as const) })
const anyBlock: fc.Arbitrary<Block> = fc
  .record({ day: fc.integer({ min: 0, max: 6 }), from: fc.integer({ min: 30, max: 80 }), long: fc.constantFrom(1, 2, 4, 4, 8, 14, 16), kind: fc.oneof(fc.constantFrom('groepsblok', 'dagopening', 'dagsluiting', 'daginvulling'), fc.constantFrom(...blockKinds)), form: fc.constantFrom('live', 'live', 'online'), who })
  .map(({ from, long, ...rest }) => aBlock({ ...rest, start: from * 15, end: Math.min(96, from + long) * 15 }))
const anyDay = (monday: string, low: number, high: number) => fc.integer({ min: low, max: high }).map((n) => addDays(monday, n))
const anyPerson = (monday: string, n: number): fc.Arbitrary<WeekPerson> =>
  fc.record({
    phase: fc.constantFrom('start', 'opbouw', 'uitstroom'), contractProfile: fc.constantFrom(...contracts), from: fc.oneof({ weight: 5, arbitrary: fc.constant('2025-11-03') }, { weight: 1, arbitrary: anyDay(monday, -2, 6) }), until: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: anyDay(monday, 0, 9) }),
    ownBlocks: fc.array(fc.record({ block: anyBlock, from: fc.option(anyDay(monday, -3, 9)), until: fc.option(anyDay(monday, -3, 9)) }), { maxLength: 3 }),
  }).map((parts) => aWeekPerson(`n${n}`, parts))
const anySituation = fc.constantFrom(...mondays).chain((monday) => fc.record({ monday: fc.constant(monday), contract: fc.constantFrom(...contracts), blocks: fc.array(anyBlock, { maxLength: 30 }), people: fc.integer({ min: 0, max: 11 }).chain((heads) => fc.tuple(...Array.from({ length: heads }, (_, n) => anyPerson(monday, n)))) }))
/** Each block has an id of its own, as every block that the program makes. */
const situation = anySituation.map((s) => ({
  ...s, blocks: s.blocks.map((b, n) => ({ ...b, id: `b${n}` })),
  people: s.people.map((p) => ({ ...p, ownBlocks: p.ownBlocks.map((o, n) => ({ ...o, block: { ...o.block, id: `${p.dossierId}-${n}` } })) })),
}))
type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never

const joins = (b: Block, p: WeekPerson): boolean => (b.who.kind === 'iedereen' ? true : b.who.kind === 'fase' ? b.who.phases.includes(p.phase) : b.who.ids.includes(p.dossierId))

/** A week counted by hand: everybody's quarters one by one, against what each contract says in its own words. */
function byHand({ monday, contract, blocks, people }: Situation): Record<string, unknown> {
  const days = [0, 1, 2, 3, 4, 5, 6]
  const dayOf = (n: number): string => addDays(monday, n)
  const full = people.filter((p) => days.every((n) => p.from <= dayOf(n) && (p.until === null || dayOf(n) < p.until)))
  const counted = full.length > 0 ? full : [aWeekPerson('', { dossierId: '', contractProfile: contract })]
  const mine = (p: WeekPerson): Block[] => [...blocks.filter((b) => joins(b, p)), ...p.ownBlocks.filter((o) => (o.from === null || o.from <= dayOf(o.block.day)) && (o.until === null || o.until >= dayOf(o.block.day))).map((o) => o.block)]
  const weekOf = new Map(counted.map((p) => [p, mine(p)]))
  const week = (p: WeekPerson): readonly Block[] => weekOf.get(p) ?? []
  const quarters = (p: WeekPerson, day: number, kinds: readonly string[]): number => {
    let n = 0
    const some = week(p).filter((b) => b.day === day && kinds.includes(b.kind))
    for (let at = 0; at < 1440; at += 15) if (some.some((b) => b.start <= at && at < b.end)) n += 1
    return n
  }
  const found: Record<string, unknown> = {}
  const least = (id: string, some: readonly WeekPerson[], norm: number, value: (p: WeekPerson) => number, at: (p: WeekPerson) => readonly number[] = () => []): void => {
    if (some.length === 0) return
    const short = some.filter((p) => value(p) < norm)
    found[id] = [Math.min(...some.map(value)), norm, short.map((p) => p.dossierId).filter(Boolean), [...new Set(short.flatMap(at))].toSorted((a, b) => a - b)]
  }
  const sum = (p: WeekPerson, kinds: readonly string[]): number => days.reduce((n, day) => n + quarters(p, day, kinds), 0) / 4
  const parts = (p: WeekPerson, kind: string, size: number): number => days.reduce((n, day) => n + Math.floor(quarters(p, day, [kind]) / size), 0)
  const s0 = counted.filter((p) => p.contractProfile === 's0')
  const ijssel = counted.filter((p) => p.contractProfile === 'ijssel-vecht')
  const [inside, outside] = [ijssel.filter((p) => p.phase !== 'uitstroom'), ijssel.filter((p) => p.phase === 'uitstroom')]
  least('groep-least-21', s0, 21, (p) => sum(p, ['groepsblok']))
  least('groep-least-14', inside, 14, (p) => sum(p, ['groepsblok']))
  least('dagdelen-least-6', s0, 6, (p) => parts(p, 'groepsblok', 14))
  least('buiten-least-16', outside, 16, (p) => sum(p, ['daginvulling']))
  least('dagdelen-buiten-least-4', outside, 4, (p) => parts(p, 'daginvulling', 16))
  const working: readonly number[] = weeks[monday]
  const together = (p: WeekPerson, day: number): number => Math.min(8, quarters(p, day, ['dagopening', 'dagsluiting'])) / 4
  least('collectief-least-10', s0, 2 * working.length, (p) => working.reduce((n, day) => n + together(p, day), 0), (p) => working.filter((day) => together(p, day) < 2))
  const moments = (p: WeekPerson, day: number): number => week(p).filter((b) => b.day === day && ['dagopening', 'dagsluiting', 'groepsblok', 'huisvergadering'].includes(b.kind)).length
  least('groepsmomenten-least-2', ijssel, 2, (p) => Math.min(...days.map((d) => moments(p, d))), (p) => days.filter((d) => moments(p, d) < 2))
  const has = (p: WeekPerson, ...kinds: string[]): boolean => week(p).some((b) => kinds.includes(b.kind))
  least('vormen-least-3', s0, 3, (p) => Number(has(p, 'individueel')) + Number(has(p, 'groepsblok', 'dagopening', 'dagsluiting')) + Number(has(p, 'daginvulling', 'sport', 'corvee', 'buurt')))
  const heads = (b: Block): number => people.filter((p) => joins(b, p) && p.from <= dayOf(b.day) && (p.until === null || p.until > dayOf(b.day))).length
  const groups = blocks.filter((b) => b.kind === 'groepsblok' && heads(b) > 0)
  if (s0.length > 0 && groups.length > 0) {
    const rows = groups.flatMap((b) => Array.from({ length: (b.end - b.start) / 15 }, () => heads(b)))
    found['groepsgrootte-most-9'] = [Math.round((rows.reduce((a, n) => a + n, 0) / rows.length) * 10) / 10, 9, [], []]
  }
  if (ijssel.length > 0 && groups.length > 0) found['grootste-groep-most-8'] = [Math.max(...groups.map(heads)), 8, [], []]
  if (s0.length > 0) {
    const all = [...blocks, ...people.flatMap((p) => p.ownBlocks.filter((o) => (o.from === null || o.from <= dayOf(o.block.day)) && (o.until === null || o.until >= dayOf(o.block.day))).map((o) => o.block))]
    const times = [['maaltijd'], ['sport', 'corvee', 'naasten', 'buurt', 'daginvulling'], ['groepsblok', 'dagopening', 'dagsluiting', 'huisvergadering'], ['behandelaar'], ['vrij']]
    found['vaste-tijden-least-5'] = [times.filter((kinds) => all.some((b) => kinds.includes(b.kind))).length, 5, [], []]
    const met = blocks.filter((b) => ['groepsblok', 'dagopening', 'dagsluiting'].includes(b.kind))
    if (met.length > 0) found['in-huis-least-1'] = [met.filter((b) => b.form === 'live').length, 1, [], []]
  }
  return found
}

it('the bar says what one counts by hand, quarter by quarter, for every contract in the house', () => {
  fc.assert(
    fc.property(situation, (s) => {
      const bar = weekBar({ ...s, house: { ...emptyHouse('h'), contractProfile: s.contract, vngLayer: false }, profiles: shippedProfiles })
      expect(Object.fromEntries(bar.map((m) => [m.id, [m.value, m.norm, m.residents, m.days]]))).toEqual(byHand(s))
      for (const m of bar) {
        expect(m.holds).toBe(m.bound === 'least' ? m.value >= m.norm : m.value <= m.norm)
        // One sentence that ends, exactly when something is wrong.
        expect(m.advice).toMatch(m.holds ? /^$/u : /^\p{Lu}[^.!?]*\.$/u)
      }
    }),
    { numRuns: 150 },
  )
})
it('guidance asks nothing of a week: of a contract that is all advice nothing is counted', () => {
  const advised = shippedProfiles.map((p) => ({ ...p, norms: p.norms.map((n) => ({ ...n, advice: true })) }))
  fc.assert(
    fc.property(situation, (s) => {
      expect(weekBar({ ...s, house: { ...emptyHouse('h'), contractProfile: s.contract }, profiles: advised })).toEqual([])
    }),
    { numRuns: 10 },
  )
})
