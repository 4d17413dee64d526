import { beforeAll, describe, expect, it } from 'vitest'
import { herstelblad } from '#shared/documents/herstelblad.ts'
import { describeCertificate } from '../../../electron/documents/seal/certificate.ts'
import type { SealIdentity } from '../../../electron/documents/seal/identity.ts'
import { checkPdf } from '../../../electron/documents/seal/pdf/checkPdf.ts'
import { sealPdf } from '../../../electron/documents/seal/pdf/sealPdf.ts'
import { caseA } from '../../support/caseA.ts'
import { hasOpenssl, workplace } from '../../support/openssl.ts'
import { pdfOf, pdfsig, qpdfCheck } from '../../support/pdf.ts'
import { newIdentity, sealedPdf, sealWords, tinyPdf } from '../../support/seal.ts'

const words = 'molen wolk anker jas regen tulp haven lamp dijk zeil fluit oever kano sneeuw boter uil pijl gras iglo vlag zomer cirkel net eiland'.split(' ')
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const contents = (sealed: Buffer): Buffer => Buffer.from(/\/Contents <([0-9a-f]+)>/u.exec(latin(sealed))?.[1] ?? '', 'hex')
const ranges = (sealed: Buffer): readonly number[] => (/\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/u.exec(latin(sealed)) ?? []).slice(1).map(Number)

let identity: SealIdentity
let drawn: Uint8Array
let sealed: Buffer
beforeAll(async () => {
  identity = await newIdentity('Huis Żółw & "De Hoek"')
  drawn = await pdfOf(herstelblad({ house: caseA().house, words, on: '2026-01-05', number: 1 }))
  sealed = sealedPdf(drawn, identity)
})

describe('a sealed PDF', () => {
  it('is a PAdES signature that another program finds valid, over the whole document', () => {
    const said = pdfsig(sealed)
    expect(said).toContain('Signature Type: ETSI.CAdES.detached')
    expect(said).toContain('Signature Validation: Signature is Valid.')
    expect(said).toContain('Total document signed')
    expect(said).toContain('Signing Hash Algorithm: SHA-256')
  })

  it('is sound, and still is what was drawn, with an update behind it', () => {
    expect(qpdfCheck(sealed)).toContain('No syntax or stream encoding errors')
    expect(sealed.subarray(0, drawn.length).equals(Buffer.from(drawn))).toBe(true)
    expect(latin(sealed).match(/startxref/gu)).toHaveLength(2)
  })

  it('keeps what makes it PDF/A-3b: /ID in the last trailer, metadata, output intent, and a widget that may be there', () => {
    const id = /\/ID \[[^\]]+\]/u.exec(latin(drawn))?.[0] ?? 'no id'
    const tail = latin(sealed).slice(drawn.length)
    expect(tail.slice(tail.lastIndexOf('trailer'))).toContain(id)
    const catalog = /\/Type \/Catalog[\s\S]*?endobj/u.exec(tail)?.[0] ?? ''
    for (const key of ['/Metadata', '/OutputIntents', '/Lang (nl-NL)', '/SigFlags 3']) expect(catalog).toContain(key)
    const widget = /<<\s*\/Type \/Annot[\s\S]*?endobj/u.exec(tail)?.[0] ?? ''
    expect(widget).toContain('/F 132')
    expect(widget).toContain('/Rect [0 0 0 0]')
    expect(tail).not.toMatch(/\/(?:AA|A|JS|JavaScript|NeedAppearances|XFA)\b/u)
    expect(latin(sealed)).toContain('<pdfaid:part>3</pdfaid:part>')
  })

  it('names the fingerprint of the signed text and the moment, and our own check reads them back', () => {
    expect(checkPdf(sealed)).toEqual({ kind: 'intact', certificate: describeCertificate(identity.certificates[0]), fingerprint: sealWords.fingerprint, signedAt: expect.stringMatching(/^2026-01-22T\d\d:20:00$/u) })
    expect(latin(sealed)).toContain(`vingerafdruk ${sealWords.fingerprint}`)
  })

  it('leaves no byte of the signature unused: the hex is as long as the signature', () => {
    const [, from = 0, to = 0] = ranges(sealed)
    expect(contents(sealed).length * 2 + 2).toBe(to - from)
  })

  it('is refused for a PDF that is not as we draw it, or is sealed already', () => {
    expect(sealPdf(sealed, identity, sealWords)).toMatchObject({ ok: false, problem: { code: 'seal.pdf' } })
    expect(sealPdf(Buffer.from('%PDF-1.7 nonsense'), identity, sealWords)).toMatchObject({ ok: false, problem: { code: 'seal.pdf' } })
    expect(sealPdf(Buffer.from(latin(tinyPdf()).replace('/ID', '/IX'), 'latin1'), identity, sealWords)).toMatchObject({ ok: false, problem: { code: 'seal.pdf' } })
  })
})

describe('the house’s own certificate', () => {
  it('names the house, vouches for itself and holds at least twenty years', () => {
    const c = describeCertificate(identity.certificates[0])
    expect(c).toMatchObject({ subject: 'Huis Żółw & "De Hoek"', issuer: 'Huis Żółw & "De Hoek"', selfSigned: true })
    expect(Number(c?.to.slice(0, 4)) - Number(c?.from.slice(0, 4))).toBeGreaterThanOrEqual(20)
  })
})

describe.runIf(hasOpenssl)('what openssl makes of the signature', () => {
  it('verifies it, sees which certificate it names, and no signing time', () => {
    const place = workplace()
    try {
      const [, from = 0, to = 0] = ranges(sealed)
      place.put('sig.der', contents(sealed))
      place.put('signed', Buffer.concat([sealed.subarray(0, from), sealed.subarray(to)]))
      place.put('c.der', identity.certificates[0])
      place.run('x509', '-inform', 'der', '-in', 'c.der', '-out', 'c.pem')
      const at = String(Date.parse('2026-06-01') / 1000)
      place.run('cms', '-verify', '-binary', '-inform', 'DER', '-in', 'sig.der', '-content', 'signed', '-CAfile', 'c.pem', '-purpose', 'any', '-attime', at, '-out', 'out')
      const printed = place.run('cms', '-cmsout', '-print', '-noout', '-inform', 'DER', '-in', 'sig.der')
      expect(printed).toContain('id-smime-aa-signingCertificateV2')
      expect(printed).not.toContain('signingTime')
      const certificate = place.run('x509', '-in', 'c.pem', '-noout', '-text')
      expect(certificate).toContain('Digital Signature, Non Repudiation')
      expect(certificate).toContain('Public-Key: (3072 bit)')
      expect(certificate).toContain('CA:FALSE')
    } finally {
      place.end()
    }
  })
})
