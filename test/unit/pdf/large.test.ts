import { describe, expect, it } from 'vitest'
import type { Document } from '#shared/documents/model.ts'
import { documentText, normalise } from '#shared/documents/plainText.ts'
import { caseA } from '../../support/caseA.ts'
import { caseB } from '../../support/caseB.ts'
import { pagesOf, pdfOf, popplerFonts, popplerPages, popplerText, qpdfCheck } from '../../support/pdf.ts'
import { sampleDocument } from '../../support/sampleDocument.ts'
import { caseBFull, longGoal, shortOf, withContent } from '../../support/shortCopy.ts'

const goalsOf = (d: Document): number => d.sections.flatMap((s) => s.blocks).filter((b) => b.id.startsWith('e-goal-') && b.kind === 'words' && (b.after ?? []).length > 0).length
const sizes = (d: Document): readonly number[] => pagesOf(d).flatMap((p) => p.own).flatMap((x) => (x.kind === 'text' && x.text.trim() !== '' ? [x.size] : []))

describe('large print', () => {
  it('has no word smaller than 15 points, and running text of 16', () => {
    for (const d of [shortOf(caseA()), shortOf(caseB()), shortOf(caseBFull())]) {
      expect(Math.min(...sizes(d))).toBe(15)
      expect(sizes(d).filter((s) => s === 16).length).toBeGreaterThan(sizes(d).length / 3)
    }
  })
  it('is sound, with all fonts inside and all words in it', async () => {
    const d = shortOf(caseBFull())
    const bytes = await pdfOf(d, true)
    expect(qpdfCheck(bytes)).toContain('No syntax or stream encoding errors')
    expect(popplerFonts(bytes).filter((f) => !f.embedded || !f.unicode)).toEqual([])
    const text = normalise(popplerText(bytes))
    for (const word of documentText(d).flatMap((t) => t.split(' '))) expect(text).toContain(word.replace(/^“/u, ''))
  })
  it('draws every kind of block, also those that no large paper has', async () => {
    expect(popplerPages(await pdfOf(sampleDocument({ scale: 'groot' }))).length).toBeGreaterThan(5)
  })
  it('marks each page of a concept and repeats the number to call', async () => {
    for (const page of popplerPages(await pdfOf(shortOf(caseB())))) {
      expect(page).toContain('Concept. Het plan is nog niet getekend.')
      expect(page).toContain('Hulp nodig? Bel dag en nacht 077-0000000')
    }
  })
})

describe('two to three pages', () => {
  it('for case A and case B, with the first steps of every goal', () => {
    expect([caseA(), caseB(), caseBFull()].map((c) => pagesOf(shortOf(c)).length)).toEqual([3, 2, 3])
    expect(goalsOf(shortOf(caseA()))).toBe(5)
  })
  it('for any number of goals, as long as steps are shown', () => {
    const longer: string[] = []
    for (const base of [caseA(), caseBFull()]) {
      for (let many = 1; many <= 12; many += 1) {
        for (const steps of [0, 1, 2, 4]) {
          const d = shortOf(withContent(base, { goals: Array.from({ length: many }, (_, n) => longGoal(n + 1, steps)) }))
          if (goalsOf(d) > 0 && pagesOf(d).length > 3) longer.push(`${many} goals of ${steps} steps`)
        }
      }
    }
    expect(longer).toEqual([])
  })
  it('grows only when the goals’ own words need it', () => {
    const d = shortOf(withContent(caseA(), { goals: Array.from({ length: 12 }, (_, n) => longGoal(n + 1)) }))
    expect([goalsOf(d), pagesOf(d).length]).toEqual([0, 5])
  })
})
