import fc from 'fast-check'
import { expect, it } from 'vitest'
import { placeBeside, placeOf, placeRule, rulesIn } from '#shared/domain/regels/edit.ts'
import { numbered, partsOf, type Rule, type RuleCategory } from '#shared/domain/regels/rules.ts'

const ruleCategories = partsOf.huisregels
const rules: fc.Arbitrary<readonly Rule[]> = fc.array(fc.record({ category: fc.constantFrom(...ruleCategories.slice(0, 4)), active: fc.boolean() }), { minLength: 1, maxLength: 14 }).map((all) => all.map((r, i) => ({ ...r, id: `r${i}`, text: `Regel ${i}`, why: '', tier: 'gesprek' })))
const some = rules.chain((all) => fc.record({ all: fc.constant(all), rule: fc.constantFrom(...all), by: fc.constantFrom(-1, 1) }))
/** How the paper reads: part by part, the ids in order. */
const read = (all: readonly Rule[]): readonly string[] => ruleCategories.flatMap((c) => rulesIn(all, c).map((r) => `${c}/${r.id}`))

it('one step up or down changes places with the neighbour, or goes into the part beside it; a step back is where it was', () => {
  fc.assert(fc.property(some, ({ all, rule, by }) => {
    const to = placeBeside(all, 'huisregels', rule.id, by)
    const before = read(all)
    if (to === null) {
      // Only the very first of the first part and the very last of the last one have nowhere to go.
      expect(rule.category).toBe(by < 0 ? ruleCategories[0] : ruleCategories.at(-1))
      return
    }
    const moved = placeRule(all, rule, to)
    const after = read(moved)
    expect(new Set(after.map((r) => r.split('/')[1]))).toEqual(new Set(all.map((r) => r.id)))
    expect(after).toHaveLength(all.length)
    const mine = before.indexOf(`${rule.category}/${rule.id}`)
    const others = (list: readonly string[]): readonly string[] => list.filter((l) => !l.endsWith(`/${rule.id}`))
    expect(others(after)).toEqual(others(before))
    if (to.category === rule.category) {
      expect(after.indexOf(`${rule.category}/${rule.id}`)).toBe(mine + by)
    } else expect(ruleCategories.indexOf(to.category)).toBe(ruleCategories.indexOf(rule.category) + by)
    const again = moved.find((r) => r.id === rule.id)
    const back = again && placeBeside(moved, 'huisregels', rule.id, by === 1 ? -1 : 1)
    expect(back && again && read(placeRule(moved, again, back))).toEqual(before)
  }))
})

it('a rule that goes anywhere and comes back to where it stood leaves the paper as it was', () => {
  fc.assert(fc.property(some, fc.constantFrom<RuleCategory>(...ruleCategories), ({ all, rule }, category) => {
    const home = placeOf(all, rule.id)
    const away = placeRule(all, rule, { category, before: null })
    expect(rulesIn(away, category).at(-1)?.id).toBe(rule.id)
    const there = away.find((r) => r.id === rule.id)
    if (!home || !there) throw new Error('the rule is gone')
    const back = placeRule(away, there, home)
    expect(read(back)).toEqual(read(all))
    expect(numbered(back).map((n) => n.number)).toEqual(numbered(all).map((n) => n.number))
  }))
})
