import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { emptyHouse } from '#shared/domain/house/house.ts'
import type { RulesVersion, SignedPaper } from '#shared/domain/regels/rules.ts'
import { documentText } from '#shared/documents/plainText.ts'
import { thaw } from '#shared/documents/frozen.ts'
import { checkDocx } from '../../../electron/documents/seal/docx/checkDocx.ts'
import { checkPdf } from '../../../electron/documents/seal/pdf/checkPdf.ts'
import { pdfsig, popplerText, qpdfCheck } from '../../support/pdf.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

// The papers that are signed at the door, really drawn and really sealed.

let p: Asked
const saved = async (paper: SignedPaper, versionId: string, format: 'pdf' | 'docx'): Promise<Buffer> => {
  await p.get('document.save', { ref: { kind: paper, versionId }, format, job: `${paper}-${format}` })
  return Buffer.from(p.out.saved.at(-1)?.bytes ?? [])
}
async function madeFinal(paper: SignedPaper, from: string): Promise<RulesVersion> {
  const concept = (await p.get('rules.start', { paper })).papers[paper].at(-1)
  if (!concept) throw new Error('no concept')
  const { heard, heardOn, opening, rules, variables } = concept
  await p.get('rules.save', { paper, versionId: concept.id, content: { from: null, heard, heardOn, opening, rules, variables } })
  const final = (await p.get('rules.finalise', { paper, versionId: concept.id, from })).papers[paper].at(-1)
  if (!final) throw new Error('no version')
  return final
}

beforeAll(async () => {
  p = askedProgram('2026-02-03T14:02:00')
  await p.get('session.create', { house: { ...emptyHouse('h'), name: 'De Proefhaven', phone247: '038-0000000', rent: 485, contractProfile: 'ijssel-vecht' }, user: { name: 'F. Proef', diploma: 'hbo', password: 'vier losse woorden hier' } })
}, 60_000)
afterAll(() => rmSync(p.home, { recursive: true, force: true }))

let first: RulesVersion
let pdf: Buffer
let docx: Buffer

describe('made final', () => {
  it.each(['instroomvoorwaarden', 'huisregels'] as const)('%s are sealed files that another program finds whole', async (paper) => {
    first = await madeFinal(paper, '2026-02-04')
    pdf = await saved(paper, first.id, 'pdf')
    docx = await saved(paper, first.id, 'docx')
    expect(checkPdf(pdf)).toMatchObject({ kind: 'intact', fingerprint: first.frozen?.fingerprint })
    expect(await checkDocx(docx)).toMatchObject({ kind: 'intact', fingerprint: first.frozen?.fingerprint })
    expect(qpdfCheck(pdf)).toMatch(/No syntax or stream encoding errors/u)
    expect(pdfsig(pdf)).toMatch(/Signature is Valid/u)
    const text = popplerText(pdf)
    expect(text).toContain('Dan kun je hier niet blijven')
    expect(text).toContain('geldt vanaf 4 februari 2026')
    expect(text).not.toMatch(/vertrouwelijk|\{/u)
  }, 60_000)
  it('stay the same to the byte under a later version and in a house that changed', async () => {
    const paper = 'huisregels'
    await p.get('house.save', { house: { ...(await p.get('house.get', {})), name: 'Een ander huis', phone247: '030-1111111', rent: 500 } })
    const second = await madeFinal(paper, '2026-03-01')
    expect([await saved(paper, first.id, 'pdf'), await saved(paper, first.id, 'docx')].map((b, n) => b.equals(n === 0 ? pdf : docx))).toEqual([true, true])
    expect((await saved(paper, second.id, 'pdf')).equals(pdf)).toBe(false)
  }, 60_000)
})

it('a fixed text holds every rule that the version holds', async () => {
  const open = p.ctx.session.current()
  const version = open?.vault.house().papers.huisregels[0]
  if (!version?.frozen) throw new Error('no fixed text')
  const text = documentText(thaw(version.frozen)).join(' ')
  for (const rule of version.rules.filter((r) => !r.text.includes('{') && r.category !== 'misgaan')) expect(text).toContain(rule.text)
})
