import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, addMonths, addWeeks, compareDays, daysBetween, isDay, parts, type Day } from '#shared/domain/calendar/day.ts'
import { isWorkingDay } from '#shared/domain/calendar/holidays.ts'
import { emptyHouse, type House } from '#shared/domain/house/house.ts'
import type { LayeredNorm, Rule } from '#shared/domain/profile/profile.ts'
import { emptyStayFacts, handledHow, type Handled, type StayFacts } from '#shared/domain/stay/stay.ts'
import { handle } from '#shared/domain/stay/handle.ts'
import { dutiesOf, isOpenDuty, justFacts, type Duty, type DutyState } from '#shared/norms/duties.ts'
import { evaluate } from '#shared/norms/evaluate.ts'
import { dueDay, dutySum, dutyTitle, expirySignal } from '#shared/norms/explain.ts'
import { squeezesOf, togetherOf, TOGETHER_DAYS } from '#shared/norms/together.ts'
import * as arbitrary from '../../support/arbitraries.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const TODAY = '2026-04-01'
const near: fc.Arbitrary<Day> = fc.integer({ min: -900, max: 900 }).map((n) => addDays(TODAY, n))
const months = fc.integer({ min: 1, max: 13 })
const normOf = (id: string, rule: Rule, more: Partial<LayeredNorm> = {}): LayeredNorm => ({ id, rule, hard: false, text: 'Dit moet.', source: { document: 'd', heading: 'h', quote: 'q' }, who: 'aanbieder', advice: false, layer: 'huis', profile: 'huis', from: null, until: null, ...more })
const every = (id: string, n: number, more: Partial<LayeredNorm> = {}): LayeredNorm => normOf(id, { kind: 'every', duty: 'evaluatie', anchor: 'placement', months: n }, more)
const facts = (more: Partial<StayFacts>): StayFacts => ({ ...emptyStayFacts('x'), ...more })
const datesIn = (norms: readonly LayeredNorm[], f: StayFacts): readonly Day[] => dutiesOf(norms, justFacts(f), TODAY).map((d) => d.date)

/** A norm that gives days, of any kind that does. */
const dated: fc.Arbitrary<LayeredNorm> = fc.oneof(
  fc.record({ n: months, anchor: fc.constantFrom('placement', 'supportStart'), hard: fc.boolean() }).map(({ n, anchor, hard }): LayeredNorm => normOf(`E${n}${anchor}`, { kind: 'every', duty: 'evaluatie', anchor, months: n }, { hard })),
  fc.record({ n: fc.integer({ min: 0, max: 40 }), hard: fc.boolean() }).map(({ n, hard }): LayeredNorm => normOf(`O${n}`, { kind: 'once', duty: 'trajectplan', anchor: 'supportStart', after: { weeks: n } }, { hard })),
  fc.record({ n: months, duty: fc.constantFrom('uitstroommelding', 'uitstroomvoorbereiding', 'anders'), hard: fc.boolean() }).map(({ n, duty, hard }): LayeredNorm => normOf(`B${n}${duty}`, { kind: 'before', duty, anchor: 'plannedEnd', months: n }, { hard })),
  fc.constant(normOf('X', { kind: 'expires', duty: 'indicatie', warnWeeks: [12, 8, 4] })),
  months.map((n): LayeredNorm => normOf(`M${n}`, { kind: 'atMost', subject: 'stay', anchor: 'placement', months: 2 * n })),
)
const someNorms = fc.uniqueArray(dated, { minLength: 1, maxLength: 6, selector: (n) => n.id })
const someFacts: fc.Arbitrary<StayFacts> = fc.record({ placementDate: near, supportStart: fc.option(near), plannedEnd: fc.option(near), indicatie: fc.option(near).map((to) => ({ ...emptyStayFacts('').indicatie, to })) }).map(facts)

describe('the days that norms give', () => {
  it('weeks shift with the start', () => {
    fc.assert(fc.property(near, fc.integer({ min: 0, max: 52 }), fc.integer({ min: 0, max: 400 }), (start, weeks, shift) => {
      const plan = normOf('P', { kind: 'once', duty: 'trajectplan', anchor: 'supportStart', after: { weeks } })
      const [a] = datesIn([plan], facts({ supportStart: start }))
      const [b] = datesIn([plan], facts({ supportStart: addDays(start, shift) }))
      expect([a, b]).toEqual([addWeeks(start, weeks), addDays(a ?? '', shift)])
    }))
  })
  it('months keep the day or take the last of the month, rise, and are counted from the anchor each time', () => {
    fc.assert(fc.property(near, months, fc.integer({ min: 100, max: 1500 }), (start, n, length) => {
      const found = dutiesOf([every('E', n)], justFacts(facts({ placementDate: start, plannedEnd: addDays(start, length) })), TODAY)
      found.forEach((d, i) => {
        const next = addDays(d.date, 1)
        expect(parts(d.date).day === parts(start).day || (parts(next).day === 1 && parts(d.date).day < parts(start).day)).toBe(true)
        expect([d.date, d.ordinal, d.anchorDate, d.offset.months]).toEqual([addMonths(start, n * (i + 1)), i + 1, start, n * (i + 1)])
        expect(i === 0 || (found[i - 1]?.date ?? '') < d.date).toBe(true)
      })
      expect(found.length).toBe(Array.from({ length: 40 }, (_, i) => addMonths(start, n * (i + 1))).filter((d) => d < addDays(start, length)).length)
    }))
  })
  it('late, skipped, done or put off, in any order, moves no date', () => {
    const said = fc.array(fc.record({ which: fc.nat({ max: 8 }), entry: fc.option(fc.record({ how: fc.constantFrom(...handledHow), on: fc.option(near), until: fc.option(near), reason: fc.constant('omdat'), by: fc.constant('') })), today: near }), { maxLength: 8 })
    fc.assert(fc.property(someNorms, someFacts, said, (norms, f, steps) => {
      const bare = dutiesOf(norms, justFacts(f), TODAY).map((d) => [d.id, d.date])
      let handled: readonly Handled[] = []
      for (const { which, entry, today } of steps) {
        handled = handle(handled, bare[which % Math.max(1, bare.length)]?.[0] ?? 'niets', entry)
        expect(dutiesOf(norms, { ...justFacts(f), handled: [...handled] }, today).map((d) => [d.id, d.date])).toEqual(bare)
      }
    }))
  })
  it('a change of a norm moves no day before its first day, and every later day is counted from the anchor', () => {
    fc.assert(fc.property(someNorms, someFacts, near, fc.nat(), months, (norms, f, from, which, n) => {
      const old = norms[which % norms.length]
      // Another utmost end cuts or lengthens a series, and that is what it is for.
      if (!old || old.rule.kind === 'atMost' || old.rule.kind === 'expires') return
      const rule: Rule = old.rule.kind === 'once' ? { ...old.rule, after: { weeks: 3 * n } } : old.rule.kind === 'every' || old.rule.kind === 'before' ? { ...old.rule, months: n } : old.rule
      const changed = norms.flatMap((norm) => (norm === old ? [{ ...norm, until: from }, { ...norm, rule, from }] : [norm]))
      const [was, now] = [dutiesOf(norms, justFacts(f), TODAY), dutiesOf(changed, justFacts(f), TODAY)]
      const before = (all: readonly Duty[]): readonly string[] => all.filter((d) => d.date < from).map((d) => `${d.id} ${d.date}`)
      expect(before(now)).toEqual(expect.arrayContaining([...before(was)]))
      for (const d of now) if (d.computed === d.date) expect(d.date).toBe(addMonths(addWeeks(d.anchorDate, d.offset.weeks), d.offset.months))
    }), { numRuns: 300 })
  })
  it('of two series the quicker gives the days, and within each interval of the slower one there is a day', () => {
    fc.assert(fc.property(near, fc.integer({ min: 0, max: 60 }), months, months, fc.integer({ min: 200, max: 900 }), fc.option(near), (start, gap, a, b, length, until) => {
      const f = facts({ placementDate: start, supportStart: addDays(start, gap), plannedEnd: addDays(start, length) })
      const [quick, slow] = [every('Q', Math.min(a, b), { until }), normOf('S', { kind: 'every', duty: 'evaluatie', anchor: 'supportStart', months: Math.max(a, b) + 1 })]
      const both = datesIn([slow, quick], f)
      expect(both).toEqual(expect.arrayContaining([...datesIn([quick], f)]))
      for (const d of datesIn([slow], f)) expect(both.some((e) => e <= d && e > addMonths(d, -Math.max(a, b) - 1))).toBe(true)
      if (until === null) expect(both.length).toBeLessThan(datesIn([quick], f).length + 2)
    }))
  })
})

describe('how duties stand', () => {
  const known: readonly DutyState[] = ['gepland', 'binnenkort', 'vandaag', 'te-laat', 'gedaan', 'vervallen', 'niet-van-toepassing']
  const house: fc.Arbitrary<House> = fc.record({ vngLayer: fc.boolean(), contractProfile: fc.constantFrom(...shippedProfiles.map((p) => p.id), 'onbekend') }).map((h) => ({ ...emptyHouse('h'), ...h }))
  it('on every dossier that the schema admits, with every profile: an answer, each duty in one state, with a source, a sum and a working day', () => {
    fc.assert(fc.property(arbitrary.dossier, house, fc.constantFrom(...shippedProfiles.map((p) => p.id), 'onbekend'), arbitrary.day, fc.nat({ max: 5 }), (d, h, contractProfile, today, bare) => {
      const dossier = { ...d, stays: d.stays.map((s) => ({ ...s, facts: bare === 0 ? emptyStayFacts(contractProfile) : { ...s.facts, contractProfile } })) }
      const found = evaluate({ dossier, house: h, profiles: shippedProfiles, today })
      expect(new Set(found.duties.map((one) => one.id)).size).toBe(found.duties.length)
      for (const one of found.duties) {
        expect(known.filter((state) => state === one.state)).toHaveLength(1)
        expect(isOpenDuty(one)).toBe(one.doneOn === null && !['gedaan', 'vervallen', 'niet-van-toepassing'].includes(one.state))
        expect(one.norms).toContain(one.by)
        for (const { source } of one.norms) expect([source.document, source.heading, source.quote].every((text) => text.trim() !== '')).toBe(true)
        expect(isWorkingDay(one.workday) || one.workday === one.date).toBe(true)
        for (const text of [dutyTitle(one), dutySum(one), dueDay(one)]) expect(text).toMatch(/\S/u)
        expect(expirySignal(one, today) === null || one.kind === 'indicatie').toBe(true)
      }
      expect(found.duties.map((one) => one.date)).toEqual(found.duties.map((one) => one.date).toSorted(compareDays))
      for (const one of found.checks) expect(one.text).toMatch(/\S/u)
      expect(found.checks.map((one) => one.id).filter((id, i, ids) => ids.indexOf(id) !== i)).toEqual([])
    }), { numRuns: 150 })
  })
  it('only time moves an untouched duty: planned, soon, today, late', () => {
    fc.assert(fc.property(someNorms, someFacts, near, fc.nat({ max: 200 }), (norms, f, today, later) => {
      const rank = (d: Duty): number => ['gepland', 'binnenkort', 'vandaag', 'te-laat'].indexOf(d.state)
      const [a, b] = [dutiesOf(norms, justFacts(f), today), dutiesOf(norms, justFacts(f), addDays(today, later))]
      a.forEach((d, i) => expect(rank(b[i] ?? d)).toBeGreaterThanOrEqual(rank(d)))
    }))
  })
})

describe('talks that fall together', () => {
  it('an evaluation on the 5th and a hard preparation on the 1st are one talk, on the 1st', () => {
    const norms = [every('E', 3), normOf('B', { kind: 'before', duty: 'uitstroomvoorbereiding', anchor: 'plannedEnd', months: 6 }, { hard: true })]
    const found = togetherOf(dutiesOf(norms, justFacts(facts({ placementDate: '2026-03-05', plannedEnd: '2026-12-01' })), TODAY))
    expect(found.map((g) => [g.on, g.duties.length])).toEqual([['2026-06-01', 2]])
  })
  it('no talk is in two groups, each group fits in 21 days, and the day is the last or a hard one before it', () => {
    fc.assert(fc.property(someNorms, someFacts, (norms, f) => {
      const duties = dutiesOf(norms, justFacts(f), TODAY)
      const groups = togetherOf(duties)
      const ids = groups.flatMap((g) => g.duties.map((d) => d.id))
      expect(new Set(ids).size).toBe(ids.length)
      for (const g of groups) {
        const dates = g.duties.map((d) => d.date).toSorted(compareDays)
        expect(daysBetween(dates[0] ?? '', dates.at(-1) ?? '')).toBeLessThanOrEqual(TOGETHER_DAYS)
        expect(g.on <= (dates.at(-1) ?? '') && isDay(g.on)).toBe(true)
        for (const d of g.duties) if (d.hard) expect(d.hardOn !== null && g.on <= d.hardOn).toBe(true)
      }
      for (const s of squeezesOf(duties)) expect(s.duties.every(isOpenDuty)).toBe(true)
    }))
  })
})
