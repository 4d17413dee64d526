import { constants, createHash, createPrivateKey, sign, verify, X509Certificate } from 'node:crypto'
import { issuerAndSerial } from './certificate.ts'
import { der, type Element, isOid, nothing, octetsOf, oid, readElement, sameBytes, sequence, setOf, small } from './der.ts'
import type { SealIdentity } from './identity.ts'

const id = {
  data: '1.2.840.113549.1.7.1', signedData: '1.2.840.113549.1.7.2', contentType: '1.2.840.113549.1.9.3', messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47', rsa: '1.2.840.113549.1.1.1', rsaPss: '1.2.840.113549.1.1.10',
} as const
const hashes = { '2.16.840.1.101.3.4.2.1': 'sha256', '2.16.840.1.101.3.4.2.2': 'sha384', '2.16.840.1.101.3.4.2.3': 'sha512' } as const
type Hash = (typeof hashes)[keyof typeof hashes]
const sha256 = sequence(oid('2.16.840.1.101.3.4.2.1'), nothing)
const attribute = (type: string, value: Buffer): Buffer => sequence(oid(type), setOf(value))

type Parts = { readonly certificates: readonly Uint8Array[]; readonly attributes: Uint8Array; readonly signature: Uint8Array }

// The one way in which we write signed data; what we check must come out the same, byte for byte.
function encode({ certificates, attributes, signature }: Parts): Buffer | null {
  const names = issuerAndSerial(certificates[0] ?? new Uint8Array())
  if (names === null) return null
  const signer = sequence(
    small(1), sequence(names.issuer, names.serial), sha256, Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)]), sequence(oid(id.rsa), nothing), der(0x04, signature),
  )
  const signed = sequence(small(1), setOf(sha256), sequence(oid(id.data)), der(0xa0, ...certificates), setOf(signer))
  return sequence(oid(id.signedData), der(0xa0, signed))
}

/**
 * A detached CMS signature on a SHA-256 digest, as PAdES asks: content type, digest and the hashes of all our certificates are signed.
 * No signing time stands among them: in a PDF that is the signature dictionary's.
 */
export function signDigest(identity: SealIdentity, digest: Uint8Array): Buffer {
  const { certificates } = identity
  const hashesOfAll = certificates.map((c) => sequence(der(0x04, createHash('sha256').update(c).digest())))
  const attributes = setOf(attribute(id.contentType, oid(id.data)), attribute(id.messageDigest, der(0x04, digest)), attribute(id.signingCertificateV2, sequence(sequence(...hashesOfAll))))
  const signature = sign('sha256', attributes, createPrivateKey({ key: Buffer.from(identity.privateKey), format: 'der', type: 'pkcs8' }))
  const encoded = encode({ certificates, attributes, signature })
  if (encoded === null) throw new Error('seal certificate without issuer')
  return encoded
}

/** Either the certificate that signed, or which part does not fit. */
export type CmsCheck = { readonly ok: true; readonly certificate: Uint8Array } | { readonly ok: false; readonly why: 'damaged' | 'content' | 'signature' | 'method' }

const hashOf = (algorithm: Element | undefined): Hash | null => Object.entries(hashes).find(([dotted]) => isOid(algorithm?.inside[0], dotted))?.[1] ?? null
const attributeOf = (attributes: Element, type: string): Element | undefined => attributes.inside.filter((a) => isOid(a.inside[0], type)).map((a) => a.inside[1]?.inside[0])[0]

function signerOf(certificates: readonly Uint8Array[], sid: Element | undefined): Uint8Array | undefined {
  return certificates.find((c) => {
    const names = issuerAndSerial(c)
    return names !== null && sid?.tag === 0x30 ? sameBytes(names.issuer, sid.inside[0]?.raw) && sameBytes(names.serial, sid.inside[1]?.raw) : false
  })
}

/** The certificates that the signature names by their hash: the signer's must be the first. Ours names all that came with it; a stranger may name none. */
function namesThem(attributes: Element, certificates: readonly Uint8Array[], signer: Uint8Array, ours: boolean): boolean {
  const named = attributeOf(attributes, id.signingCertificateV2)?.inside[0]?.inside ?? []
  const fits = ({ inside: [first, second] }: Element, certificate: Uint8Array | undefined): boolean => {
    const hash = first?.tag === 0x30 ? hashOf(first) : 'sha256'
    return hash !== null && certificate !== undefined && sameBytes(octetsOf(first?.tag === 0x30 ? second : first), createHash(hash).update(certificate).digest())
  }
  if (ours) return named.length === certificates.length && named.every((n, i) => fits(n, certificates[i])) && certificates[0] === signer
  return named[0] === undefined || fits(named[0], signer)
}

/** Checks a detached CMS signature. `ours` asks besides that every byte of it is as we would have written it. Never throws, whatever the bytes. */
export function checkCms(cms: Uint8Array, digest: (hash: Hash) => Uint8Array, ours: boolean): CmsCheck {
  try {
    return check(cms, digest, ours)
  } catch {
    return { ok: false, why: 'damaged' }
  }
}

function check(cms: Uint8Array, digest: (hash: Hash) => Uint8Array, ours: boolean): CmsCheck {
  const top = readElement(cms)
  const signed = top?.inside[1]?.inside[0]
  const certificates = (signed?.inside.find((e) => e.tag === 0xa0)?.inside ?? []).map((e) => e.raw)
  const signers = signed?.inside.findLast((e) => e.tag === 0x31)?.inside ?? []
  const parts = signers[0]?.inside ?? []
  const [, sid, digestAlgorithm, attributes, algorithm, signature] = parts
  if (!isOid(top?.inside[0], id.signedData) || signers.length !== 1 || attributes?.tag !== 0xa0 || !algorithm || signature?.tag !== 0x04) return { ok: false, why: 'damaged' }
  const hash = hashOf(digestAlgorithm)
  if (hash === null) return { ok: false, why: 'method' }
  const certificate = signerOf(certificates, sid)
  if (certificate === undefined || !namesThem(attributes, certificates, certificate, ours)) return { ok: false, why: 'damaged' }
  if (!isOid(attributeOf(attributes, id.contentType), id.data)) return { ok: false, why: 'damaged' }
  if (!sameBytes(octetsOf(attributeOf(attributes, id.messageDigest)), digest(hash))) return { ok: false, why: 'content' }
  const signedBytes = Buffer.concat([Buffer.from([0x31]), attributes.raw.subarray(1)])
  const pss = isOid(algorithm.inside[0], id.rsaPss)
  const { publicKey } = new X509Certificate(certificate)
  if (!verify(hash, signedBytes, pss ? { key: publicKey, padding: constants.RSA_PKCS1_PSS_PADDING } : publicKey, signature.body)) return { ok: false, why: 'signature' }
  if (ours && !sameBytes(encode({ certificates, attributes: signedBytes, signature: signature.body }) ?? undefined, cms)) return { ok: false, why: 'damaged' }
  return { ok: true, certificate }
}
