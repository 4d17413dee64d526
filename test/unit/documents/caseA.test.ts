import { describe, expect, it } from 'vitest'
import { documentText, normalise } from '#shared/documents/plainText.ts'
import { signaleringskaart } from '#shared/documents/signaleringskaart.ts'
import { toestemming } from '#shared/documents/toestemming.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import { caseA, caseASigned, sheetA } from '../../support/caseA.ts'
import { factsOfCaseA, offPaperOfCaseA, signedOnScreenOfCaseA } from '../../support/factsA.ts'

const plan = documentText(caseASigned().document).join('\n')
const furniture = [caseASigned().document.head?.left, caseASigned().document.head?.right, caseASigned().document.footer.strong, caseASigned().document.footer.archive].join('\n')
const card = documentText(signaleringskaart(caseASigned())).join('\n')
const sheet = documentText(toestemming({ ...caseA(), sheet: sheetA, mark: 'geen' })).join('\n')

describe('case A on paper', () => {
  it.each([...factsOfCaseA, ...signedOnScreenOfCaseA])('%s', (_fact, words) => expect(plan).toContain(normalise(words.replaceAll('\n', '\u0001')).replaceAll('\u0001', '\n')))
  it.each(offPaperOfCaseA)('keeps off the plan: %s', (_fact, words) => {
    for (const text of [plan, furniture, card, sheet]) expect(text.toLocaleLowerCase('nl')).not.toContain(words.toLocaleLowerCase('nl'))
  })
  it('names house, address, number and status on every page', () => {
    for (const words of ['De Proefhaven', 'Voorbeeldkade 1, 8000 AA Zwolle', 'Hulp nodig? Bel dag en nacht 038-0000000', 'Trajectplan Daan Voorbeeld · plan 1, versie 1 · vastgesteld 22 januari 2026 · vertrouwelijk']) expect(furniture).toContain(words)
  })
  it('has all sections but 11, in order, with their fixed numbers', () => {
    expect(caseASigned().document.sections.map((s) => s.id)).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', 's6', 's7', 's8', 's9', 's10', 's12'])
  })
  it('draws the timeline from the dates of the case', () => {
    const strip = trajectplan(caseA()).sections.flatMap((s) => s.blocks).find((b) => b.kind === 'timeline')
    expect(strip?.marks.map((m) => [m.at, m.words, m.place])).toEqual([
      ['2026-01-05', 'ik kom hier wonen', 'above'], ['2026-02-05', 'ingeschreven voor een woning', 'below'], ['2026-04-05', 'terugkijken 1', 'above'], ['2026-06-18', 'mijn vertrek voorbereiden', 'below'],
      ['2026-07-05', 'terugkijken 2', 'above'], ['2026-08-18', 'wens naar gemeente', 'below'], ['2026-10-05', 'terugkijken 3', 'above'], ['2026-12-18', 'ik vertrek', 'end'], ['2027-01-05', 'langer mag niet', 'limit'],
    ])
    expect(strip?.phases.map((p) => [p.name, p.from, p.to, p.style])).toEqual([['start', '2026-01-05', '2026-04-05', 'solid'], ['opbouw', '2026-04-05', '2026-06-18', 'hatched'], ['uitstroom', '2026-06-18', '2026-12-18', 'white']])
  })
})
