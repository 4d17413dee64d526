import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Rule, ruleCategories, tiers } from '#shared/domain/regels/rules.ts'
import { rulesDifference, type RulesRead } from '#shared/text/regels/rulesDifference.ts'
import { inlineDifference } from '#shared/text/wordDifference.ts'

const words = fc.array(fc.constantFrom('je', 'belt', 'vóór', '08.00', 'uur.', '{tijd}', 'geen', 'appje'), { maxLength: 7 }).map((w) => w.join(' '))
const version: fc.Arbitrary<RulesRead> = fc.record({
  opening: fc.constant(''), facts: fc.constantFrom({ tijd: '08.30' }, { tijd: '09.00' }),
  rules: fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), category: fc.constantFrom(...ruleCategories.slice(0, 3)), text: words, why: fc.constantFrom('', 'Dan weten we het.'), tier: fc.constantFrom(...tiers), active: fc.boolean() }), { selector: (r) => r.id, maxLength: 6 }),
})
/** A version and one made from it by changing a few things, each of them alone, as people do; or two that have nothing in common. */
const edits = fc.array(fc.constantFrom('no', 'no', 'text', 'why', 'tier', 'category', 'active', 'gone'), { minLength: 6, maxLength: 6 })
const edited = fc.record({ before: version, how: edits, facts: fc.constantFrom({ tijd: '08.30' }, { tijd: '09.00' }) }).map(({ before, how, facts }): readonly [RulesRead, RulesRead] => [before, {
  ...before, facts,
  rules: before.rules.flatMap((r, i): readonly Rule[] => {
    const what = how[i]
    if (what === 'gone') return []
    return [{
      ...r, ...(what === 'text' && { text: `${r.text} Ook nu.` }), ...(what === 'why' && { why: `${r.why} Daarom.` }), ...(what === 'tier' && { tier: r.tier === 'wij' ? 'einde' : 'wij' }),
      ...(what === 'category' && { category: r.category === 'clean' ? 'veiligheid' : 'clean' }), ...(what === 'active' && { active: !r.active }),
    }]
  }),
}])
const pairs: fc.Arbitrary<readonly [RulesRead, RulesRead]> = fc.oneof(edited, fc.tuple(version, version))
const said = (v: RulesRead, r: Rule): string => JSON.stringify([r.category, r.tier, r.text.replaceAll('{tijd}', v.facts['tijd'] ?? ''), r.why.replaceAll('{tijd}', v.facts['tijd'] ?? '')])

it('what is different is what one finds by reading every rule of both versions', () => {
  fc.assert(fc.property(pairs, ([before, after]) => {
    const holds = (v: RulesRead): Map<string, string> => new Map(v.rules.filter((r) => r.active).map((r) => [r.id, said(v, r)]))
    const [old, next] = [holds(before), holds(after)]
    const expected = new Map<string, string>()
    for (const id of new Set([...old.keys(), ...next.keys()])) {
      const [a, b] = [old.get(id), next.get(id)]
      if (a === undefined) expected.set(id, 'nieuw')
      else if (b === undefined) expected.set(id, 'weg')
      else if (a !== b) expected.set(id, JSON.stringify(JSON.parse(a).slice(1)) === JSON.stringify(JSON.parse(b).slice(1)) ? 'verplaatst' : 'anders')
    }
    const found = rulesDifference('huisregels', before, after)
    expect(new Map(found.map((d) => [d.id, d.kind]))).toEqual(expected)
    expect(found).toHaveLength(expected.size)
  }))
})

it('what changes stands in the order of the new version', () => {
  fc.assert(fc.property(pairs, ([before, after]) => {
    const order = ruleCategories.flatMap((c) => after.rules.filter((r) => r.active && r.category === c).map((r) => r.id))
    const found = rulesDifference('huisregels', before, after).filter((d) => d.now !== null).map((d) => order.indexOf(d.id))
    expect(found).toEqual(found.toSorted((a, b) => a - b))
  }))
})

it('two texts in one line: without what went it is the new text, without what came the old one', () => {
  fc.assert(fc.property(words, words, (was, now) => {
    const line = inlineDifference(was, now)
    const told = (side: 'was' | 'now'): string => line.filter((p) => p.side === 'both' || p.side === side).map((p) => p.text.trimEnd()).join(' ').trim()
    expect(line.filter((p) => p.side !== 'was').map((p) => p.text).join('')).toBe(now)
    expect(told('was').split(/\s+/u)).toEqual(was.trim().split(/\s+/u))
    if (was === now) expect(line.every((p) => p.side === 'both')).toBe(true)
  }))
})
