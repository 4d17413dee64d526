import { describe, expect, it } from 'vitest'
import { coach } from '#shared/text/coach/coach.ts'
import { replaced } from '#shared/text/coach/finding.ts'
import { wordList } from '#shared/text/coach/words/list.ts'

const forms = wordList.flatMap((w) => w.forms.map(([found, instead]) => ({ found, instead, word: w })))

describe('the list of words', () => {
  it('has 150 words or more, each with something to say instead and a note', () => {
    expect(wordList.length).toBeGreaterThanOrEqual(150)
    for (const { found, instead, word } of forms) {
      expect(instead.trim(), found).not.toBe('')
      expect(word.note, found).toMatch(/^\p{Lu}.*[.?]$/u)
    }
  })
  it('has no word twice, and looks for what the coach looks up', () => {
    const found = forms.map((f) => f.found)
    expect(found.filter((f, i) => found.indexOf(f) !== i)).toEqual([])
    expect(found.filter((f) => f !== f.normalize('NFC').toLowerCase() || f.endsWith('.') || f.includes('’'))).toEqual([])
  })
  it('finds every form of every word, at the start and inside of a sentence', () => {
    for (const { found } of forms) {
      expect(coach(`Ik zeg ${found} nu.`, 'prose').some((f) => f.kind === 'jargon'), found).toBe(true)
      expect(coach(`${found.charAt(0).toUpperCase()}${found.slice(1)} nu.`, 'prose').some((f) => f.kind === 'jargon'), found).toBe(true)
    }
  })
  it('says nothing that the coach would speak about again', () => {
    const said = forms.flatMap(({ instead, word }) => [instead, ...(word.or ?? [])])
    expect(said.filter((text) => coach(text, 'prose').length > 0)).toEqual([])
    const notes = wordList.filter((w) => w.group !== 'afkorting').map((w) => w.note)
    expect(notes.filter((note) => coach(note, 'prose').length > 0)).toEqual([])
  })
  it('is gone once the suggestion is taken', () => {
    for (const { found } of forms) {
      const text = `Ik zeg de ${found} nu.`
      for (const f of coach(text, 'prose')) {
        const next = replaced(text, f, f.suggestion?.replace ?? '')
        expect(coach(next, 'prose').filter((g) => g.kind === 'jargon'), next).toEqual([])
      }
    }
  })
})
