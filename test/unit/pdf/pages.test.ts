import { describe, expect, it } from 'vitest'
import type { Block, BlockOf, Section } from '#shared/documents/model.ts'
import type { ReadyPage } from '../../../electron/documents/pdf/layout/layoutDocument.ts'
import { mm, page as paper } from '../../../electron/documents/pdf/tokens.ts'
import { caseASigned } from '../../support/caseA.ts'
import { documentOf, sampleDocument, sampleInk } from '../../support/sampleDocument.ts'
import { pagesOf, pdfOf, popplerPages, popplerText } from '../../support/pdf.ts'

const heading = (n: number): Block => ({ id: `h${n}`, kind: 'heading', number: `${n}`, title: `Hoofdstuk ${n}` })
const row = (id: string, text: string): Block => ({ id, kind: 'row', label: id, paragraphs: [[{ text }]] })
const section = (n: number, blocks: readonly Block[]): Section => ({ id: `s${n}`, title: `Hoofdstuk ${n}`, newPage: false, blocks: [heading(n), ...blocks] })
const goal = (id: string, change: Partial<BlockOf<'goal'>> = {}): Block => ({
  id, kind: 'goal', number: 1, title: `Doel ${id}`, area: 'Schulden', now: '', words: `Woorden van ${id}.`, agreed: 'Ik maak een lijst.', open: '',
  actions: { columns: ['Wat', 'Wie', 'Wanneer'], rows: Array.from({ length: 6 }, (_, i) => [`Stap ${i}`, 'Daan', 'mei'] as const) }, notes: [{ label: 'Gelukt als', text: `klaar met ${id}`, soft: false }], ...change,
})
const own = (id: string): string => id.split('.').slice(2).join('.')
const pageOf = (pages: readonly ReadyPage[], id: string): readonly number[] => pages.flatMap((p, i) => (p.placed.some((x) => own(x) === id) ? [i] : []))
const texts = (p: ReadyPage) => p.own.flatMap((d) => (d.kind === 'text' ? [d] : []))

describe('what stays together', () => {
  it('a goal that fits on a page is never cut, wherever it lands', () => {
    for (let before = 0; before < 40; before += 1) {
      const rows = Array.from({ length: before }, (_, i) => row(`r${i}`, 'Een zin.'))
      const pages = pagesOf(documentOf([section(1, [...rows, goal('a'), goal('b'), goal('c')])]))
      for (const id of ['a', 'b', 'c']) expect(pageOf(pages, id), `goal ${id} after ${before} rows`).toHaveLength(1)
    }
  })

  it('a heading always has its first block on the same page', () => {
    for (let before = 0; before < 45; before += 1) {
      const rows = Array.from({ length: before }, (_, i) => row(`r${i}`, 'Een zin.'))
      const pages = pagesOf(documentOf([section(1, rows), section(2, [goal('a'), ...Array.from({ length: 40 }, (_, i) => row(`z${i}`, 'Nog iets.'))])]))
      expect(pageOf(pages, 'h2'), `after ${before} rows`).toEqual(pageOf(pages, 'a'))
    }
  })

  it('signatures stay with their statement and never stand alone on a page', () => {
    const signatures: Block = { id: 'sig', kind: 'signatures', cells: [{ name: 'Daan', role: 'bewoner', when: 'Datum:', state: { kind: 'ink', ink: sampleInk } }] }
    const statement: Block = { id: 'st', kind: 'statement', label: 'Dit klopt', text: 'Ik heb een kopie.' }
    for (let before = 1; before < 45; before += 1) {
      const rows = Array.from({ length: before }, (_, i) => row(`r${i}`, 'Een zin.'))
      const pages = pagesOf(documentOf([section(1, rows), section(2, [row('x', 'Een zin.')]), section(3, [statement, signatures])]))
      const at = pageOf(pages, 'sig')
      expect(at).toEqual(pageOf(pages, 'st'))
      const others = (pages[at[0] ?? -1]?.placed ?? []).map(own).filter((id) => !['sig', 'st', 'h3'].includes(id))
      expect(others.length, `after ${before} rows`).toBeGreaterThan(0)
    }
  })

  it('a page between others is not left nearly empty when the next section fits on it', () => {
    const fresh = (n: number, blocks: readonly Block[]): Section => ({ ...section(n, blocks), newPage: true })
    const rows = (name: string, count: number): readonly Block[] => Array.from({ length: count }, (_, i) => row(`${name}${i}`, 'Een zin.'))
    // As many rows as spill one onto a second page, however tight it is set.
    const full = Array.from({ length: 80 }, (_, n) => n + 10).find((n) => pagesOf(documentOf([fresh(1, rows('a', n))])).length === 2) ?? 0
    const pages = pagesOf(documentOf([fresh(1, rows('a', full)), fresh(2, rows('b', 10)), fresh(3, rows('c', 16))]))
    expect(pageOf(pages, `a${full - 1}`)).toEqual([1])
    expect(pageOf(pages, 'b0')).toEqual([1])
  })

  it('the code of a text stands on one line, wherever the line ends', () => {
    const code = 'code 829E 471B 2E88 A94B'
    for (let before = 0; before < 30; before += 1) {
      const lines = pagesOf(documentOf([section(1, [row('r', `${'nog '.repeat(before)}${code} en verder.`)])])).flatMap(texts)
      const byLine = Map.groupBy(lines, (t) => t.y)
      expect([...byLine.values()].some((line) => line.map((t) => t.text).join('').replaceAll(/\s/gu, ' ').includes(code)), `after ${before} words`).toBe(true)
    }
  })

  it('three goals of case A share a page', () => {
    const pages = pagesOf(caseASigned().document)
    const goals = pages.map((p) => p.placed.filter((id) => own(id).startsWith('goal-')).length)
    expect(goals).toContain(3)
    expect(goals.reduce((a, b) => a + b)).toBe(5)
  })

  it('nothing but marks and footer stands outside the text area', () => {
    for (const p of pagesOf(sampleDocument({ mark: 'concept', example: true }))) {
      for (const t of texts(p)) {
        expect(t.y, t.text).toBeLessThanOrEqual(paper.bottom + 0.5)
        expect(t.y, t.text).toBeGreaterThan(mm(18))
        // An opening quotation mark is a mark: on a sheet without a column beside the text it hangs in the margin.
        expect(t.x, t.text).toBeGreaterThanOrEqual(t.text === '“' ? mm(12) : paper.left - 0.5)
      }
    }
  })
})

describe('what is too long', () => {
  it('a goal of 10,000 characters runs over pages without losing a word', async () => {
    const agreed = Array.from({ length: 1600 }, (_, i) => `woord${i}`).join(' ')
    expect(agreed.length).toBeGreaterThan(10_000)
    const bytes = await pdfOf(documentOf([section(1, [goal('lang', { agreed, words: agreed.slice(0, 3000), now: agreed.slice(0, 4000) })])]), true)
    const text = popplerText(bytes)
    for (const word of agreed.split(' ')) expect(text.includes(word), word).toBe(true)
    expect(popplerPages(bytes).length).toBeGreaterThan(2)
  })

  it('a table repeats its head on each page it runs on', async () => {
    const table: Block = { id: 't', kind: 'table', columns: [{ title: 'Dag', width: 60 }, { title: 'Afspraak', width: 110 }], rows: Array.from({ length: 90 }, (_, i) => [[{ text: `rij ${i}` }], [{ text: 'iets' }]]) }
    const pages = popplerPages(await pdfOf(documentOf([section(1, [table])])))
    expect(pages.length).toBeGreaterThan(2)
    for (const p of pages) expect(p).toMatch(/Dag Afspraak/u)
    expect(pages.join(' ')).toContain('rij 89')
  })

  it('one cell longer than a page breaks too', async () => {
    const long = Array.from({ length: 1500 }, (_, i) => `cel${i}`).join(' ')
    const table: Block = { id: 't', kind: 'table', columns: [{ title: 'Dag', width: 60 }, { title: 'Afspraak', width: 110 }], rows: [[[{ text: 'maandag' }], [{ text: long }]]] }
    const text = popplerText(await pdfOf(documentOf([section(1, [table])])))
    for (const word of long.split(' ')) expect(text.includes(word), word).toBe(true)
  })

  it('a card too full to fold becomes an ordinary page with all its words', async () => {
    const doc = sampleDocument()
    const card = doc.sections.flatMap((s) => s.blocks).find((b) => b.kind === 'card')
    if (card === undefined || card.kind !== 'card') throw new Error('no card')
    const long = Array.from({ length: 300 }, (_, i) => `signaal${i}`).join(' ')
    const full: Block = { ...card, signals: { ...card.signals, items: card.signals.items.map((s) => ({ ...s, words: long })) } }
    const text = popplerText(await pdfOf(documentOf([{ id: 'k', title: 'Kaart', newPage: false, blocks: [full] }], { kind: 'signaleringskaart', head: null })))
    expect(text).toContain('signaal299')
    expect(text).not.toContain('vouwen')
  })
})
