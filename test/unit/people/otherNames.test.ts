import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { otherNamesIn, type KnownName } from '#shared/domain/people/otherNames.ts'

const omer: KnownName = { id: 'omer', firstName: 'Ömer', tussenvoegsel: '', lastName: 'Proefstuk', roepnaam: '' }
const lieke: KnownName = { id: 'lieke', firstName: 'Elisabeth', tussenvoegsel: 'van der', lastName: 'Schets', roepnaam: 'Lieke' }
const wil: KnownName = { id: 'wil', firstName: 'Wil', tussenvoegsel: '', lastName: 'Model', roepnaam: 'Wil' }
const bo: KnownName = { id: 'bo', firstName: 'Bo', tussenvoegsel: '', lastName: 'Fictief', roepnaam: '' }
const shalom: KnownName = { id: 'shalom', firstName: 'שלום', tussenvoegsel: '', lastName: '', roepnaam: '' }
const all = [omer, lieke, wil, bo, shalom]
const ids = (text: string, own: readonly string[] = ['Daan Voorbeeld']): readonly string[] => otherNamesIn(text, all, own).map((f) => f.id)

describe('another resident’s name in a text', () => {
  test.each([
    ['a roepnaam with a capital', 'Ik kook op woensdag met Lieke.', ['lieke']],
    ['accents left out', 'Omer gaat de eerste keer mee.', ['omer']],
    ['accents put in as separate marks', 'O\u0308mer gaat mee.', ['omer']],
    ['a possessive', 'We zitten op Ömers kamer.', ['omer']],
    ['the whole name, in small letters', 'afspraak met elisabeth van der schets', ['lieke']],
    ['first and last name without tussenvoegsel', 'lieke schets belt', ['lieke']],
    ['two people', 'Lieke en Ömer.', ['omer', 'lieke']],
    ['a script without capitals', 'Ik bel שלום elke week.', ['shalom']],
    ['a short name only when it is whole', 'Bo Fictief helpt.', ['bo']],
  ])('is found: %s', (_, text, expected) => {
    expect(ids(text)).toEqual(expected)
  })

  test.each([
    ['a word that only starts alike', 'Liekenswaardig weer, en Omerta is een film.'],
    ['a roepnaam in small letters', 'een lieke tje'],
    ['an ordinary word with a capital', 'Wil je mee? Wil ik dat?'],
    ['two letters', 'Bo is een merk.'],
    ['only a last name', 'Dit is een Proefstuk.'],
    ['nothing', '   '],
  ])('is not found: %s', (_, text) => {
    expect(ids(text)).toEqual([])
  })

  test('names of the resident’s own people do not count', () => {
    expect(ids('Ik bel Lieke, mijn zus.', ['Daan Voorbeeld', 'Lieke'])).toEqual([])
    expect(ids('Lieke van der Schets', ['Elisabeth van der Schets'])).toEqual([])
    expect(ids('Ik bel Lieke Schets.', ['Daan', 'Lieke'])).toEqual(['lieke'])
  })

  test('it says how the name was written', () => {
    expect(otherNamesIn('Met omer proefstuk.', all, [])).toEqual([{ id: 'omer', name: 'Ömer Proefstuk', found: 'omer proefstuk' }])
  })

  test('words before and after never hide a name, and any text is taken', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (before, after) => {
      expect(ids(`${before} Lieke ${after}`)).toContain('lieke')
    }))
  })
})
