import { clockOnScreen, dayOfMoment, fullDay, shortDay } from '#shared/domain/calendar/format.ts'
import type { BackupLine } from '#shared/ipc/contract.ts'

/** 'ma 23 nov 2026, 10:00': when a backup was made. */
export const backupMoment = (at: string): string => `${shortDay(dayOfMoment(at))}, ${clockOnScreen(at)}`
/** 'maandag 23 november 2026 om 10:00', in a sentence. */
export const backupMomentFull = (at: string): string => `${fullDay(dayOfMoment(at))} om ${clockOnScreen(at)}`
/** Where a backup stands. */
export const backupPlace = { own: 'op deze computer', second: 'op de tweede plek', other: 'in de gekozen map' } as const satisfies Readonly<Record<BackupLine['place'], string>>
/** '9 dossiers'. */
export const dossierCount = (n: number): string => (n === 1 ? '1 dossier' : `${n} dossiers`)

/** Copies of one moment that stand in several places. */
export type SameBackup = { readonly line: BackupLine; readonly places: readonly BackupLine['place'][] }
/** The lines of all places as one list, the newest first: a backup that stands in two places is one line. */
export function joinPlaces(lines: readonly BackupLine[]): readonly SameBackup[] {
  const byName = new Map<string, SameBackup>()
  for (const line of lines) {
    const known = byName.get(line.name)
    byName.set(line.name, known === undefined ? { line, places: [line.place] } : { ...known, places: [...known.places, line.place] })
  }
  return [...byName.values()].toSorted((a, b) => (a.line.at < b.line.at ? 1 : a.line.at > b.line.at ? -1 : 0))
}
/** 'op deze computer en op de tweede plek'. */
export const placesInWords = (places: readonly BackupLine['place'][]): string => places.map((place) => backupPlace[place]).join(' en ')
