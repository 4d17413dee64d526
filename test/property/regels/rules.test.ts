import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/day.ts'
import { type Receipt, standingOf } from '#shared/domain/regels/receipts.ts'
import { numbered, type Rule, ruleCategories, type RulesVersion, signedPapers, tiers, versionOn } from '#shared/domain/regels/rules.ts'
import { filled, variablesIn } from '#shared/domain/regels/variables.ts'

const START = '2026-01-01'
const print = (n: number): string => String(n % 10).repeat(64)
const days = fc.integer({ min: 0, max: 300 })
const versions: fc.Arbitrary<RulesVersion[]> = fc.array(fc.record({ status: fc.constantFrom('concept', 'vastgesteld'), from: fc.option(days) }), { maxLength: 6 }).map((all) =>
  all.map(({ status, from }, i) => ({
    id: `v${i}`, number: i + 1, status, createdAt: `${START}T10:00:00`, from: from === null ? null : addDays(START, from), heard: '', heardOn: null, opening: '', rules: [], variables: {},
    frozen: { at: `${START}T10:00:00`, userId: 'u', canonical: '{}', fingerprint: print(i) }, final: null,
  })))
const receipts: fc.Arbitrary<Receipt[]> = fc.array(fc.record({ paper: fc.constantFrom(...signedPapers), v: fc.integer({ min: 0, max: 6 }), stale: fc.boolean(), refused: fc.boolean() }), { maxLength: 8 }).map((all) =>
  all.map(({ paper, v, stale, refused }, i) => ({
    id: `o${i}`, paper, versionId: `v${v}`, copyOn: null, gemeenteOn: null,
    signature: { id: `s${i}`, role: 'bewoner', name: 'Jo', at: `${START}T10:00:00`, userId: 'u', fingerprint: print(stale ? v + 1 : v), remark: '', route: refused ? { kind: 'refused', reason: 'nee' } : { kind: 'typed', typedName: 'Jo', witness: 'Bea' } },
  })))

it('who must sign is what one finds by going through the raw receipts by hand', () => {
  fc.assert(
    fc.property(fc.constantFrom(...signedPapers), versions, receipts, days, (paper, all, given, n) => {
      const day = addDays(START, n)
      // The version that holds: by hand, the last to begin; of two on one day the higher number.
      let now: RulesVersion | null = null
      for (const v of all) {
        if (v.status !== 'vastgesteld' || v.from === null || v.from > day) continue
        if (now === null || `${v.from}/${v.number}` > `${now.from}/${now.number}`) now = v
      }
      expect(versionOn(all, day)?.id ?? null).toBe(now?.id ?? null)
      let expected: string | null = null
      if (now !== null) {
        expected = 'eerste'
        for (const r of given) if (r.paper === paper && expected === 'eerste') expected = 'opnieuw'
        for (const r of given) if (r.paper === paper && r.versionId === now.id && r.signature.fingerprint === now.frozen?.fingerprint) expected = 'klaar'
      }
      expect(standingOf(paper, all, given, day)).toBe(expected)
    }),
  )
})

const rules: fc.Arbitrary<Rule[]> = fc.array(fc.record({ category: fc.constantFrom(...ruleCategories), tier: fc.constantFrom(...tiers), active: fc.boolean() }), { maxLength: 60 }).map((all) => all.map((r, i) => ({ ...r, id: `r${i}`, text: `Regel ${i}`, why: '' })))

it('rules are numbered by their part and their place in it, without a gap; promises and rules that do not hold take no number', () => {
  fc.assert(
    fc.property(rules, (all) => {
      const told = numbered(all)
      expect(told.map((t) => t.rule.id).toSorted()).toEqual(all.filter((r) => r.active).map((r) => r.id).toSorted())
      ruleCategories.forEach((category, at) => {
        const numbers = told.filter((t) => t.rule.category === category && t.rule.tier !== 'wij').map((t) => t.number)
        expect(numbers).toEqual(numbers.map((_, i) => `${at + 1}.${i + 1}`))
      })
      expect(told.filter((t) => t.rule.tier === 'wij').map((t) => t.number).every((n) => n === null)).toBe(true)
    }),
  )
})

it('the house’s own facts take the place of their names, and nothing else of a text changes', () => {
  const part = fc.constantFrom('Bel ', '{telefoon}', '{opening}', ' vóór ', '{', '}', '{Niet}', '$&')
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), fc.string(), (parts, phone) => {
      const text = parts.join('')
      const said = filled(text, { telefoon: phone })
      expect(said).toBe(text.split('{telefoon}').join(phone.trim() === '' ? '{telefoon}' : phone))
      expect(variablesIn(text).toSorted()).toEqual([...new Set(['telefoon', 'opening'].filter((name) => text.includes(`{${name}}`)))].toSorted())
    }),
  )
})
