import { X509Certificate } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { pack, readZip, store, unpack, writeZip } from '../../../electron/documents/docx/zip.ts'
import { checkDocx } from '../../../electron/documents/seal/docx/checkDocx.ts'
import { sealDocx } from '../../../electron/documents/seal/docx/sealDocx.ts'
import { sampleDocument } from '../../support/sampleDocument.ts'
import { barestDocx, finalDocx, repacked, replaced, sealWords, withContents } from '../../support/seal/docx.ts'
import { testIdentity } from '../../support/seal/identity.ts'

const identity = await testIdentity({ chain: true })
const sealed = await sealDocx(await finalDocx(sampleDocument()), identity, sealWords)
const bare = await sealDocx(await barestDocx(), await testIdentity(), sealWords)
const SIGNATURE = '_xmlsignatures/sig1.xml'

/** 'intact' and 'unsealed' are the two answers that a change must never give. */
const caught = async (file: Uint8Array): Promise<boolean> => ['broken', 'unreadable'].includes((await checkDocx(file)).kind)
const kind = async (file: Uint8Array): Promise<string> => (await checkDocx(file)).kind
const flipped = (bytes: Uint8Array, at: number): Uint8Array => bytes.with(at, (bytes[at] ?? 0) ^ (1 << at % 8))
const joined = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts))

describe('a sealed Word file in which something was changed', () => {
  test('is noticed for every single byte of it', async () => {
    expect(await kind(bare)).toBe('intact')
    const missed: number[] = []
    for (let at = 0; at < bare.length; at += 1) if (!(await caught(flipped(bare, at)))) missed.push(at)
    expect(missed).toEqual([])
  })

  test('is noticed for every byte of the seal and of what joins the parts, by somebody who makes the checksum fit', async () => {
    const missed: string[] = []
    for (const name of [SIGNATURE, '_xmlsignatures/_rels/origin.sigs.rels', '_rels/.rels', '[Content_Types].xml']) {
      const contents = unpack(readZip(bare).find((e) => e.name === name) ?? store('', new Uint8Array()))
      for (let at = 0; at < contents.length; at += 1) if (!(await caught(repacked(bare, (e) => (e.name === name ? withContents(e, flipped(contents, at)) : e))))) missed.push(`${name} ${at}`)
    }
    expect(missed).toEqual([])
  })

  test.each(readZip(sealed).map((e) => e.name))('%s: changed, emptied or taken out', async (name) => {
    const change = (make: (contents: Uint8Array) => Uint8Array) => repacked(sealed, (e) => (e.name === name ? withContents(e, make(unpack(e))) : e))
    expect(await caught(change((b) => joined(b, new TextEncoder().encode(' '))))).toBe(true)
    if (name !== '_xmlsignatures/origin.sigs') expect(await caught(change(() => new Uint8Array()))).toBe(true)
    expect(await caught(repacked(sealed, (e) => (e.name === name ? null : e)))).toBe(true)
  })

  test.each([
    ['a word of the text', 'word/document.xml', 'Noor', 'Nora', 'de tekst'],
    ['the protection', 'word/settings.xml', 'w:enforcement="true"', 'w:enforcement="false"', 'de beveiliging tegen wijzigen'],
    ['the fingerprint', 'docProps/custom.xml', '7f3a', '7f3b', 'het kenmerk'],
    ['which picture is which', 'word/_rels/document.xml.rels', 'image1.png', 'image2.png', 'welke delen bij elkaar horen'],
    ['the type of a part', '[Content_Types].xml', 'ContentType="image/png"', 'ContentType="image/gif"', 'een afbeelding of handtekening'],
  ])('says that it is %s', async (_, part, from, to, words) => {
    const check = await checkDocx(replaced(sealed, part, from, to))
    expect(check.kind === 'broken' && check.why).toContain(`Na het verzegelen is dit veranderd: ${words}`)
  })

  test.each([
    ['the title, which Office leaves unsigned', replaced(sealed, 'docProps/core.xml', 'versie 1', 'versie 2')],
    ['a type that nothing has', replaced(sealed, '[Content_Types].xml', 'image/bmp', 'image/emf')],
    ['the same contents, packed another way', repacked(sealed, (e) => (e.name === 'docProps/custom.xml' ? store(e.name, unpack(e)) : e))],
    ['another order', writeZip(readZip(sealed).toReversed())],
    ['a part of which nobody knows', writeZip([...readZip(sealed), pack('word/extra.xml', new TextEncoder().encode('<a/>'))])],
    ['a part that is there twice', writeZip([...readZip(sealed), ...readZip(sealed).filter((e) => e.name === 'word/document.xml')])],
    ['a relationship more', replaced(sealed, 'word/_rels/document.xml.rels', '</Relationships>', '<Relationship Id="rId99" Type="http://x" Target="http://example.org/" TargetMode="External"/></Relationships>')],
    ['bytes in front', joined(new Uint8Array([1, 2, 3]), sealed)],
    ['bytes behind', joined(sealed, new Uint8Array([0]))],
    ['a checksum of the seal that does not fit, in both places', repacked(sealed, (e) => (e.name === SIGNATURE ? { ...e, crc: (e.crc ^ 1) >>> 0 } : e))],
    ['a package that no longer points at its seal', replaced(sealed, '_rels/.rels', '/digital-signature/origin"', '/digital-signature/nothing"')],
    ['an origin that no longer points at its seal', replaced(sealed, '_xmlsignatures/_rels/origin.sigs.rels', '/digital-signature/signature"', '/digital-signature/nothing"')],
    ['white space in the signature', replaced(sealed, SIGNATURE, '</SignedInfo>', '</SignedInfo>\n')],
    ['a comment in the signature', replaced(sealed, SIGNATURE, '</SignatureValue>', '</SignatureValue><!-- x -->')],
  ])('%s', async (_, file) => expect(await kind(file)).not.toMatch(/intact|unsealed/))

  test('a certificate that vouches is taken out, or put in', async () => {
    const [, root = new Uint8Array()] = identity.certificates
    const element = `<X509Certificate>${Buffer.from(root).toString('base64')}</X509Certificate>`
    expect(await kind(replaced(sealed, SIGNATURE, element, ''))).toBe('broken')
    expect(await kind(replaced(sealed, SIGNATURE, element, element + element))).toBe('broken')
  })

  test('the seal of another file, and of somebody else', async () => {
    const other = await sealDocx(await finalDocx(sampleDocument({ subject: 'Plan 1, versie 2' })), await testIdentity(), sealWords)
    const theirs = unpack(readZip(other).find((e) => e.name === SIGNATURE) ?? store('', new Uint8Array()))
    expect(await kind(repacked(sealed, (e) => (e.name === SIGNATURE ? withContents(e, theirs) : e)))).toBe('broken')
    const certificate = (file: Uint8Array): string => /<X509Certificate>([^<]+)/.exec(new TextDecoder().decode(unpack(readZip(file).at(-1) ?? store('', new Uint8Array()))))?.[1] ?? ''
    expect(new X509Certificate(Buffer.from(certificate(other), 'base64')).subject).toContain('Proefhaven')
    expect(await kind(replaced(sealed, SIGNATURE, certificate(sealed), certificate(other)))).toBe('broken')
  })

  test('another key under the certificate of the house', async () => {
    const thief = { certificates: identity.certificates, privateKey: (await testIdentity()).privateKey }
    expect(await kind(await sealDocx(await barestDocx(), thief, sealWords))).toBe('broken')
  })

  test('a time at which the certificate was not valid', async () => {
    const early = await sealDocx(await barestDocx(), await testIdentity({ from: '2026-02-01T00:00:00Z' }), sealWords)
    const late = await sealDocx(await barestDocx(), await testIdentity({ to: '2026-01-20T00:00:00Z' }), sealWords)
    expect([await kind(early), await kind(late)]).toEqual(['broken', 'broken'])
  })

  test('no seal at all is said as such, and what is no Word file too', async () => {
    expect(await kind(await finalDocx(sampleDocument()))).toBe('unsealed')
    for (const file of [new Uint8Array(), new TextEncoder().encode('%PDF-1.7'), writeZip([]), writeZip([pack('a.txt', new Uint8Array([1]))]), sealed.slice(0, 5000)]) expect(await kind(file)).toBe('unreadable')
  })
})
