import { X509Certificate } from 'node:crypto'
import type { SealCheck } from '#shared/domain/seal/seal.ts'
import { wallTime } from '../../wallTime.ts'
import { writeZip } from '../../docx/zip.ts'
import { describeCertificate } from '../certificate.ts'
import { gapIn } from './coverage.ts'
import { referencesTo } from './manifest.ts'
import { ALGORITHM, PLACE, RELATION } from './names.ts'
import { findSignature } from './origin.ts'
import { partsOf, readEntries, relationsIn, type Part } from './parts.ts'
import { readSignature, type Signature } from './readSignature.ts'
import { fingerprintIn, restOf } from './rest.ts'
import { signatureXml } from './signature.ts'
import { partInWords } from './partInWords.ts'
import { readComment } from './words.ts'

const unreadable = (why: string): SealCheck => ({ kind: 'unreadable', why })
const broken = (why: string): SealCheck => ({ kind: 'broken', why })
const same = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

const TORN = 'Van het zegel in dit bestand is een deel weg of veranderd. Vraag een nieuw exemplaar aan het huis.'
const UNKNOWN = 'De digitale handtekening in dit bestand is gemaakt op een manier die dit programma niet kent. Controleer het bestand in Word of LibreOffice.'
const PARTLY = (part: string): string => `De digitale handtekening in dit bestand dekt niet alles wat erin zit: ${partInWords(part)} valt erbuiten. Controleer het bestand in Word of LibreOffice.`
const PACKED = 'Na het verzegelen is aan dit bestand iets veranderd dat je in Word niet ziet, zoals de titel of de verpakking. Vraag een nieuw exemplaar aan het huis.'

type Opened = { readonly file: Uint8Array; readonly entries: NonNullable<ReturnType<typeof readEntries>>; readonly parts: readonly Part[] }

/** Whether a seal of ours stands in the file exactly as sealDocx writes it: the package, the signature's own XML, and every byte that Office leaves unsigned. */
function holdsToTheByte(signature: Signature, comment: NonNullable<ReturnType<typeof readComment>>, { file, entries, parts }: Opened): boolean {
  const zip = entries.map(([entry]) => entry)
  const [last] = entries.at(-1) ?? []
  const { certificates, method, at, house, issuer, serial, value } = signature
  if (last?.name !== PLACE.signature || last.method !== 0 || at === null || house === null || issuer === null || serial === null || (method !== ALGORITHM.rsa && method !== ALGORITHM.ecdsa)) return false
  const xml = signatureXml({ references: referencesTo(parts), certificates, method, at, house, issuer, serial, comment: signature.comment ?? '' }, () => value)
  return same(writeZip(zip), file) && same(xml, last.packed) && restOf(zip, certificates) === comment.rest && fingerprintIn(parts) === comment.fingerprint
}

/** When the seal says it was made, if its certificate was valid then; null when it was not, or no time is there. */
function timeOf(signature: Signature): Date | null {
  const at = new Date(signature.at ?? '')
  const { validFrom, validTo } = new X509Certificate(signature.certificates[0])
  return at >= new Date(validFrom) && at <= new Date(validTo) ? at : null
}

function checkSigned(place: Part, opened: Opened): SealCheck {
  const signature = readSignature(place.bytes)
  if (signature === 'broken') return broken('Het zegel zelf is veranderd, of het hoort niet bij het certificaat dat erin zit. Vertrouw dit bestand niet.')
  if (signature === 'unknown') return unreadable(UNKNOWN)
  const gap = gapIn(opened.parts, signature)
  if (gap?.kind === 'unknown') return unreadable(UNKNOWN)
  if (gap?.kind === 'changed') return broken(`Na het verzegelen is dit veranderd: ${partInWords(gap.part)}. Vertrouw dit bestand niet.`)
  const comment = readComment(signature.comment ?? '')
  if (gap?.kind === 'outside') return comment === null ? unreadable(PARTLY(gap.part)) : broken(`In dit bestand zit iets dat niet onder het zegel valt: ${partInWords(gap.part)}. Vertrouw dit bestand niet.`)
  if (comment && !holdsToTheByte(signature, comment, opened)) return broken(PACKED)
  const at = timeOf(signature)
  const certificate = describeCertificate(signature.certificates[0])
  if (!at || !certificate) return broken('Het zegel noemt geen tijd waarop zijn certificaat geldig was. Vertrouw dit bestand niet.')
  return { kind: 'intact', certificate, signedAt: wallTime(at), fingerprint: comment?.fingerprint ?? null }
}

/**
 * What a Word file says about its seal. A seal of ours holds to the byte; of a stranger's (Word, LibreOffice) everything that
 * such a signature covers must hold, and nothing may stand beside it that Office would have signed.
 */
export async function checkDocx(file: Uint8Array): Promise<SealCheck> {
  const entries = readEntries(file)
  const parts = entries && partsOf(entries)
  const root = parts?.find((p) => p.name === `/${PLACE.root}`)
  if (!entries || !parts || !relationsIn(root?.bytes ?? new Uint8Array())?.some((r) => r.type === RELATION.document)) return unreadable('Dit is geen Word-bestand, of het is beschadigd.')
  const place = findSignature(parts)
  switch (place) {
    case 'none':
      return { kind: 'unsealed' }
    case 'torn':
      return broken(TORN)
    case 'several':
      return unreadable('Dit bestand draagt meer dan één digitale handtekening. Dit programma controleert er één; gebruik Word of LibreOffice.')
    default:
      return checkSigned(place, { file, entries, parts })
  }
}
