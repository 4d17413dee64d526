import { describe, expect, test } from 'vitest'
import type { Document } from '#shared/documents/model.ts'
import { loadDocxFonts } from '../../../electron/documents/docx/fonts.ts'
import { renderDocx, type DocxOptions } from '../../../electron/documents/docx/renderDocx.ts'
import { readZip, unpack } from '../../../electron/documents/docx/zip.ts'
import { caseA, caseAConcept } from '../../support/caseA.ts'
import { part } from '../../support/docxText.ts'
import { documentOf, sampleDocument } from '../../support/sampleDocument.ts'

const fonts = await loadDocxFonts(new URL('../../../resources/fonts', import.meta.url).pathname)
const base: DocxOptions = { author: 'De Proefhaven', at: '2026-01-22T14:14:00Z', fonts, final: null }
const fingerprint = '7f3a91c05e28d4b6'.repeat(4)

const made = async (d: Document, change: Partial<DocxOptions> = {}): Promise<Uint8Array> => {
  const result = await renderDocx(d, { ...base, ...change })
  if (!result.ok) throw new Error(result.problem.text)
  return result.value
}
const paragraphs = (xml: string, style: string): readonly string[] => xml.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*<\/w:p>/g)?.filter((p) => p.includes(`<w:pStyle w:val="${style}"/>`)) ?? []

describe('a plan as a Word file', () => {
  const plan = caseA().document

  test('has its headings where Word’s navigation finds them: outside every table, with an outline level', async () => {
    const file = await made(plan)
    const open = part(file, 'word/document.xml').replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, '')
    const blocks = plan.sections.flatMap((s) => s.blocks)
    expect(paragraphs(open, 'Heading1')).toHaveLength(blocks.filter((b) => b.kind === 'heading').length)
    expect(paragraphs(open, 'Heading2')).toHaveLength(blocks.filter((b) => b.kind === 'goal').length)
    expect(paragraphs(open, 'Title')).toHaveLength(1)
    const styles = part(file, 'word/styles.xml')
    for (const name of ['Heading 1', 'Heading 2', 'Eigen woorden', 'Label', 'Tabelkop']) expect(styles).toContain(`<w:name w:val="${name}"/>`)
    const first = /w:styleId="Heading1"[\s\S]*?<\/w:style>/.exec(styles)?.[0]
    expect(first).toMatch(/<w:keepNext\/>/)
    expect(first).toMatch(/<w:outlineLvl w:val="0"\/>/)
  })

  test('repeats the head of every table and keeps its rows whole', async () => {
    const xml = part(await made(plan), 'word/document.xml')
    const rows = xml.match(/<w:tr>/g) ?? []
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(rows.length)
    expect((xml.match(/<w:tblHeader\/>/g) ?? []).length).toBeGreaterThanOrEqual(7)
  })

  test('has real lists, page fields, A4 and Dutch', async () => {
    const file = await made(plan)
    const xml = part(file, 'word/document.xml')
    expect(xml).toContain('<w:numPr>')
    expect(xml).toMatch(/<w:pgSz[^>]*w:w="11906"[^>]*w:h="16838"|<w:pgSz[^>]*w:h="16838"[^>]*w:w="11906"/)
    expect(part(file, 'word/styles.xml')).toContain('w:val="nl-NL"')
    const footer = part(file, 'word/footer1.xml')
    expect(footer).toMatch(/PAGE[\s\S]*NUMPAGES/)
    expect(footer).toContain('Hulp nodig?')
  })

  test('says what every picture shows', async () => {
    const xml = part(await made(sampleDocument()), 'word/document.xml')
    const pictures = xml.match(/<wp:docPr [^>]*>/g) ?? []
    expect(pictures.length).toBeGreaterThan(5)
    for (const p of pictures) expect(p).toMatch(/descr="[^"]+"/)
  })

  test('carries the typeface, and gives it back unharmed', async () => {
    const file = await made(plan)
    const table = part(file, 'word/fontTable.xml')
    const key = /embedRegular[^>]*w:fontKey="\{([0-9A-F-]+)\}"/.exec(table)?.[1] ?? ''
    const masked = unpack(readZip(file).find((e) => e.name === 'word/fonts/font1.odttf') ?? { name: '', method: 0, crc: 0, size: 0, packed: new Uint8Array() })
    const mask = Buffer.from(key.replaceAll('-', ''), 'hex').reverse()
    expect(Buffer.from(masked.map((byte, n) => (n < 32 ? byte ^ (mask[n % 16] ?? 0) : byte))).equals(Buffer.from(fonts?.regular ?? []))).toBe(true)
    expect(part(file, 'word/settings.xml')).toContain('<w:embedTrueTypeFonts')
  })

  test('is the same file when made twice', async () => {
    const [a, b] = [await made(plan), await made(plan)]
    expect(Buffer.from(a).equals(Buffer.from(b))).toBe(true)
  })

  test('has its title, subject, house and moment in its properties', async () => {
    const core = part(await made(plan), 'docProps/core.xml')
    for (const word of [plan.title, plan.subject, 'De Proefhaven', '2026-01-22T14:14:00Z']) expect(core).toContain(word)
  })

  test('refuses a document without anything in it', async () => {
    const result = await renderDocx(documentOf([]), base)
    expect(result.ok).toBe(false)
  })
})

describe('what is not final and what is', () => {
  test('a concept says so on every page and can be changed', async () => {
    const file = await made(caseAConcept().document)
    const header = part(file, 'word/header1.xml')
    expect(header).toContain('nog niet getekend')
    expect(header).toContain('CONCEPT')
    expect(part(file, 'word/settings.xml')).not.toContain('documentProtection')
  })

  test('an example says that nobody in it is real', async () => {
    expect(part(await made(sampleDocument({ example: true })), 'word/header1.xml')).toContain('VOORBEELD')
  })

  test('a final text is protected and carries its fingerprint', async () => {
    const file = await made(sampleDocument(), { final: { fingerprint } })
    expect(part(file, 'word/settings.xml')).toMatch(/<w:documentProtection[^>]*w:edit="readOnly"[^>]*w:enforcement="(1|true)"|<w:documentProtection[^>]*w:enforcement="(1|true)"[^>]*w:edit="readOnly"/)
    expect(part(file, 'docProps/custom.xml')).toContain(fingerprint)
    expect(part(file, 'word/header1.xml')).not.toContain('CONCEPT')
  })
})
