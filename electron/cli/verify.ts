import { clockOnScreen, dayOfMoment, longDay } from '#shared/domain/calendar/format.ts'
import { fingerprintCode } from '#shared/documents/signing.ts'
import type { SealCheck } from '#shared/domain/seal/seal.ts'
import { inputFile } from './inputFile.ts'
import { done, wrong, type Outcome, type Place } from './outcome.ts'

const told = (say: string): Outcome => ({ code: 3, say, warn: '' })

function outcomeOf(check: SealCheck): Outcome {
  switch (check.kind) {
    case 'unreadable':
      return wrong(check.why)
    case 'unsealed':
      return told('Deze pdf is niet verzegeld. Of er iets aan is veranderd, is niet te zien.\n')
    case 'broken':
      return told(`Het zegel klopt niet: ${check.why}\n`)
    case 'intact': {
      const { certificate: c, signedAt, fingerprint } = check
      const print = fingerprint === null ? 'zonder vingerafdruk van een tekst' : `met vingerafdruk ${fingerprintCode(fingerprint)} (${fingerprint})`
      return done([
        `Verzegeld ${print}, op ${longDay(dayOfMoment(signedAt))} om ${clockOnScreen(signedAt)} volgens de computer die verzegelde. Er is niets veranderd.`,
        `Certificaat: ${c.subject}${c.selfSigned ? ', door het huis zelf gemaakt' : `, uitgegeven door ${c.issuer}`}. SHA-256 van het certificaat: ${c.sha256}`,
        'Van wie dit zegel is, zegt alleen de naam in het certificaat. Vergelijk de cijfers met wat je van het huis kreeg.', '',
      ].join('\n'))
    }
    default:
      return check satisfies never
  }
}

/** Says whether a PDF is sealed and unchanged. It looks in no vault, so it can't say whose it is. */
export async function verify(file: string, place: Place): Promise<Outcome> {
  const bytes = await inputFile(place.cwd, file)
  if (!bytes.ok) return wrong(bytes.problem.text)
  const { checkPdf } = await import('../documents/seal/pdf/checkPdf.ts')
  return outcomeOf(checkPdf(bytes.value))
}
