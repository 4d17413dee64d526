import { createHash, verify, X509Certificate } from 'node:crypto'
import { canonical } from './canonical.ts'
import type { Reference } from './manifest.ts'
import { ALGORITHM, DIGESTS, METHODS } from './names.ts'
import { childrenOf, descend, readXml, textOf, valueOf, type XmlElement } from './xml.ts'

/** What a signature part says. Only what its value vouches for is in here, the certificates apart. */
export type Signature = {
  readonly manifest: readonly (Reference & { readonly algorithm: string })[]
  readonly certificates: readonly [Uint8Array, ...Uint8Array[]]
  readonly method: string
  /** The value over SignedInfo, base64 without frills. */
  readonly value: string
  /** When, as it is written, and in XAdES's words; null where a stranger left it out. */
  readonly at: string | null
  readonly house: string | null
  readonly comment: string | null
  readonly issuer: string | null
  readonly serial: string | null
}
type Found = { readonly element: XmlElement; readonly above: readonly XmlElement[] }

function* everything(element: XmlElement, above: readonly XmlElement[] = []): Generator<Found> {
  yield { element, above }
  for (const child of element.children) if (typeof child === 'object') yield* everything(child, [...above, element])
}

const local = (e: XmlElement): string => e.name.replace(/^.*:/, '')
/** The text of the one element of this name in these elements; null when there are none or several. */
function only(roots: readonly Found[], name: string): string | null {
  const [one, ...more] = roots.flatMap(({ element }) => [...everything(element)].filter((f) => local(f.element) === name))
  return one && more.length === 0 ? textOf(one.element) : null
}
const base64 = (text: string): Buffer => Buffer.from(text.replaceAll(/\s/g, ''), 'base64')
const algorithm = (e: XmlElement, child: string): string => valueOf(descend(e, child) ?? e, 'Algorithm') ?? ''
const transforms = (reference: XmlElement): readonly XmlElement[] => childrenOf(reference, 'Transforms').flatMap((t) => childrenOf(t, 'Transform'))

/** The digest of bytes by the name of its algorithm, base64; null when that is none that counts. */
export function digestBy(name: string, data: Uint8Array | string): string | null {
  const digest = DIGESTS.get(name)
  return digest === undefined ? null : createHash(digest).update(data).digest('base64')
}

/** The element that a line of SignedInfo is about; null when it is not in this file once, and 'false' when its digest is another. */
function pointed(reference: XmlElement, all: readonly Found[]): Found | false | null {
  const id = valueOf(reference, 'URI')?.replace(/^#(?=.)/, '') ?? ''
  const [found, ...more] = all.filter((f) => valueOf(f.element, 'Id') === id)
  if (!found || more.length > 0 || transforms(reference).some((t) => valueOf(t, 'Algorithm') !== ALGORITHM.c14n)) return null
  const digest = digestBy(algorithm(reference, 'DigestMethod'), canonical(found.element, found.above))
  return digest === null ? null : digest === textOf(descend(reference, 'DigestValue') ?? reference).replaceAll(/\s/g, '') && found
}

function manifestLine(reference: XmlElement): Signature['manifest'][number] | null {
  const [first, second, ...more] = transforms(reference)
  const uri = valueOf(reference, 'URI')
  const digest = textOf(descend(reference, 'DigestValue') ?? reference).replaceAll(/\s/g, '')
  const line = { uri: uri ?? '', digest, algorithm: algorithm(reference, 'DigestMethod') }
  if (uri === null || more.length > 0) return null
  if (!first) return { ...line, sources: null }
  const asked = childrenOf(first, 'RelationshipReference').map((r) => valueOf(r, 'SourceId'))
  const known = valueOf(first, 'Algorithm') === ALGORITHM.relationships && asked.length === first.children.length && second && valueOf(second, 'Algorithm') === ALGORITHM.c14n
  return known && asked.every((id) => id !== null) ? { ...line, sources: asked } : null
}

function certificatesIn(root: XmlElement): readonly Uint8Array[] {
  const data = childrenOf(descend(root, 'KeyInfo') ?? root, 'X509Data')
  return data.flatMap((d) => childrenOf(d, 'X509Certificate')).map((c) => new Uint8Array(base64(textOf(c))))
}

/** Whether the value over SignedInfo was made with the key of the certificate. */
function valueHolds(info: XmlElement, root: XmlElement, digest: string, value: string, certificate: Uint8Array): boolean {
  try {
    const key = new X509Certificate(certificate).publicKey
    return verify(digest, Buffer.from(canonical(info, [root])), { key, dsaEncoding: 'ieee-p1363' }, base64(value))
  } catch {
    return false
  }
}

/** Reads a signature part and checks all that it says about itself: 'unknown' when it is made in a way we don't know, 'broken' when it does not hold. */
export function readSignature(bytes: Uint8Array): Signature | 'unknown' | 'broken' {
  const root = readXml(bytes)
  const info = root && descend(root, 'SignedInfo')
  if (!root || !info) return 'broken'
  const method = algorithm(info, 'SignatureMethod')
  const digest = METHODS.get(method)
  if (local(root) !== 'Signature' || digest === undefined || algorithm(info, 'CanonicalizationMethod') !== ALGORITHM.c14n) return 'unknown'
  const all = [...everything(root)]
  const pointedAt = childrenOf(info, 'Reference').map((r) => pointed(r, all))
  if (pointedAt.includes(false)) return 'broken'
  const signed = pointedAt.filter((p) => typeof p === 'object' && p !== null)
  const manifests = signed.filter((s) => local(s.element) === 'Object').flatMap((s) => childrenOf(s.element, 'Manifest'))
  const manifest = manifests.flatMap((m) => childrenOf(m, 'Reference')).map(manifestLine)
  if (signed.length !== pointedAt.length || manifests.length !== 1 || manifest.includes(null)) return 'unknown'
  const value = textOf(descend(root, 'SignatureValue') ?? root)
  const certificates = certificatesIn(root)
  const certificate = certificates.find((c) => valueHolds(info, root, digest, value, c))
  if (!certificate) return 'broken'
  const cert = signed.flatMap((s) => [...everything(s.element)].filter((f) => local(f.element) === 'CertDigest').map((f) => f.element))[0]
  if (cert && digestBy(algorithm(cert, 'DigestMethod'), certificate) !== textOf(descend(cert, 'DigestValue') ?? cert).replaceAll(/\s/g, '')) return 'broken'
  const time = signed.flatMap((s) => [...everything(s.element)].filter((f) => local(f.element) === 'SignatureTime'))
  return { manifest: manifest.filter((m) => m !== null), certificates: [certificate, ...certificates.filter((c) => c !== certificate)], method, value: base64(value).toString('base64'), at: only(time, 'Value'), house: only(signed, 'ClaimedRole'), comment: only(signed, 'SignatureComments'), issuer: only(signed, 'X509IssuerName'), serial: only(signed, 'X509SerialNumber') }
}
