import { clockOnScreen, dayOfMoment, fullDay, shortDay } from '#shared/domain/calendar/format.ts'
import type { BackupLine } from '#shared/ipc/contract.ts'

/** 'ma 23 nov 2026, 10:00': when a backup was made. */
export const backupMoment = (at: string): string => `${shortDay(dayOfMoment(at))}, ${clockOnScreen(at)}`
/** 'maandag 23 november 2026 om 10:00', in a sentence. */
export const backupMomentFull = (at: string): string => `${fullDay(dayOfMoment(at))} om ${clockOnScreen(at)}`
/** Where a backup stands. */
const backupPlace = { own: 'op deze computer', second: 'op de tweede plek', other: 'in de gekozen map' } as const satisfies Readonly<Record<BackupLine['place'], string>>
/** '9 dossiers'. */
export const dossierCount = (n: number): string => (n === 1 ? '1 dossier' : `${n} dossiers`)

/** A backup that stands in several places; `line` is the one in the first of them. */
export type SameBackup = { readonly line: BackupLine; readonly places: readonly BackupLine['place'][] }
const newestFirst = (a: BackupLine, b: BackupLine): number => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)
/** The lines of all places as one list, the newest first: what was made in the same minute in two places is one line. */
export function joinPlaces(lines: readonly BackupLine[]): readonly SameBackup[] {
  const joined: SameBackup[] = []
  for (const line of lines) {
    const at = joined.findIndex((one) => one.line.house === line.house && one.line.at.slice(0, 16) === line.at.slice(0, 16) && !one.places.includes(line.place))
    const known = joined[at]
    if (known === undefined) joined.push({ line, places: [line.place] })
    else joined[at] = { line: known.line, places: [...known.places, line.place] }
  }
  return joined.toSorted((a, b) => newestFirst(a.line, b.line))
}
/** 'op deze computer en op de tweede plek'. */
export function placesInWords(places: readonly BackupLine['place'][]): string {
  const names = places.map((place) => backupPlace[place])
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1) ?? ''}`
}
