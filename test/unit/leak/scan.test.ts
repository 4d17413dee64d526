import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { deflateSync, gzipSync } from 'node:zlib'
import { ClassicLevel } from 'classic-level'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allowedBy } from '../../leak/allowed.ts'
import { formsOf } from '../../leak/forms.ts'
import { typedIn } from '../../leak/known.ts'
import { scan } from '../../leak/scan.ts'
import { piecesOf, searchFor } from '../../leak/search.ts'

const secret = 'Ik wil dat Noor één keer per week komt'
const search = searchFor(piecesOf(secret))
let folder: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'baken-lek-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Puts a file down among innocent ones and answers in which way it was found. */
async function plant(name: string, content: Buffer | string): Promise<readonly string[]> {
  mkdirSync(path.join(folder, path.dirname(name)), { recursive: true })
  writeFileSync(path.join(folder, 'gewoon.bin'), Buffer.alloc(5000, 7))
  writeFileSync(path.join(folder, name), content)
  const { leaks } = await scan([folder], search)
  return leaks.map(({ form, how }) => `${form}, ${how}`)
}
const around = (bytes: Buffer): Buffer => Buffer.concat([Buffer.from('\0\x01abc'), bytes, Buffer.from('\xff\0\0')])

describe('a planted text is found', () => {
  it.each([
    ['UTF-8', Buffer.from(secret), 'UTF-8, raw'],
    ['UTF-16', Buffer.from(secret, 'utf16le'), 'UTF-16LE, raw'],
    ['UTF-16, big end first', Buffer.from(secret, 'utf16le').swap16(), 'UTF-16BE, raw'],
    ['Latin-1, as V8 keeps it', Buffer.from(secret, 'latin1'), 'Latin-1, raw'],
    ['percent-encoded', Buffer.from(encodeURIComponent(secret)), 'percent-encoded, raw'],
    ['percent-encoded as a form sends it', Buffer.from(new URLSearchParams({ q: secret }).toString()), 'percent-encoded, spaces as plus, raw'],
    ['JSON, ASCII only', Buffer.from(JSON.stringify(secret).replace('é', '\\u00e9').replace('é', '\\u00e9')), 'JSON, ASCII only, raw'],
    ['base64', Buffer.from(Buffer.from(secret).toString('base64')), 'base64, raw'],
    ['base64, one byte further', Buffer.from(Buffer.from(`x${secret}`).toString('base64')), 'base64, raw'],
    ['base64, two bytes further', Buffer.from(Buffer.from(`xy${secret}`).toString('base64')), 'base64, raw'],
    ['gzip', gzipSync(secret), 'UTF-8, unpacked'],
    ['zlib', deflateSync(secret), 'UTF-8, unpacked'],
    ['half of it', Buffer.from(secret.slice(0, 26)), 'UTF-8, raw'],
  ])('as %s', async (_name, bytes, found) => {
    expect(await plant('map/bestand.bin', around(bytes))).toContain(found)
  })
  it('in what a program said', async () => {
    const log = path.join(folder, 'uitvoer-1-1.log')
    writeFileSync(log, 'start\n')
    appendFileSync(log, `[warn] ${secret}\n`)
    expect((await scan([folder], search)).leaks).toMatchObject([{ file: log, form: 'UTF-8' }, { file: log, form: 'UTF-8' }])
  })
  it('in the name of a file', async () => {
    expect(await plant(`${secret}.tmp`, '')).toEqual(['UTF-8, name', 'UTF-8, name'])
  })
  it('inside a LevelDB, also where its blocks are compressed', async () => {
    const place = path.join(folder, 'Local Storage/leveldb')
    mkdirSync(place, { recursive: true })
    const db = new ClassicLevel(place)
    await db.put('spoor', `${'-'.repeat(4000)}${secret}`)
    await db.compactRange('a', 'z')
    await db.close()
    const { databases, leaks } = await scan([folder], search)
    expect(databases).toBe(1)
    expect(leaks.map(({ how }) => how)).toContain('LevelDB')
  })
  it('whatever the text and whatever stands around it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 5, maxLength: 30 }), fc.uint8Array({ maxLength: 40 }), fc.uint8Array({ maxLength: 40 }), (text, before, after) => {
        const found = searchFor([text.toWellFormed()])
        for (const { form, bytes } of formsOf(text.toWellFormed())) expect(found(Buffer.concat([before, bytes, after])).map((hit) => hit.form), form).not.toEqual([])
      }),
    )
  })
})

describe('a planted document or picture is found', () => {
  it.each([
    ['PDF', Buffer.from('%PDF-1.7\n')],
    ['ZIP (DOCX)', Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0\x08\0', 'latin1'), Buffer.alloc(16), Buffer.from([11, 0, 0, 0]), Buffer.from('word/a.xml.')])],
    ['PNG', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')],
    ['JPEG', Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF\0', 'latin1')],
  ])('%s, deep in another file', async (what, bytes) => {
    writeFileSync(path.join(folder, 'cache'), around(bytes))
    expect((await scan([folder], search)).leaks).toMatchObject([{ what, form: 'signature' }])
  })
})

describe('what may stand there', () => {
  it('is what somebody saved, and nothing beside it', async () => {
    const saved = path.join(folder, 'bewaard.pdf')
    writeFileSync(saved, `%PDF-1.7 ${secret}`)
    const allow = allowedBy([{ kind: 'saveAs', path: saved }])
    expect((await scan([folder], search, allow)).leaks).toEqual([])
    writeFileSync(path.join(folder, '.bewaard.pdf.123.tmp'), '%PDF-1.7')
    expect((await scan([folder], search, allow)).leaks).toMatchObject([{ what: 'PDF' }])
  })
  it('is a document in the folder that a dialog answered, and nothing deeper', async () => {
    mkdirSync(path.join(folder, 'dieper'))
    for (const name of ['plan.docx', 'dieper/plan.docx', 'plan.txt']) writeFileSync(path.join(folder, name), secret)
    const { leaks } = await scan([folder], search, allowedBy([{ kind: 'saveAs', path: `${folder}/` }]))
    expect([...new Set(leaks.map(({ file }) => path.relative(folder, file)))].sort()).toEqual([path.join('dieper', 'plan.docx'), 'plan.txt'])
  })
  it('is all in the folder of the command line, and nothing in one that is named alike', async () => {
    for (const place of ['uit', 'uit-anders']) {
      mkdirSync(path.join(folder, place, 'a'), { recursive: true })
      writeFileSync(path.join(folder, place, 'a/plan.pdf'), '%PDF-1.7')
    }
    const { leaks } = await scan([folder], search, allowedBy([{ kind: 'commandLine', path: path.join(folder, 'uit') }]))
    expect(leaks).toMatchObject([{ file: path.join(folder, 'uit-anders/a/plan.pdf') }])
  })
  it('is the name of house and user in a header of a vault, and no other field of it', async () => {
    writeFileSync(path.join(folder, 'vault.json'), JSON.stringify({ label: secret, slots: [{ name: secret }] }))
    const allow = allowedBy([])
    expect((await scan([folder], search, allow)).leaks).toEqual([])
    writeFileSync(path.join(folder, 'vault.json'), JSON.stringify({ label: secret, note: secret }))
    expect((await scan([folder], search, allow)).leaks).not.toEqual([])
    writeFileSync(path.join(folder, 'ander.json'), JSON.stringify({ label: secret }))
    expect((await scan([folder], search, allow)).leaks).toMatchObject([{ file: path.join(folder, 'ander.json') }, {}, {}, {}])
  })
  it('is the name of the house in a backup: its folder, its list, its note, and nothing else there', () => {
    const allow = allowedBy([])
    const backup = '/h/kluis-reservekopie/Huis Zonnewende 2026-02-03 14u02'
    const left = (name: string, text: string): string | undefined => allow(`${backup}/${name}`)?.left(Buffer.from(text)).toString()
    expect(left('reservekopie.json', '{"houseName": "Huis Zonnewende", "program": "Daan"}')).toBe('{"houseName": "", "program": "Daan"}')
    expect(left('LEES MIJ.txt', 'Huis:      Huis Zonnewende\r\nDaan')).toBe('Huis:      \r\nDaan')
    expect([allow(backup) !== undefined, allow(`${backup}/house.sealed`), allow('/h/kluis/reservekopie.json')]).toEqual([true, undefined, undefined])
  })
})

it('reads from a test what it types', () => {
  expect(typedIn("await page.getByLabel('Naam').fill('De Proefhaven')\nconst password = 'vier losse woorden'\nawait page.keyboard.type(`Ronde ${n}, een zin.`)")).toEqual(['De Proefhaven', 'vier losse woorden', 'Ronde ', ', een zin.'])
})
