import path from 'node:path'
import { dayOf } from '#shared/domain/calendar/day.ts'

/** What makes a folder a backup: the list of its files. */
export const manifestName = 'reservekopie.json'
/** The note for people beside it. */
export const readMeName = 'LEES MIJ.txt'
/** Files of a backup that are not the vault's. */
export const ownFiles: ReadonlySet<string> = new Set([manifestName, readMeName])

const reserved = /^(con|prn|aux|nul|com\d|lpt\d|conin\$|conout\$)(?=$|[ .])/i
const longest = 40

/** A text as part of a name of a file or folder on every system: no signs that Windows keeps for itself, not too long, never empty. */
export const plainName = (text: string): string => {
  const clean = text
    .normalize('NFC')
    .replaceAll(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const short = Array.from(clean).slice(0, longest).join('').slice(0, longest).replace(/[\uD800-\uDBFF]$/, '').replace(/^[. ]+|[. ]+$/g, '')
  if (short === '') return 'Huis'
  return reserved.test(short) ? `Huis ${short}` : short
}

const two = (n: number): string => String(n).padStart(2, '0')
/** '2026-11-27 10u15', on this computer's own calendar and clock; sorts by time and is a name on every system. */
export const momentName = (at: Date): string => `${dayOf(at)} ${two(at.getHours())}u${two(at.getMinutes())}`
/** The folder of a backup: house and moment. */
export const backupName = (houseName: string, at: Date): string => `${plainName(houseName)} ${momentName(at)}`

/** A name that is not among the taken ones, told apart as file systems do: without case. */
export const freeName = (wanted: string, taken: readonly string[]): string => {
  const known = new Set(taken.map((name) => name.normalize('NFC').toLowerCase()))
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? wanted : `${wanted} (${n})`
    if (!known.has(name.toLowerCase())) return name
  }
}

/** How the folders of a backup begin that is being made, or taken away: never read, and cleaned by the next one of the same vault. */
export const passingName = (vaultId: string, random: string): string => `${passingStart(vaultId)}${random}`
/** How all of them begin. */
export const passingStart = (vaultId: string): string => `bezig-${vaultId.slice(0, 8)}-`

/** Where the vault keeps its own backups: beside it, so that they outlive it. */
export const ownPlace = (vaultFolder: string): string => `${vaultFolder}-reservekopie`
/** Where a restore works: beside the vault, on the same disk, so that a rename is enough. */
export const workFolder = (vaultFolder: string): string => `${vaultFolder}-terugzetten`
/** What the vault is called that a restore put aside. */
export const asideName = (vaultFolder: string, at: Date): string => `${path.basename(vaultFolder)} vóór terugzetten ${momentName(at)}`
/** Whether a folder beside the vault was put aside by a restore. */
export const isAside = (vaultFolder: string, name: string): boolean => name.normalize('NFC').startsWith(`${path.basename(vaultFolder).normalize('NFC')} vóór terugzetten `)
