import { createHash, X509Certificate } from 'node:crypto'
import type { Certificate } from '#shared/domain/seal/seal.ts'
import { wallTime } from '../../wallTime.ts'

const words = (name: string): string => name.split('\n').map((line) => line.replace(/^\w+=/, '')).filter((line, n, all) => all.indexOf(line) === n).join(', ').slice(0, 300)

/** A certificate in words; null when the bytes are none. */
export function describeCertificate(bytes: Uint8Array): Certificate | null {
  try {
    const x509 = new X509Certificate(bytes)
    const { subject, issuer, validFrom, validTo } = x509
    return { subject: words(subject), issuer: words(issuer), sha256: createHash('sha256').update(bytes).digest('hex'), from: wallTime(new Date(validFrom)), to: wallTime(new Date(validTo)), selfSigned: x509.checkIssued(x509) && x509.verify(x509.publicKey) }
  } catch {
    return null
  }
}
