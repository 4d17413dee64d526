import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkDocx } from '../../../electron/documents/seal/docx/checkDocx.ts'
import { sealDocx } from '../../../electron/documents/seal/docx/sealDocx.ts'
import { anyDocument } from '../../support/arbitraryDocument.ts'
import { bodyWords, part } from '../../support/docxText.ts'
import { barestDocx, finalDocx, finalPlan, sealWords } from '../../support/seal/docx.ts'
import { testIdentity } from '../../support/seal/identity.ts'

const identity = await testIdentity()
const plan = await finalPlan()
const sealed = await sealDocx(plan, identity, sealWords)

describe('a sealed Word file', () => {
  test('is intact, says when and with what it was sealed, and carries the fingerprint', async () => {
    const check = await checkDocx(sealed)
    expect(check).toMatchObject({ kind: 'intact', fingerprint: sealWords.fingerprint, certificate: { sha256: createHash('sha256').update(identity.certificates[0]).digest('hex'), selfSigned: true } })
    expect(check.kind === 'intact' && new Date(check.signedAt).getTime()).toBe(Date.parse(sealWords.at))
    expect(check.kind === 'intact' && check.certificate.subject).toContain('De Proefhaven')
  })

  test('still has its words, drawn signatures, version, fingerprint and protection', () => {
    expect(bodyWords(sealed)).toBe(bodyWords(plan))
    expect(bodyWords(sealed)).toMatch(/Code van deze tekst:/)
    const xml = part(sealed, 'word/document.xml')
    for (const name of ['Daan Voorbeeld', 'S. Model', 'F. Proef']) expect(xml).toContain(`descr="Handtekening van ${name}"`)
    expect(part(sealed, 'word/footer1.xml')).toContain('plan 1, versie 1')
    expect(part(sealed, 'docProps/custom.xml')).toContain(sealWords.fingerprint)
    expect(part(sealed, 'word/settings.xml')).toMatch(/<w:documentProtection w:edit="readOnly" w:enforcement="(?:1|true)"\/>/)
  })

  test('is the same file when sealed twice', async () => {
    expect(Buffer.compare(await sealDocx(plan, identity, sealWords), sealed)).toBe(0)
  })

  test('is not made of a text with another fingerprint, a concept, or a file that has a seal', async () => {
    for (const [file, words] of [[plan, { ...sealWords, fingerprint: '0'.repeat(64) }], [sealed, sealWords]] as const) await expect(sealDocx(file, identity, words)).rejects.toThrow('not a final Word file')
  })

  test('holds with a certificate that others vouch for, and with a key on a curve', async () => {
    for (const change of [{ chain: true }, { curve: true }]) expect((await checkDocx(await sealDocx(await barestDocx(), await testIdentity(change), sealWords))).kind).toBe('intact')
  })

  test('keeps Office’s 255 characters, whatever the house and the reason are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'binary', maxLength: 80 }), async (reason, house) => {
        const file = await sealDocx(await barestDocx(), identity, { ...sealWords, reason, house })
        expect(await checkDocx(file)).toMatchObject({ kind: 'intact', fingerprint: sealWords.fingerprint })
        expect([...(/<SignatureComments>([^<]*)/.exec(part(file, '_xmlsignatures/sig1.xml'))?.[1] ?? '').replaceAll(/&\w+;/g, '&')].length).toBeLessThanOrEqual(255)
      }),
      { numRuns: 40 },
    )
  })

  test('is intact for documents nobody would write', async () => {
    await fc.assert(
      fc.asyncProperty(anyDocument, async (d) => {
        const file = await sealDocx(await finalDocx(d), identity, sealWords)
        expect(await checkDocx(file)).toMatchObject({ kind: 'intact', fingerprint: sealWords.fingerprint })
        expect(part(file, 'word/settings.xml')).toContain('w:edit="readOnly"')
      }),
      { numRuns: 40 },
    )
  })
})
