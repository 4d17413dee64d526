import { createHash } from 'node:crypto'
import { writeZip, type ZipEntry } from '../../docx/zip.ts'
import { FINGERPRINT_PROPERTY } from '../../docx/fingerprint.ts'
import { PLACE, TYPE } from './names.ts'
import type { Part } from './parts.ts'
import { childrenOf, readXml, textOf, valueOf } from './xml.ts'

/** The SHA-256 (hex) of all that stands in a sealed file besides the signature: every entry as it lies in the file, and the certificates that vouch. */
export function restOf(entries: readonly ZipEntry[], certificates: readonly Uint8Array[]): string {
  const hash = createHash('sha256').update(writeZip(entries.filter((e) => e.name !== PLACE.signature)))
  for (const der of certificates.slice(1)) hash.update(der)
  return hash.digest('hex')
}

/** The fingerprint in the properties of a final Word file; null when there is none. */
export function fingerprintIn(parts: readonly Part[]): string | null {
  const root = readXml(parts.find((p) => p.type === TYPE.custom)?.bytes ?? new Uint8Array())
  const property = root && childrenOf(root, 'property').find((p) => valueOf(p, 'name') === FINGERPRINT_PROPERTY)
  return property ? childrenOf(property, 'lpwstr').map(textOf).join('') : null
}
