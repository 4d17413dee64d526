import { createHash } from 'node:crypto'
import type { SealCheck } from '#shared/domain/seal/seal.ts'
import { wallTime } from '../../wallTime.ts'
import { describeCertificate } from '../certificate.ts'
import { checkCms, type CmsCheck } from '../cms.ts'
import { fingerprintWord, ourMark } from './sealPdf.ts'
import { readDate, readString } from './words.ts'

type Range = { readonly from: number; readonly to: number; readonly end: number; readonly at: number }

const whys = {
  part: 'Er is na het zegel iets aan het bestand toegevoegd, of er is iets af.',
  frame: 'Het zegel zelf is beschadigd.',
  content: 'De inhoud is niet meer dezelfde als toen het zegel erop ging.',
  signature: 'De handtekening in het zegel klopt niet.',
  method: 'Het zegel is gemaakt op een manier die niet meer veilig is.',
} as const
const fingerprintIn = (dictionary: string): string | null => new RegExp(`\\(${fingerprintWord} ([0-9a-f]{64})\\)$`, 'u').exec(readString(dictionary, 'Reason') ?? '')?.[1] ?? null
const whyOf = { damaged: 'frame', content: 'content', signature: 'signature', method: 'method' } as const satisfies Record<Extract<CmsCheck, { ok: false }>['why'], keyof typeof whys>

/** The one signature that covers the whole file but itself; null when none does, or more than one says so. */
function covering(text: string): Range | null {
  const found = [...text.matchAll(/\/ByteRange\s*\[\s*0\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]/gu)]
    .map((m) => ({ at: m.index, from: Number(m[1]), to: Number(m[2]), end: Number(m[2]) + Number(m[3]) }))
    .filter((r) => r.end === text.length && r.from < r.to)
  return found.length === 1 ? (found[0] ?? null) : null
}

/** The signature between its brackets: hex of one case, one DER element, and nothing but zeros after it. */
function signatureIn(gap: string): Buffer | null {
  const hex = gap.slice(1, -1)
  if (!/^<(?:[0-9a-f]*|[0-9A-F]*)>$/u.test(gap) || hex.length % 2 !== 0) return null
  const bytes = Buffer.from(hex, 'hex')
  const first = bytes[1] ?? 0
  const count = first > 0x80 ? first & 0x7f : 0
  if (bytes[0] !== 0x30 || first === 0x80 || count > 4) return null
  const length = 2 + count + (count === 0 ? first : bytes.readUIntBE(2, count))
  return length <= bytes.length && bytes.subarray(length).every((b) => b === 0) ? bytes.subarray(0, length) : null
}

/** What a PDF says by itself about its seal. Strict: the signature must cover every byte but its own, and be written in the one right way. */
export function checkPdf(bytes: Uint8Array): SealCheck {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const text = file.toString('latin1')
  const marked = /\/ByteRange\b|\/ETSI\.|\/adbe\.(?:pkcs7|x509)|\/Prop_Build\b/u.test(text)
  if (!marked) return text.startsWith('%PDF-') ? { kind: 'unsealed' } : { kind: 'unreadable', why: 'Dit bestand is geen PDF, of het begin ervan is beschadigd.' }
  const claimed = fingerprintIn(text.slice(Math.max(0, text.lastIndexOf('/ByteRange'))))
  const broken = (why: keyof typeof whys): SealCheck => ({ kind: 'broken', why: whys[why], ...(claimed === null ? {} : { claims: claimed }) })
  const range = covering(text)
  if (range === null) return broken('part')
  const cms = signatureIn(text.slice(range.from, range.to))
  if (cms === null) return broken('frame')
  const digest = (hash: string): Buffer => createHash(hash).update(file.subarray(0, range.from)).update(file.subarray(range.to)).digest()
  const dictionary = text.slice(text.lastIndexOf(' obj', range.at), range.from) + text.slice(range.to, text.indexOf('endobj', range.to))
  const ours = dictionary.includes(ourMark)
  // Ours is written in small letters; another's may be in capitals, as long as all of it is.
  if (ours && /[A-F]/u.test(text.slice(range.from, range.to))) return broken('frame')
  const checked = checkCms(cms, digest, ours)
  if (!checked.ok) return broken(whyOf[checked.why])
  const certificate = describeCertificate(checked.certificate)
  const signedAt = readDate(readString(dictionary, 'M') ?? '')
  if (certificate === null || signedAt === null) return broken('frame')
  return { kind: 'intact', certificate, signedAt: wallTime(signedAt), fingerprint: ours ? fingerprintIn(dictionary) : null }
}
