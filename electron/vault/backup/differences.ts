import type { Disk } from '../disk.ts'
import { codeOf } from '../disk.ts'
import { inFolder } from '../paths.ts'
import { belongs, clearStamp, filesBelow } from './content.ts'
import type { CopiedFile } from './manifest.ts'
import { eachLimited } from './many.ts'
import { inWords } from './readMe.ts'

/** A file as far as comparing goes. */
export type Stamped = Pick<CopiedFile, 'file' | 'revision' | 'savedAt'>
/** What a restore would change, in numbers and in Dutch. No keys are needed for it, so that somebody without care can decide too. */
export type Differences = {
  /** Dossiers now, and in the backup. */
  readonly dossiersNow: number
  readonly dossiersThen: number
  /** In the vault only: made after the backup, gone after a restore. */
  readonly fewer: number
  /** In the backup only: they come back. */
  readonly more: number
  /** In both, changed since the backup: the changes go. */
  readonly changed: number
  readonly house: boolean
  /** The newest change in each, ms since 1970. */
  readonly newestNow: number | null
  readonly newestThen: number | null
  readonly sentences: readonly string[]
}

/** The stamps of all files of a vault as it stands, open or not. A vault that is not there has none. */
export const stampsIn = async (disk: Disk, folder: string): Promise<readonly Stamped[]> => {
  const stamps: Stamped[] = []
  try {
    const files = (await filesBelow(disk, folder)).filter(belongs)
    await eachLimited(files, 8, async (file) => void stamps.push({ file, ...clearStamp(await disk.read(inFolder(folder, file))) }))
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error
  }
  return stamps
}

const isDossier = ({ file }: Stamped): boolean => /^dossiers\/[^/]+\.sealed$/.test(file)
const newest = (files: readonly Stamped[]): number | null => files.reduce<number | null>((most, { savedAt }) => (savedAt !== null && savedAt > (most ?? 0) ? savedAt : most), null)
const dossiers = (n: number): string => (n === 1 ? '1 dossier' : `${n} dossiers`)
const is = (n: number): string => (n === 1 ? 'is' : 'zijn')

/** Compares the vault with a backup, by file and stamp. `leftOut` names files that a restore would leave out because they were destroyed. */
export const differences = (now: readonly Stamped[], then: readonly Stamped[], madeAt: Date, leftOut: (file: string) => boolean = () => false): Differences => {
  const kept = then.filter((f) => !leftOut(f.file))
  const [live, old] = [new Map(now.map((f) => [f.file, f])), new Map(kept.map((f) => [f.file, f]))]
  const differs = (f: Stamped): boolean => {
    const other = old.get(f.file)
    return other !== undefined && (other.revision !== f.revision || other.savedAt !== f.savedAt)
  }
  const liveDossiers = now.filter(isDossier)
  const oldDossiers = kept.filter(isDossier)
  const fewer = liveDossiers.filter((f) => !old.has(f.file)).length
  const more = oldDossiers.filter((f) => !live.has(f.file)).length
  const changed = liveDossiers.filter(differs).length
  // Closing writes the house again as it is: only its moment says whether anything in it changed.
  const house = now.some((f) => f.file === 'house.sealed' && old.has(f.file) && old.get(f.file)?.savedAt !== f.savedAt)
  const destroyed = then.filter((f) => isDossier(f) && leftOut(f.file)).length
  const sentences = [
    `Deze reservekopie is van ${inWords(madeAt)}. Er ${is(oldDossiers.length)} ${dossiers(oldDossiers.length)} in; in de kluis van nu ${is(liveDossiers.length)} er ${liveDossiers.length}.`,
    ...(fewer > 0 ? [`${dossiers(fewer)} ${is(fewer)} van na deze kopie en ${fewer === 1 ? 'staat' : 'staan'} er na het terugzetten niet meer in.`] : []),
    ...(more > 0 ? [`${dossiers(more)} ${is(more)} nu niet in de kluis en ${more === 1 ? 'komt' : 'komen'} terug.`] : []),
    ...(changed > 0 ? [`${dossiers(changed)} ${is(changed)} na deze kopie veranderd; die wijzigingen staan er na het terugzetten niet meer in.`] : []),
    ...(destroyed > 0 ? [`${dossiers(destroyed)} ${is(destroyed)} na deze kopie vernietigd en ${destroyed === 1 ? 'komt' : 'komen'} niet terug.`] : []),
    // The house is also saved at closing, to say how far the log goes: its stamp alone tells of no change.
    ...(fewer + more + changed > 0 ? [] : [house ? 'Er is sinds deze kopie geen dossier veranderd.' : 'Er is sinds deze kopie niets veranderd.']),
    ...(house ? ['Ook het huis zelf wordt weer als toen: de gegevens, het team, wie kan inloggen en met welk wachtwoord.'] : []),
    'De kluis van nu blijft apart bewaard: je kunt het terugzetten ongedaan maken.',
  ]
  return { dossiersNow: liveDossiers.length, dossiersThen: oldDossiers.length, fewer, more, changed, house, newestNow: newest(now), newestThen: newest(kept), sentences }
}
