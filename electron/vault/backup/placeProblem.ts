import { refuse } from '#shared/result/result.ts'
import { codeOf } from '../disk.ts'

const full = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const shut = new Set(['EROFS', 'EACCES', 'EPERM'])
const away = new Set(['ENOENT', 'ENOTDIR', 'ENETUNREACH', 'EHOSTDOWN', 'EHOSTUNREACH', 'ESTALE', 'ENODEV', 'ENXIO', 'ETIMEDOUT', 'ECONNRESET', 'UNKNOWN'])
const busy = new Set(['EBUSY', 'EMFILE', 'ENOTEMPTY'])

/** A refusal in plain Dutch for an error in a folder of backups. An error without a code is a bug and is thrown again. */
export const placeProblem = (error: unknown, place: string): ReturnType<typeof refuse> => {
  const code = codeOf(error)
  if (code === '') throw error
  if (full.has(code)) return refuse('backup-full', `Er is geen ruimte meer voor reservekopieën in ${place}. Maak ruimte vrij of kies een andere plek. De kluis zelf en de eerdere kopieën zijn er nog.`)
  if (shut.has(code)) return refuse('backup-read-only', `Baken mag niet schrijven in ${place}. Zet de schrijfbeveiliging uit, of kies een andere plek voor reservekopieën.`)
  if (away.has(code)) return refuse('backup-away', `De plek voor reservekopieën (${place}) is er nu niet. Sluit de schijf, de stick of het netwerk aan; Baken probeert het daarna opnieuw.`)
  if (busy.has(code)) return refuse('backup-busy', `Een ander programma (virusscanner of synchronisatie) houdt bestanden vast in ${place}. Wacht even en probeer het opnieuw.`)
  return refuse('backup-failed', `De schijf met ${place} geeft een fout (${code}). Laat die schijf nakijken, of kies een andere plek voor reservekopieën.`)
}
