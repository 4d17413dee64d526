import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { actions, type Action } from '#shared/domain/permissions.ts'
import { contract } from '#shared/ipc/contract.ts'
import { rightsTable } from '#shared/text/rights.ts'
import { chapterIds } from '../../../renderer/app/handbook/chapters.ts'
import { chaptersOf, wordsOf, type Block, type Span } from '../../../renderer/app/handbook/parse.ts'
import { searchBook } from '../../../renderer/app/handbook/search.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const text = readFileSync(path.join(root, 'docs/handleiding.md'), 'utf8')
const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
const book = chaptersOf(text)
const blocks = book.flatMap((c) => c.blocks)

const linesOf = (b: Block): readonly (readonly Span[])[] => (b.kind === 'list' ? b.lines : b.kind === 'table' ? [...b.head, ...b.rows.flat()] : b.kind === 'picture' ? [] : [b.line])
const spans = blocks.flatMap(linesOf).flat()
const words = (s: string): readonly string[] => s.match(/[\p{L}\p{N}]+/gu) ?? []

describe('the handbook', () => {
  it('has the chapters that screens point at, in this order', () => expect(book.map((c) => c.id)).toEqual([...chapterIds]))
  it('has something to read in each', () => {
    for (const chapter of book) expect(chapter.blocks.some((b) => b.kind === 'text' || b.kind === 'list'), chapter.id).toBe(true)
  })
  it('loses no word between the file and the page', () => {
    const body = text.slice(text.indexOf('\n## ')).replace(/\]\([^)]*\)/gu, ']').replace(/^\d+\. /gmu, '').replace(/^#+ /gmu, '')
    const drawn = book.flatMap((c) => [c.title, ...c.blocks.flatMap((b) => (b.kind === 'picture' ? [b.says] : linesOf(b).map(wordsOf)))])
    expect(drawn.flatMap(words)).toEqual(words(body))
  })
  it('leaves no mark of Markdown on the page', () => {
    expect(spans.filter((s) => s.kind !== 'key' && /\*\*|`|\]\(|^#|<\w/u.test(s.text))).toEqual([])
  })
  it('leads only to chapters that exist', () => {
    const links = spans.flatMap((s) => (s.kind === 'link' ? [s.chapter] : []))
    expect(links.length).toBeGreaterThan(1)
    for (const id of links) expect(chapterIds).toContain(id)
  })
  it('gives every line of it an address of its own', () => {
    const ids = blocks.map((b) => b.id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('its pictures', () => {
  const shown = blocks.flatMap((b) => (b.kind === 'picture' ? [b] : []))
  const there = readdirSync(path.join(root, 'docs/beelden')).map((name) => `beelden/${name}`)
  it('exist, say what they show, and are small enough to carry', () => {
    expect(shown.length).toBeGreaterThan(8)
    for (const { file, says } of shown) {
      expect(there).toContain(file)
      expect(says.length, file).toBeGreaterThan(10)
      expect(statSync(path.join(root, 'docs', file)).size, file).toBeLessThan(300 * 1024)
    }
  })
  it('are all used, here or in the README', () => expect(there.filter((file) => !text.includes(file) && !readme.includes(file))).toEqual([]))
})

describe('what it says about the screens', () => {
  const source = ['electron', 'renderer', 'shared'].flatMap((room) => readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/u.test(f)).map((f) => readFileSync(path.join(root, room, f), 'utf8'))).join('\n')
  const quoted = (book.find((c) => c.id === 'als-er-iets-misgaat')?.blocks ?? []).flatMap((b) => (b.kind === 'table' ? b.rows.map((row) => wordsOf(row[0] ?? []).replace(/^“|”$/gu, '')) : []))
  it('quotes what the program really says', () => {
    expect(quoted.length).toBeGreaterThan(20)
    expect(quoted.filter((message) => !source.includes(message))).toEqual([])
  })
  it('prints in bold only words that stand on a screen', () => {
    const bold = spans.flatMap((s) => (s.kind === 'strong' ? [s.text] : []))
    expect(bold.length).toBeGreaterThan(40)
    // The number of the version is filled in on the button.
    expect(bold.filter((label) => !source.includes(label.replace('versie 1', 'versie ${number}')))).toEqual([])
  })
})

describe('who may what', () => {
  it('is the table of rights, word for word, for every act that a channel asks', () => {
    const asked = new Set(Object.values(contract).flatMap(({ needs }): readonly Action[] => (needs === 'anyone' || needs === 'inside' ? [] : typeof needs === 'string' ? [needs] : needs.among)))
    const table = rightsTable(actions.filter((action) => asked.has(action)))
    expect(table.split('\n').length).toBeGreaterThan(15)
    const chapter = text.slice(text.indexOf('## Wie mag wat'))
    expect(chapter.slice(chapter.indexOf('| Wat |'), chapter.indexOf('\n\n', chapter.indexOf('| Wat |')))).toBe(table)
  })
})

describe('searching', () => {
  const titles = (query: string): readonly string[] => searchBook(book, query).map((h) => h.title)
  it('finds words in any order, with or without accents and capitals', () => {
    expect(titles('kopieen')).toContain('Kopieën en documenten')
    expect(titles('KOPIEËN documenten')[0]).toBe('Kopieën en documenten')
    expect(titles('woorden 24')).toContain('Wachtwoord kwijt')
  })
  it('brings to the line that says it', () => {
    const [hit] = searchBook(book, 'schijf vol')
    expect(hit?.words).toContain('De schijf is vol.')
    expect(hit?.at).toMatch(/^als-er-iets-misgaat--\d+-\d+$/u)
  })
  it('finds nothing for nothing, and nothing that is not there', () => {
    expect(searchBook(book, '  ')).toEqual([])
    expect(searchBook(book, 'xyzzy')).toEqual([])
  })
  it('never shows more than fits', () => expect(searchBook(book, 'de').length).toBeLessThanOrEqual(12))
})
