import { createHash, verify, X509Certificate } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { readZip, unpack } from '../../../electron/documents/docx/zip.ts'
import { sealDocx } from '../../../electron/documents/seal/docx/sealDocx.ts'
import { part } from '../../support/docxText.ts'
import { finalPlan, sealWords } from '../../support/seal/docx.ts'
import { testIdentity } from '../../support/seal/identity.ts'

const identity = await testIdentity()
const sealed = await sealDocx(await finalPlan(), identity, sealWords)
const signature = part(sealed, '_xmlsignatures/sig1.xml')
const sha = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('base64')
const never = (): never => {
  throw new Error('not in the file')
}

// The same sums as the checker's, made another way: by hand on the text of the signature, which is canonical as it stands.
describe('the signature, by hand', () => {
  const inside = (xml: string, from: string, to: string): string => xml.slice(xml.indexOf(from), xml.indexOf(to, xml.indexOf(from)) + to.length)
  const inherits = (xml: string): string => xml.replace(/^<[\w:]+/, (tag) => `${tag} xmlns="http://www.w3.org/2000/09/xmldsig#"`)

  test('is one over SignedInfo with the key of the certificate', () => {
    const info = inherits(inside(signature, '<SignedInfo>', '</SignedInfo>'))
    const value = /<SignatureValue>([^<]+)/.exec(signature)?.[1] ?? ''
    expect(verify('sha256', Buffer.from(info), new X509Certificate(identity.certificates[0]).publicKey, Buffer.from(value, 'base64'))).toBe(true)
  })

  test('has the digests of its three objects', () => {
    const digests = [...inside(signature, '<SignedInfo>', '</SignedInfo>').matchAll(/<DigestValue>([^<]+)/g)].map((m) => m[1])
    const properties = inside(signature, '<xd:SignedProperties', '</xd:SignedProperties>').replace('<xd:SignedProperties', '<xd:SignedProperties xmlns="http://www.w3.org/2000/09/xmldsig#" xmlns:xd="http://uri.etsi.org/01903/v1.3.2#"')
    expect(digests).toEqual([...['idPackageObject', 'idOfficeObject'].map((id) => sha(inherits(inside(signature, `<Object Id="${id}">`, '</Object>')))), sha(properties)])
  })

  test('names every part with its type and digest, but for those that Office leaves out', () => {
    const lines = [...inside(signature, '<Manifest>', '</Manifest>').matchAll(/<Reference URI="\/([^?]+)\?ContentType=([^"]+)">(.*?)<DigestValue>([^<]+)/g)]
    const left = readZip(sealed).filter((e) => !lines.some(([, name]) => name === e.name)).map((e) => e.name)
    expect(left.toSorted()).toEqual(['[Content_Types].xml', '_xmlsignatures/_rels/origin.sigs.rels', '_xmlsignatures/origin.sigs', '_xmlsignatures/sig1.xml', 'docProps/app.xml', 'docProps/core.xml'])
    for (const [, name = '', , , digest] of lines.filter(([, n = '']) => !n.endsWith('.rels'))) expect([name, digest]).toEqual([name, sha(unpack(readZip(sealed).find((e) => e.name === name) ?? never()))])
    for (const [, name = '', type, transforms = '', digest] of lines.filter(([, n = '']) => n.endsWith('.rels'))) {
      const kept = [...transforms.matchAll(/SourceId="(\w+)"/g)].map((m) => m[1] ?? '').toSorted()
      const tags = kept.map((id) => new RegExp(`<Relationship Id="${id}" Type="([^"]+)" Target="([^"]+)"/>`).exec(part(sealed, name))).map((m) => `<Relationship Id="${/Id="(\w+)"/.exec(m?.[0] ?? '')?.[1]}" Target="${m?.[2]}" TargetMode="Internal" Type="${m?.[1]}"></Relationship>`)
      expect(type).toBe('application/vnd.openxmlformats-package.relationships+xml')
      expect([name, digest]).toEqual([name, sha(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${tags.join('')}</Relationships>`)])
    }
  })

  test('has what Office wants to find, in its order', () => {
    const names = [...inside(signature, '<SignatureInfoV1', '</SignatureInfoV1>').matchAll(/<(\w+)>/g)].map((m) => m[1])
    expect(names).toEqual(['SetupID', 'SignatureText', 'SignatureImage', 'SignatureComments', 'WindowsVersion', 'OfficeVersion', 'ApplicationVersion', 'Monitors', 'HorizontalResolution', 'VerticalResolution', 'ColorDepth', 'SignatureProviderId', 'SignatureProviderUrl', 'SignatureProviderDetails', 'SignatureType'])
    const xades = [...inside(signature, '<xd:SignedSignatureProperties>', '</xd:SignedSignatureProperties>').matchAll(/<xd:(SigningTime|SigningCertificate|SignaturePolicyIdentifier|SignerRole)>/g)].map((m) => m[1])
    expect(xades).toEqual(['SigningTime', 'SigningCertificate', 'SignaturePolicyIdentifier', 'SignerRole'])
    expect(signature.match(/2026-01-22T13:15:00Z/g)).toHaveLength(2)
  })
})
