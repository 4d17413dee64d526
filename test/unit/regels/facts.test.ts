import { expect, it } from 'vitest'
import type { Rule } from '#shared/domain/regels/rules.ts'
import { factsAsked, factsMissing, factsOf } from '#shared/domain/regels/variables.ts'

const rule = (id: string, text: string, active = true): Rule => ({ id, category: 'programma', text, why: '', tier: 'gesprek', active })
const content = { opening: 'Bel {telefoon}.', rules: [rule('a', 'Je bent er om {dagopening}. Bel {telefoon}.'), rule('b', 'Elke {dag}, om {dagopening}.'), rule('c', 'Nooit {oud}.', false)], variables: { dagopening: '08.30', dag: ' ', oud: '' } }

it('asks for each fact once, with the rules that hold it; a rule that does not hold asks nothing', () => {
  expect(factsAsked(content)).toEqual([{ name: 'telefoon', rules: 1 }, { name: 'dagopening', rules: 2 }, { name: 'dag', rules: 1 }])
})
it('what the program knows fills in where nothing was typed, and only there', () => {
  expect(factsOf(content.variables, { telefoon: '038-0000000', dagopening: '07.00' })).toEqual({ telefoon: '038-0000000', dagopening: '08.30' })
  expect(factsMissing(content, { telefoon: '038-0000000' })).toEqual(['dag'])
  expect(factsMissing(content, { telefoon: '' })).toEqual(['telefoon', 'dag'])
})
