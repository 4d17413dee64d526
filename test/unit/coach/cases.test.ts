import { describe, expect, it } from 'vitest'
import { coach } from '#shared/text/coach/coach.ts'
import { sentencesOf } from '#shared/text/coach/sentences.ts'
import { caseASigned } from '../../support/caseA.ts'
import { caseB } from '../../support/caseB.ts'
import { caseC } from '../../support/caseC.ts'
import { writtenIn } from './fields.ts'

// Judged by reading: a finding is right when a resident may not know the word, or the sentence leaves open who, how often or when.
const right = ['re-integratie']

describe('the cases as people wrote them', () => {
  const written = [caseASigned(), caseB(), caseC()].flatMap(writtenIn)
  const sentences = written.reduce((sum, w) => sum + sentencesOf(w.text).length, 0)
  const found = written.flatMap((w) => coach(w.text, w.kind).map((f) => ({ path: w.path, words: w.text.slice(f.from, f.to), kind: f.kind })))
  it('hold enough to judge by: own words and goals too', () => {
    expect(sentences).toBeGreaterThan(140)
    expect(written.filter((w) => w.kind === 'own' || w.kind === 'agreed').length).toBeGreaterThan(25)
  })
  it('give at most five false alarms in a hundred sentences', () => {
    const wrong = found.filter((f) => !right.includes(f.words))
    expect(wrong.length / sentences, JSON.stringify(wrong)).toBeLessThanOrEqual(0.05)
  })
  it('still say what is right to say', () => expect([...new Set(found.map((f) => f.words))]).toEqual(expect.arrayContaining(right)))
})
