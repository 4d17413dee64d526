import { dayOf } from '#shared/domain/calendar/day.ts'
import type { Result } from '#shared/result/result.ts'
import type { BackupList } from './list.ts'
import type { BackupPlace } from './make.ts'
import { inWords } from './readMe.ts'

/** A place for backups as somebody wants to see it. `last` is the newest good backup, ISO 8601, or null. */
export type PlaceStatus = { readonly folder: string; readonly own: boolean; readonly last: string | null; readonly here: boolean; readonly warning: boolean; readonly sentence: string }

const day = 24 * 3600_000
/** Whether the daily backup is due: there is none of today, or it claims to be of a day to come. */
export const isDue = (last: Date | null, now: Date): boolean => last === null || dayOf(last) !== dayOf(now)
/** After this many days without a good backup there is a warning. */
export const patience = 3

const ago = (ms: number): string => {
  const days = Math.floor(ms / day)
  return days < 1 ? '' : days === 1 ? ', 1 dag geleden' : `, ${days} dagen geleden`
}

/**
 * How a place stands, in Dutch: the last good backup, and a warning after three days. `remembered` is the last one that was made there, for a place that is
 * away now. `list` is what was found there.
 */
export const placeStatus = (place: BackupPlace, list: Result<BackupList>, remembered: Date | null, now: Date): PlaceStatus => {
  const found = list.ok ? (list.value.backups.find((b) => b.manifest.damaged.length === 0)?.at ?? null) : remembered
  const newest = list.ok ? list.value.backups[0] : undefined
  const age = found === null ? Infinity : now.getTime() - found.getTime()
  // Of after tomorrow: made while the clock was wrong. It says nothing about how old it is.
  const wrongClock = age < -day
  const warning = age > patience * day || wrongClock
  const where = place.own ? 'de map van Baken' : place.folder
  const last = found === null ? `Er is nog geen goede reservekopie in ${where}.` : `Laatste goede kopie in ${where}: ${inWords(found)}${ago(age)}.`
  const bad = newest !== undefined && newest.manifest.damaged.length > 0 ? ` In de nieuwste kopie ${newest.manifest.damaged.length === 1 ? 'is 1 bestand' : `zijn ${newest.manifest.damaged.length} bestanden`} beschadigd, net als in de kluis zelf: zet dat eerst terug.` : ''
  const away = list.ok ? '' : ` Deze plek is er nu niet: ${list.problem.text}`
  const warn = wrongClock
    ? ' Die datum ligt in de toekomst. Kijk of de klok van deze computer goed staat.'
    : !warning || !list.ok || bad !== ''
      ? ''
      : found === null ? ' Maak er nu een.' : ` Dat is langer dan ${patience} dagen: maak nu een reservekopie.`
  return { folder: place.folder, own: place.own, last: found?.toISOString() ?? null, here: list.ok, warning, sentence: `${last}${bad}${warn}${away}` }
}
