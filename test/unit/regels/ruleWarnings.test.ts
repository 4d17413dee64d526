import { expect, it } from 'vitest'
import type { Rule } from '#shared/domain/regels/rules.ts'
import { type RuleTrap, ruleWarnings, type UsePolicy } from '#shared/text/regels/ruleWarnings.ts'

const trapsOf = (text: string, tier: Rule['tier'] = 'gesprek', policy: UsePolicy = 'nultolerantie'): readonly RuleTrap[] => ruleWarnings({ text, tier }, policy).map((w) => w.trap)

it.each([
  ['Je praat met niemand buiten het huis over incidenten.', 'gesprek', 'zwijgen'],
  ['Je mag niets vertellen aan de inspectie.', 'waarschuwing', 'zwijgen'],
  ['Kom je te laat? Dan krijg je huisarrest.', 'waarschuwing', 'vrijheid'],
  ['Je levert je telefoon in als straf.', 'waarschuwing', 'vrijheid'],
  ['Wie te laat betaalt, krijgt een boete van tien euro.', 'gesprek', 'vrijheid'],
  ['Een poging tot zelfmoord betekent het einde van je verblijf.', 'einde', 'zelfbeschadiging'],
  ['Je doet jezelf pijn.', 'einde', 'zelfbeschadiging'],
] as const)('asks to think again about: %s', (text, tier, trap) => {
  expect(trapsOf(text, tier)).toEqual([trap])
})

it('a rule that ends a stay at once after use contradicts a contract of learning, and no other', () => {
  const text = 'Gebruik je? Dan ga je meteen weg.'
  expect([trapsOf(text, 'einde', 'leermoment'), trapsOf(text, 'einde', 'nultolerantie')]).toEqual([['gebruik'], []])
})

it('tells for each trap what to do instead and where that stands', () => {
  for (const w of ruleWarnings({ text: 'Een boete. Geen zelfmoord. Je praat met niemand buiten het huis.', tier: 'einde' }, 'leermoment')) expect([w.text, w.instead, w.source].every((s) => s.length > 10)).toBe(true)
})
