import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { Disk } from '../disk.ts'
import { macHolds } from '../header.ts'
import { findHeaders, headerProblem } from '../headerFiles.ts'
import type { Kdf } from '../kdf.ts'
import { normalisePassword } from '../password.ts'
import { parseRecoveryWords, recoverySecret } from '../recovery.ts'
import { openSlot } from '../slots.ts'
import { backupIn, type FoundBackup } from './list.ts'
import { manifestHolds } from './manifest.ts'
import { placeProblem } from './placeProblem.ts'
import type { HeldKeys } from './rings.ts'
import { type Checked, opensAtAll, verify } from './verify.ts'

/** How somebody opens a backup: a name and password of its time, the words of the sheet of its time, or the keys of the vault that is open now. */
export type Way =
  | { readonly kind: 'password'; readonly userName: string; readonly password: string }
  | { readonly kind: 'words'; readonly words: string | readonly string[] }
  | { readonly kind: 'keys'; readonly held: HeldKeys }

/** Whose password it was, as they stood in the vault of then. */
export type WayUser = { readonly id: string; readonly name: string; readonly roles: readonly string[] }
/** Keys that were found, and who found them; null for the sheet and for keys at hand. */
export type FoundKeys = { readonly held: HeldKeys; readonly user: WayUser | null }
/** A backup that was opened and read to its last byte. */
export type OpenedBackup = FoundKeys & { readonly backup: FoundBackup; readonly checked: Checked }

const same = (a: string, b: string): boolean => a.normalize('NFKC').trim().toLowerCase() === b.normalize('NFKC').trim().toLowerCase()
const bad = refuse('backup-bad', 'Deze reservekopie is beschadigd of buiten Baken om veranderd. Gebruik een andere kopie; gooi deze niet weg.')
const older = refuse('backup-keys', 'Deze reservekopie is van voor een wijziging van de sleutels. Vul een wachtwoord in dat toen gold, of de woorden van het herstelblad van toen.')

const words = {
  backup: { bad, user: 'Deze gebruiker stond toen niet in de kluis. Kies een naam van toen, of gebruik het herstelblad.', sheet: 'Deze woorden horen niet bij deze kopie. Gebruik het herstelblad dat gold toen de kopie werd gemaakt.', password: 'Dit wachtwoord klopt niet voor deze kopie. Gebruik het wachtwoord dat gold toen zij werd gemaakt.' },
  vault: {
    bad: refuse('damaged', 'De kluis die terug zou komen, is beschadigd. Er is niets veranderd. Zet een reservekopie terug.'),
    user: 'Deze gebruiker stond toen niet in de kluis. Kies een naam van toen, of gebruik het herstelblad.',
    sheet: 'Deze woorden horen niet bij de kluis die terugkomt. Gebruik het herstelblad dat daar gold.',
    password: 'Dit wachtwoord klopt niet voor de kluis die terugkomt. Gebruik het wachtwoord dat daar gold.',
  },
} as const

/** Finds the keys of a shut vault or backup in this folder. Nothing is counted or changed there. */
export const keysIn = async (disk: Disk, kdf: Kdf, folder: string, way: Exclude<Way, { kind: 'keys' }>, what: keyof typeof words): Promise<Result<FoundKeys>> => {
  const said = words[what]
  const typed = way.kind === 'words' ? parseRecoveryWords(way.words) : ok([])
  if (!typed.ok) return typed
  const secret = way.kind === 'words' ? recoverySecret(typed.value) : normalisePassword(way.password)
  const headers = await findHeaders(disk, folder)
  if (!headers.ok) return headers
  if (headers.value.state === 'newer') return headerProblem('newer')
  let last: Result<never> = said.bad
  for (const { stored } of headers.value.sound) {
    const { header } = stored
    const slot = header.slots.find((s) => (way.kind === 'words' ? s.kind === 'recovery' : s.kind === 'user' && same(s.name, way.userName)))
    if (slot === undefined) return refuse('no-user', said.user, 'userName')
    const opened = await openSlot(kdf, header, slot, secret)
    if (opened.ok && macHolds(stored, opened.value.vault))
      return ok({
        held: { vaultId: header.vaultId, generation: header.generation, careGeneration: header.careGeneration, vaultKey: opened.value.vault, careKey: opened.value.care },
        user: slot.kind === 'user' ? { id: slot.id, name: slot.name, roles: slot.roles } : null,
      })
    if (!opened.ok && opened.problem.code === 'wrong-secret') return refuse('wrong-secret', way.kind === 'words' ? said.sheet : said.password)
    if (!opened.ok) last = opened
  }
  return last
}

const keysBy = async (disk: Disk, kdf: Kdf, backup: FoundBackup, way: Way): Promise<Result<FoundKeys>> => {
  if (way.kind !== 'keys') return keysIn(disk, kdf, backup.folder, way, 'backup')
  const { vaultId, generation, careGeneration } = backup.manifest
  if (way.held.vaultId !== vaultId || way.held.generation !== generation) return older
  return ok({ user: null, held: way.held.careGeneration === careGeneration ? way.held : { ...way.held, careGeneration, careKey: null } })
}

/**
 * Opens a backup without changing one byte of it, also on another computer: finds the keys, checks the list under them, reads every file back.
 * `leftOut` tells which files may lack because their dossier was destroyed. Refuses with 'wrong-secret', 'no-user', 'backup-keys', 'backup-bad', or what the disk says.
 */
export const openBackup = async (disk: Disk, kdf: Kdf, folder: string, way: Way, leftOut: (checked: Checked) => (file: string) => boolean = () => () => false): Promise<Result<OpenedBackup>> => {
  const backup = await backupIn(disk, folder)
  if (!backup.ok) return backup
  const keys = await keysBy(disk, kdf, backup.value, way)
  if (!keys.ok) return keys
  const { held, user } = keys.value
  if (!manifestHolds(backup.value.stored, held)) return bad
  try {
    const checked = await verify(disk, folder, backup.value.manifest.files, held)
    const may = leftOut(checked)
    if (checked.changed.some((file) => !may(file)) || !opensAtAll(backup.value.manifest.files, checked)) return bad
    return ok({ backup: backup.value, held, user, checked })
  } catch (error) {
    return placeProblem(error, folder)
  }
}
