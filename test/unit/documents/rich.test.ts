import { describe, expect, it } from 'vitest'
import { capital } from '#shared/text/capital.ts'
import { clean, euros, listed, ownWords, paragraphs, phrase, sentence, strong } from '#shared/documents/rich.ts'

describe('typed text on paper', () => {
  it('loses white space, control characters and other forms of the same letter', () => {
    expect(clean('  Een\u00a0 keer\u0007\n cafe\u0301 ')).toBe('Een keer caf\u00e9')
    expect(clean('half \ud800 teken').isWellFormed()).toBe(true)
  })
  it('ends like a sentence, once', () => {
    expect([sentence('ik kook'), sentence('Echt waar?'), sentence('Ik zeg: ‘het gaat wel’.'), sentence('hij zei “nee!”'), sentence(' ')]).toEqual(['ik kook.', 'Echt waar?', 'Ik zeg: ‘het gaat wel’.', 'hij zei “nee!”', ''])
    expect([phrase('S. Model.'), phrase('enzovoort...')]).toEqual(['S. Model', 'enzovoort...'])
  })
  it('loses the quotation marks that people type around their own words, and no others', () => {
    expect([ownWords('"Ik wil rust."'), ownWords('“Ja”'), ownWords('‘Nee’, zei ik, en ‘ja’'), ownWords('Ik zeg: ‘het gaat wel’')]).toEqual(['Ik wil rust.', 'Ja', '‘Nee’, zei ik, en ‘ja’', 'Ik zeg: ‘het gaat wel’'])
  })
  it('falls apart in paragraphs where a line ends', () => expect(paragraphs('a\r\n\r\n b \u2028c')).toEqual(['a', 'b', 'c']))
  it('names people and things in a row', () => expect([listed([]), listed(['a']), listed(['a', '', 'b']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a en b', 'a, b en c']))
  it('starts with a capital letter', () => expect([capital('één'), capital('ijs'), capital('')]).toEqual(['Eén', 'Ijs', '']))
  it('shows a phone number in bold wherever it stands', () => expect(strong('Bel 112 of 112.', '112')).toEqual([{ text: 'Bel ' }, { text: '112', bold: true }, { text: ' of ' }, { text: '112', bold: true }, { text: '.' }]))
  it('writes money the Dutch way', () => expect([euros(485), euros(1250), euros(497.5), euros(11400)]).toEqual(['€ 485', '€ 1.250', '€ 497,50', '€ 11.400']))
})
