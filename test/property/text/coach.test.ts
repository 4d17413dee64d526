import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coach } from '#shared/text/coach/coach.ts'
import { replaced, type FieldKind } from '#shared/text/coach/finding.ts'
import { read } from '#shared/text/coach/meter.ts'
import { syllablesOf } from '#shared/text/coach/syllables.ts'
import { wordList } from '#shared/text/coach/words/list.ts'
import { verbs } from '#shared/text/coach/words/verbs.ts'

const kind = fc.constantFrom<FieldKind>('own', 'agreed', 'prose', 'line', 'none')
const unicode = fc.string({ unit: 'binary', maxLength: 300 })
// Text that the rules bite on: words of the list and of the rules, between plain words, names, figures and marks.
const bits = [
  ...wordList.flatMap((w) => w.forms.map(([found]) => found)), ...verbs.keys(),
  ...'ik de het mijn een er wordt worden word is door meer beter probeer dient te in op niet elke week therapie diagnose GGZ en maar want dus dan als dat 08.30 o.a. S. Noor 👩🏽‍🚀 ïe\u0308n ‘ja’ niet. Ik ga. en? … ! , ; \n - 1. “Wat?”'.split(' '),
]
const dutch = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((words) => words.join(' '))
const text = fc.oneof(unicode, dutch)
const surrogates = (t: string, at: number): boolean => (at > 0 && at < t.length && /[\uD800-\uDBFF]/.test(t.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(t.charAt(at)))

describe('the coach, on any text', () => {
  it('points into the text and never cuts a character in two', () => {
    fc.assert(fc.property(text, kind, (t, k) => {
      for (const f of coach(t, k)) {
        expect(0 <= f.from && f.from < f.to && f.to <= t.length).toBe(true)
        expect(surrogates(t, f.from) || surrogates(t, f.to)).toBe(false)
      }
    }), { numRuns: 400 })
  })
  it('looks at each line by itself, so that a text twice as long costs twice as much', () => {
    fc.assert(fc.property(dutch, dutch, kind, (a, b, k) => {
      const shift = a.length + 1
      expect(coach(`${a}\n${b}`, k)).toEqual([...coach(a, k), ...coach(b, k).map((f) => ({ ...f, from: f.from + shift, to: f.to + shift }))])
    }), { numRuns: 300 })
  })
  it('is satisfied by its own suggestion, and never brings in a word of the list', () => {
    fc.assert(fc.property(dutch, kind, (t, k) => {
      const before = coach(t, k)
      const jargon = before.filter((f) => f.kind === 'jargon').length
      for (const f of before) for (const by of [...(f.suggestion ? [f.suggestion.replace] : []), ...f.alternatives]) {
        const next = replaced(t, f, by)
        const after = coach(next, k)
        expect(after.some((g) => g.kind === f.kind && g.from < f.from + by.length && g.to > f.from && next.slice(g.from, g.to) === t.slice(f.from, f.to)), next).toBe(false)
        expect(after.filter((g) => g.kind === 'jargon').length, next).toBeLessThanOrEqual(jargon)
      }
    }), { numRuns: 400 })
  })
})

describe('the meter, on any text', () => {
  it('counts at least one syllable a word and never fails', () => {
    fc.assert(fc.property(fc.array(text, { maxLength: 6 }), (texts) => {
      const r = read(texts)
      if (r) expect(r.words >= r.sentences && r.longest.words <= r.words && Number.isFinite(r.douma)).toBe(true)
    }))
    fc.assert(fc.property(unicode, (t) => syllablesOf(t) >= 1))
  })
})
