import { describe, expect, it } from 'vitest'
import { relapsePolicies } from '#shared/domain/profile/profile.ts'
import { numbered, partsOf, signedPapers } from '#shared/domain/regels/rules.ts'
import { variablesIn } from '#shared/domain/regels/variables.ts'
import { printed } from '#shared/documents/regels/facts.ts'
import { coach } from '#shared/text/coach/coach.ts'
import { read } from '#shared/text/coach/meter.ts'
import { ruleWarnings } from '#shared/text/regels/ruleWarnings.ts'
import { rulesInput, shipped } from '../../support/houseRules.ts'

const { huisregels, instroomvoorwaarden } = shipped.papers

describe.each(signedPapers)('the set that ships for %s', (paper) => {
  const set = shipped.papers[paper]
  const rules = set.rules
  it('has every part, ids of its own, and asks for no fact of the house that it does not know', () => {
    expect([...new Set(rules.map((r) => r.category))]).toEqual([...partsOf[paper]])
    expect(new Set(rules.map((r) => r.id)).size).toBe(rules.length)
    expect(Object.keys(set.variables)).toEqual(expect.arrayContaining([...new Set(rules.flatMap((r) => variablesIn(`${r.text} ${r.why} ${r.kort ?? ''}`)))]))
  })
  it('is plain to who reads it: the coach has nothing to say, sentences hold twelve words at most on average and never more than eighteen', () => {
    for (const policy of relapsePolicies) {
      const input = rulesInput(paper, {}, [policy])
      const texts = [set.opening, ...rules.flatMap((r) => [r.text, r.why, r.kort ?? ''])].filter(Boolean).map((t) => printed(input, t))
      expect(texts.flatMap((t) => coach(t, 'prose').map((f) => `${f.kind}: ${t.slice(f.from, f.to)}`))).toEqual([])
      const reading = read(texts)
      expect(reading?.meanWords).toBeLessThanOrEqual(12)
      expect(reading?.longest.words, reading?.longest.text).toBeLessThanOrEqual(18)
      expect(texts.filter((t) => /\b(?:cliënt|u|uw|betrokkene|dient|conform|middels|indien)\b/iu.test(t))).toEqual([])
    }
  })
  it('may be printed unthinkingly, under any contract', () => {
    for (const relapse of relapsePolicies) {
      const input = rulesInput(paper, {}, [relapse])
      const policy = relapse === 'leermoment' ? 'leermoment' : 'nultolerantie'
      expect(rules.map((r) => ({ ...r, text: printed(input, r.text) })).filter((r) => ruleWarnings(r, policy).length > 0).map((r) => r.text)).toEqual([])
    }
  })
  it('lets nobody go without an address and help, whatever the contract says of use', () => {
    for (const policy of relapsePolicies) {
      const input = rulesInput(paper, {}, [policy])
      expect(rules.map((r) => printed(input, r.text)).join(' ')).toMatch(/nooit weg zonder adres en zonder hulp/u)
    }
  })
})

it('punishes nobody for being ill, and forbids nobody to tell what happened to them (Wmo 2015, art. 3.4a)', () => {
  for (const { rule } of numbered(huisregels.rules)) if (rule.tier !== 'wij') expect(rule.text).not.toMatch(/zelfmoord|suïcid|jezelf pijn|niet meer leven/iu)
  expect(huisregels.rules.some((r) => r.tier === 'wij' && r.text.includes('inspectie'))).toBe(true)
  expect(huisregels.rules.some((r) => r.tier === 'wij' && r.text.includes('nooit straf'))).toBe(true)
})

it('conditions say the rent of the house and that it is all (B48), that a test is read twice (B07), both addresses (A06, B08), and what the gemeente gets (V44)', () => {
  const input = rulesInput('instroomvoorwaarden')
  const said = instroomvoorwaarden.rules.map((r) => printed(input, r.text)).join(' ')
  for (const sentence of ['Je betaalt € 485 huur per maand. Dat is één bedrag.', 'De huur is nooit hoger dan € 500 per maand. Wij vragen geen andere kosten.', 'Dan komt er een tweede test.', 'Eén voor na je verblijf. Eén voor als het misgaat.', 'De gemeente krijgt ook deze voorwaarden en de huisregels, met jouw handtekening.', 'Een klacht kost je nooit je plek.']) expect(said).toContain(sentence)
})
