import { refuse } from '#shared/result/result.ts'
import { codeOf } from './disk.ts'

const sentences: Readonly<Record<string, readonly [code: string, text: string]>> = {
  ENOSPC: ['disk-full', 'De schijf is vol. Maak ruimte vrij; Baken probeert het bij de volgende wijziging opnieuw. Wat al bewaard was, is er nog.'],
  EDQUOT: ['disk-full', 'Er is geen ruimte meer voor dit account. Maak ruimte vrij; wat al bewaard was, is er nog.'],
  EFBIG: ['disk-full', 'Dit bestand is te groot voor deze schijf. Wat al bewaard was, is er nog.'],
  EROFS: ['read-only', 'Baken kan in deze map alleen lezen, niet schrijven. Zet de schrijfbeveiliging uit of vraag de beheerder van de computer om hulp.'],
  EACCES: [
    'read-only',
    'Baken mag niet schrijven in de map van de kluis. Kijk of een ander programma de map vasthoudt, of vraag de beheerder van de computer om rechten.',
  ],
  EPERM: [
    'read-only',
    'Baken mag niet schrijven in de map van de kluis. Kijk of een ander programma de map vasthoudt, of vraag de beheerder van de computer om rechten.',
  ],
  EBUSY: ['busy', 'Een ander programma (virusscanner of synchronisatie) houdt een bestand van de kluis vast. Wacht even en probeer het opnieuw.'],
  ENOENT: ['folder-gone', 'De map van de kluis is er niet meer. Sluit de schijf of het netwerk weer aan en probeer het opnieuw; sluit Baken nog niet af.'],
  ENOTDIR: ['folder-gone', 'De map van de kluis is er niet meer. Sluit de schijf of het netwerk weer aan en probeer het opnieuw; sluit Baken nog niet af.'],
  EMFILE: ['busy', 'Er staan te veel bestanden open op deze computer. Sluit andere programma’s en probeer het opnieuw.'],
  EIO: ['disk-error', 'De schijf geeft een fout. Maak zo snel mogelijk een reservekopie op een andere schijf en laat deze schijf nakijken.'],
}
const network = new Set(['ENETUNREACH', 'EHOSTDOWN', 'EHOSTUNREACH', 'ESTALE', 'ENODEV', 'ENXIO', 'ETIMEDOUT', 'ECONNRESET', 'UNKNOWN'])

/** A refusal in plain Dutch for an error of the file system. An error without a code is a bug and is thrown again. */
export const diskProblem = (error: unknown): ReturnType<typeof refuse> => {
  const code = codeOf(error)
  if (code === '') throw error
  const known = sentences[code] ?? (network.has(code) ? sentences['ENOENT'] : undefined)
  if (known !== undefined) return refuse(known[0], known[1])
  return refuse('disk-error', `De schijf geeft een fout (${code}). Probeer het opnieuw; wat al bewaard was, is er nog.`)
}
