import { createHash, createPrivateKey, createPublicKey, generateKeyPair, randomBytes, sign, X509Certificate } from 'node:crypto'
import { promisify } from 'node:util'
import type { Certificate } from '#shared/domain/seal/seal.ts'
import { der, nothing, oid, readElement, sameBytes, sequence, setOf, small } from './der.ts'
import type { SealIdentity } from './identity.ts'
import { readable } from './readable.ts'
import { wallTime } from '../wallTime.ts'

/** How many years the house's own certificate holds. */
const ownYears = 25
const sha256WithRsa = sequence(oid('1.2.840.113549.1.1.11'), nothing)

/** A private key for seals, RSA 3072, as PKCS#8 DER. Takes a second or so, off the main thread. */
export async function newSealKey(): Promise<Uint8Array> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 3072 })
  return privateKey.export({ type: 'pkcs8', format: 'der' })
}

const attribute = (type: string, tag: number, text: string): Buffer => setOf(sequence(oid(type), der(tag, Buffer.from(text))))
/** A house's name as it stands in its own certificate: X.509 gives names 64 characters. */
export const nameInSeal = (house: string): string => [...house.trim()].slice(0, 64).join('') || 'Baken'
const nameOf = (house: string): Buffer => sequence(attribute('2.5.4.6', 0x13, 'NL'), attribute('2.5.4.10', 0x0c, nameInSeal(house)), attribute('2.5.4.3', 0x0c, nameInSeal(house)))

// UTCTime ends in 2049; later years are a GeneralizedTime.
const time = (at: Date): Buffer => {
  const digits = at.toISOString().replaceAll(/[-:T]|\..*/gu, '')
  return at.getUTCFullYear() < 2050 ? der(0x17, Buffer.from(`${digits.slice(2)}Z`)) : der(0x18, Buffer.from(`${digits}Z`))
}

const extension = (id: string, critical: boolean, value: Buffer): Buffer => sequence(oid(id), ...(critical ? [Buffer.from([0x01, 0x01, 0xff])] : []), der(0x04, value))

/** The house's own seal on a key: a certificate that names the house, vouches for itself and is for signing documents only. */
export function ownIdentity(house: string, from: Date, privateKey: Uint8Array): SealIdentity {
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' })
  const publicKey = createPublicKey(key).export({ type: 'spki', format: 'der' })
  const keyId = der(0x04, createHash('sha1').update(publicKey).digest())
  const to = new Date(from)
  to.setUTCFullYear(from.getUTCFullYear() + ownYears)
  // Positive and never zero in front: 128 random bits behind a fixed one.
  const serial = der(0x02, Buffer.from([0x01]), randomBytes(16))
  const extensions = sequence(
    extension('2.5.29.19', true, sequence()),
    // digitalSignature and nonRepudiation
    extension('2.5.29.15', true, der(0x03, Buffer.from([0x06, 0xc0]))),
    extension('2.5.29.14', false, keyId),
  )
  const body = sequence(der(0xa0, small(2)), serial, sha256WithRsa, nameOf(house), sequence(time(from), time(to)), nameOf(house), publicKey, der(0xa3, extensions))
  const certificate = sequence(body, sha256WithRsa, der(0x03, Buffer.from([0x00]), sign('sha256', body, key)))
  return { certificates: [certificate], privateKey }
}

/** Issuer and serial number of a certificate, as they stand in it; null when it can't be read. */
export function issuerAndSerial(certificate: Uint8Array): { readonly issuer: Uint8Array; readonly serial: Uint8Array } | null {
  const fields = readElement(certificate)?.inside[0]?.inside ?? []
  const [serial, , issuer] = fields[0]?.tag === 0xa0 ? fields.slice(1) : fields
  return serial && issuer ? { issuer: issuer.raw, serial: serial.raw } : null
}

/** A certificate in words; null when the bytes are none. */
export function describeCertificate(bytes: Uint8Array): Certificate | null {
  try {
    const x509 = new X509Certificate(bytes)
    const fields = readElement(bytes)?.inside[0]?.inside ?? []
    const [, , issuer, , subject] = fields[0]?.tag === 0xa0 ? fields.slice(1) : fields
    return {
      subject: readable(subject), issuer: readable(issuer), sha256: createHash('sha256').update(bytes).digest('hex'),
      from: wallTime(new Date(x509.validFrom)), to: wallTime(new Date(x509.validTo)), selfSigned: sameBytes(issuer?.raw, subject?.raw) && x509.verify(x509.publicKey),
    }
  } catch {
    return null
  }
}
