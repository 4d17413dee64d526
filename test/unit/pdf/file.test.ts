import { describe, expect, it } from 'vitest'
import { toestemming } from '#shared/documents/toestemming.ts'
import { signaleringskaart } from '#shared/documents/signaleringskaart.ts'
import { herstelblad } from '#shared/documents/herstelblad.ts'
import { caseA, caseAConcept, caseASigned, sheetA } from '../../support/caseA.ts'
import { sampleDocument } from '../../support/sampleDocument.ts'
import { pdfOf, popplerFonts, popplerPages, qpdfCheck } from '../../support/pdf.ts'

const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

describe('the PDF file', () => {
  it('is sound, says PDF/A-3b and Dutch, and has all fonts inside', async () => {
    const bytes = await pdfOf(sampleDocument({ mark: 'concept', example: true }))
    expect(qpdfCheck(bytes)).toContain('No syntax or stream encoding errors')
    const fonts = popplerFonts(bytes)
    expect(fonts.length).toBeGreaterThan(3)
    expect(fonts.filter((f) => !f.embedded || !f.unicode)).toEqual([])
    expect(fonts.map((f) => f.name).join(' ')).not.toContain('Helvetica')
    const text = latin(bytes)
    expect(text).toContain('/Lang (nl-NL)')
    expect(text).toContain('<pdfaid:part>3</pdfaid:part>')
    expect(text).toContain('<pdfaid:conformance>B</pdfaid:conformance>')
    expect(text).toContain('/OutputIntents')
  })

  it('has a bookmark for every section, with its title', async () => {
    const doc = sampleDocument()
    const outline = latin(await pdfOf(doc)).match(/\/Title \((?:\\.|[^)])*\)(?=[^>]*\/Dest)|\/Dest (?=[^>]*\/Title)/gu) ?? []
    expect(outline).toHaveLength(doc.sections.length)
  })

  it('is the same, byte for byte, for the same document and date', async () => {
    const [first, second] = [await pdfOf(caseASigned().document), await pdfOf(caseASigned().document)]
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0)
  })

  it('carries the date that was given and no other', async () => {
    const dates = latin(await pdfOf(caseA().document)).match(/D:\d{14}/gu) ?? []
    expect(dates.length).toBeGreaterThan(0)
    expect(new Set(dates)).toEqual(new Set(['D:20260122142000']))
  })

  it('keeps its properties readable whatever the name', async () => {
    const xml = /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/u.exec(Buffer.from(await pdfOf(sampleDocument({ title: 'Plan van <Ada> & Şükrü\u0007' }))).toString('utf8'))?.[0] ?? ''
    expect(xml).toContain('Plan van ‹Ada› en Şükrü')
    expect(xml).not.toMatch(/&(?!\w+;)|<Ada>|\u0007/u)
  })

  it('numbers its pages and repeats the help line and the archive line on each', async () => {
    const doc = caseASigned().document
    const pages = popplerPages(await pdfOf(doc))
    pages.forEach((text, i) => {
      expect(text).toContain(`bladzijde ${i + 1} van ${pages.length}`)
      expect(text).toContain(doc.footer.strong)
      expect(text).toContain(doc.footer.archive)
    })
  })

  it('says on every page that it is a concept or an example, and nothing of the kind when it is neither', async () => {
    const concept = popplerPages(await pdfOf(caseAConcept().document))
    expect(concept.every((p) => p.includes('Concept. Dit plan is nog niet af en nog niet getekend.'))).toBe(true)
    const both = popplerPages(await pdfOf(sampleDocument({ mark: 'concept', example: true })))
    expect(both.every((p) => /Concept, nog niet getekend\. Voorbeeld: deze mensen bestaan niet\./u.test(p))).toBe(true)
    const plain = popplerPages(await pdfOf(caseASigned().document)).join(' ')
    expect(plain).not.toMatch(/concept|CONCEPT|Voorbeeld\. Deze/u)
  })
})

describe('the documents of case A', () => {
  it('take the pages they may take: plan 5 to 8, the loose sheets one', async () => {
    const { house, dossier, today } = caseA()
    const words = 'molen wolk anker jas regen tulp haven lamp dijk zeil fluit oever kano sneeuw boter uil pijl gras iglo vlag zomer cirkel net eiland'.split(' ')
    const sizes = await Promise.all([
      caseASigned().document, caseAConcept().document, toestemming({ dossier, sheet: sheetA, house, today }), signaleringskaart(caseA()), herstelblad({ house, words, on: '2026-01-05', number: 1 }),
    ].map(async (doc) => popplerPages(await pdfOf(doc)).length))
    expect(sizes[0]).toBeGreaterThanOrEqual(5)
    expect(sizes[0]).toBeLessThanOrEqual(8)
    expect(sizes[1]).toBeLessThanOrEqual(8)
    expect(sizes.slice(2)).toEqual([1, 1, 1])
  })
})
