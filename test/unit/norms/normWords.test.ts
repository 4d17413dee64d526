import { describe, expect, it } from 'vitest'
import { numbersOf, withNumber, withUnit } from '#shared/domain/profile/numbers.ts'
import { normTemplates } from '#shared/norms/templates.ts'
import { numberWords, sentenceWith } from '#shared/text/normNumbers.ts'
import { wordDifference } from '#shared/text/wordDifference.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const months = (value: number) => ({ value, unit: 'maanden' as const })

describe('a sentence follows its number', () => {
  it.each([
    ['De bewoner schrijft zich binnen één maand in.', 1, 2, 'De bewoner schrijft zich binnen 2 maanden in.'],
    ['Elke 3 maanden kijken we terug.', 3, 1, 'Elke 1 maand kijken we terug.'],
    ['Elke maand kijken we terug.', 1, 2, 'Elke 2 maanden kijken we terug.'],
    ['Zes maanden van tevoren begint de voorbereiding.', 6, 4, '4 maanden van tevoren begint de voorbereiding.'],
    ['Het verblijf duurt 13 maanden.', 3, 4, 'Het verblijf duurt 13 maanden.'],
    ['Het plan is er op tijd.', 3, 4, 'Het plan is er op tijd.'],
  ])('%s', (text, old, now, wanted) => expect(sentenceWith(text, months(old), months(now))).toBe(wanted))
  it('also from weeks to months, and in euros', () => {
    expect(sentenceWith('Binnen 8 weken is het plan klaar.', { value: 8, unit: 'weken' }, months(2))).toBe('Binnen 2 maanden is het plan klaar.')
    expect(sentenceWith('De huur is hooguit € 450.', { value: 450, unit: 'euro' }, { value: 475.5, unit: 'euro' })).toBe('De huur is hooguit € 475,5.')
  })
  it('in every template, whatever number comes', () => {
    for (const template of normTemplates.filter((t) => t.text !== '')) {
      const [number] = numbersOf(template.rule)
      if (!number) throw new Error(template.key)
      expect(sentenceWith(template.text, number, { ...number, value: 17 })).toContain(numberWords({ ...number, value: 17 }))
    }
  })
})

describe('the numbers of a rule', () => {
  it('can each be changed, and nothing else of the rule changes with them', () => {
    const rules = shippedProfiles.flatMap((p) => p.norms.map((n) => n.rule))
    for (const rule of rules)
      for (const number of numbersOf(rule)) {
        const next = withNumber(rule, number.key, number.value + 1)
        expect(numbersOf(next).find((n) => n.key === number.key)?.value).toBe(number.value + 1)
        // One end of a span pushes the other along.
        if (rule.kind !== 'expected') expect(withNumber(next, number.key, number.value)).toEqual(rule)
      }
    expect(rules.filter((rule) => numbersOf(rule).length > 0).length).toBeGreaterThan(20)
  })
  it('of something once may be weeks or months', () => {
    const rule = { kind: 'once', duty: 'anders', anchor: 'placement', after: { weeks: 4 } } as const
    expect(withUnit(rule, 'maanden')).toEqual({ ...rule, after: { months: 4 } })
    expect(withUnit({ kind: 'every', duty: 'evaluatie', anchor: 'placement', months: 3 }, 'weken')).toMatchObject({ months: 3 })
  })
})

describe('two sentences beside each other', () => {
  it('show the words that only one of them has', () => {
    const { was, now } = wordDifference('binnen één maand in als woningzoekende', 'binnen 2 maanden in als woningzoekende')
    expect([was, now].map((side) => side.filter((p) => p.only).map((p) => p.text.trim()))).toEqual([['één maand'], ['2 maanden']])
    expect([was, now].map((side) => side.map((p) => p.text).join(''))).toEqual(['binnen één maand in als woningzoekende', 'binnen 2 maanden in als woningzoekende'])
  })
})
