import type { SealWords } from '../identity.ts'

// What people read in Word under "Purpose" and in LibreOffice under "Description", 255 characters at most ([MS-OFFCRYPTO]
// 2.5.2.5): the reason, the fingerprint of the signed text, and the digest of everything in the file that Office leaves unsigned.
const MOST = 255
const pattern = /^([^]*) · kenmerk ([\da-f]{64}) · bestand ([\da-f]{64})$/u

/** Running text of a seal on one line, without what XML can't hold. */
const line = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ').replaceAll(/\s+/gu, ' ').trim()

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`)

/** The house as it stands in a seal. */
export const houseOf = (words: SealWords): string => line(words.house)

/** The words of a seal as one comment; a long reason is cut. */
export function commentOf(words: SealWords, rest: string): string {
  const tail = ` · kenmerk ${words.fingerprint} · bestand ${rest}`
  return `${cut(line(words.reason), MOST - tail.length)}${tail}`
}

/** What a comment of ours says; null when somebody else wrote it. */
export function readComment(comment: string): { readonly reason: string; readonly fingerprint: string; readonly rest: string } | null {
  const [, reason, fingerprint, rest] = pattern.exec(comment) ?? []
  return reason !== undefined && fingerprint !== undefined && rest !== undefined ? { reason, fingerprint, rest } : null
}
