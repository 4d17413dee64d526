import { describe, expect, it } from 'vitest'
import { coach } from '#shared/text/coach/coach.ts'
import { sentencesOf } from '#shared/text/coach/sentences.ts'
import { cases } from './sentences.ts'

describe('the coach', () => {
  it('is tried on enough sentences, of every kind', () => {
    expect(cases.length).toBeGreaterThanOrEqual(80)
    const kinds = cases.flatMap(([, , ...expected]) => expected.map(([kind]) => kind))
    for (const kind of ['long', 'passive', 'jargon', 'vague', 'treatment'] as const) expect(kinds.filter((k) => k === kind).length, kind).toBeGreaterThanOrEqual(2)
  })
  it.each(cases.map(([field, text, ...expected]) => [text, field, expected] as const))('%s (%s)', (text, field, expected) => {
    const found = coach(text, field).map((f) => [f.kind, text.slice(f.from, f.to), f.suggestion?.replace ?? null])
    expect(found).toEqual(expected.map(([kind, words, instead = null]) => [kind, words, instead]))
  })
  it('says each finding in one or two short plain sentences', () => {
    for (const [field, text] of cases) for (const f of coach(text, field)) {
      expect(f.message).toMatch(/^[‘D].*[.?]$/u)
      for (const s of sentencesOf(f.message)) expect(s.tokens.length, f.message).toBeLessThanOrEqual(18)
    }
  })
})

describe('sentences', () => {
  it.each([
    ['S. Model belt om 08.30 uur. Dan kom ik.', ['S. Model belt om 08.30 uur.', 'Dan kom ik.']],
    ['Ik ga o.a. naar nr. 5. Daar woont mw. De Vries.', ['Ik ga o.a. naar nr. 5.', 'Daar woont mw. De Vries.']],
    ['Ik dacht … ik ga. Toch niet...', ['Ik dacht … ik ga.', 'Toch niet...']],
    ['‘Kom je?’ vroeg hij. ‘Ja!’', ['Kom je?’ vroeg hij.', 'Ja!’']],
    ['sporten\n- vroeg naar bed\n\n1. Bellen met J.P. de Vries.', ['sporten', 'vroeg naar bed', '1. Bellen met J.P. de Vries.']],
    ['Op 3 jan. bel ik. In feb. ook.', ['Op 3 jan. bel ik.', 'In feb. ook.']],
    ['Het kost € 11.400 bij zes partijen. Wat nu?', ['Het kost € 11.400 bij zes partijen.', 'Wat nu?']],
    ['Ik neem vitamine C. Dat helpt.', ['Ik neem vitamine C.', 'Dat helpt.']],
    ['', []], [' \n ', []], ['… !?', []],
  ] as const)('%j', (text, expected) => {
    expect(sentencesOf(text).map((s) => text.slice(s.from, s.to))).toEqual(expected)
  })
})
