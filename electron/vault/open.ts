import { ok, refuse, type Result } from '#shared/result/result.ts'
import { tryOnce } from './attempts.ts'
import { emptyBin } from './bin/destroy.ts'
import { type LogEntry, logEntry } from '#shared/domain/log/event.ts'
import type { LogType } from '#shared/domain/log/types.ts'
import { readNote } from './backup/restoreNote.ts'
import { brokenLog, type Damage, healedCopy, looseFile, lostRecord, openedPrevious, unwrittenLog } from './damage.ts'
import { diskProblem } from './diskProblem.ts'
import { macHolds, type Slot, type StoredHeader } from './header.ts'
import { findHeaders, healHeaders, headerProblem, keepHeader } from './headerFiles.ts'
import { inspectVault } from './inspect.ts'
import type { Access } from './access.ts'
import { joinRings, type Rings } from './keyring.ts'
import { type KeptLog, keepLog, newestAnchor } from './log/log.ts'
import { logPairs, logSecret } from './logKeys.ts'
import { migrateFolder } from './migrateFolder.ts'
import { renewKeys } from './renew.ts'
import { openRing } from './ring.ts'
import { needsCare } from './roles.ts'
import type { HeldLock } from './lock.ts'
import type { Codec } from './codec.ts'
import type { Base, Context } from './options.ts'
import { blobFile, dossierFile, folders, inFolder, isOfOlderFormat, names } from './paths.ts'
import { mapLimited } from './queue.ts'
import { openRecord, type Place, type SealedRecord, setAside } from './sealedFile.ts'
import { openSlot, type Keys } from './slots.ts'
import type { SessionStart } from './session.ts'

type Found = { readonly header: StoredHeader['header']; readonly keys: Keys; readonly slot: Slot; readonly damage: readonly Damage[] }
/** Picks the slot to open; null when the header has none such. */
export type PickSlot = (slots: readonly Slot[]) => Slot | null

const tampered = refuse('damaged', 'De kop van de kluis is buiten Baken om veranderd, in beide exemplaren. Zet de kluis terug uit een reservekopie.')

/** Refuses a folder in which no vault can be opened, before a password is asked or a lock is taken. */
export const checkPresent = async (c: Base): Promise<Result<void>> => {
  const found = await inspectVault(c.folder, c.disk)
  if (!found.ok) return found
  const { state, sentence } = found.value
  if (state === 'present') return ok(undefined)
  return state === 'incomplete' ? refuse('incomplete', sentence) : headerProblem(state)
}

/** Finds the keys with a secret: counts the try, opens the slot, checks the header's MAC, heals the other copy. */
export const findKeys = async (c: Base, pick: PickSlot, secret: string): Promise<Result<Found>> => {
  const headers = await findHeaders(c.disk, c.folder)
  if (!headers.ok) return headers
  if (headers.value.state !== 'sound') return headerProblem(headers.value.state)
  let last: Result<never> = tampered
  for (const { stored } of headers.value.sound) {
    const slot = pick(stored.header.slots)
    if (slot === null) return refuse('no-user', 'Deze gebruiker staat niet in de kluis. Kies een naam uit de lijst.', 'userName')
    const opened = await tryOnce(c.disk, c.folder, slot.id, c.now, () => openSlot(c.kdf, stored.header, slot, secret))
    if (opened.ok && macHolds(stored, opened.value.vault)) {
      const healed = await healHeaders(c.disk, c.folder, stored)
      // An older copy is what a power cut between the two writes leaves; only a damaged, lost or forged one is worth a word.
      const older = headers.value.sound.filter((copy) => copy.stored.header.revision < stored.header.revision).map((copy) => copy.file)
      return ok({
        header: stored.header,
        keys: opened.value,
        slot,
        damage: healed.filter((file) => !older.includes(file)).map((file) => healedCopy('header', file)),
      })
    }
    // Only a header that turns out to be tampered with lets the other copy have a say: an older copy must not revive an old password.
    if (!opened.ok && opened.problem.code !== 'damaged') return opened
    last = opened.ok ? tampered : opened
  }
  return last
}

const openDossiers = async <D extends { readonly id: string }>(
  codec: Codec<D>,
  place: Place,
): Promise<{ readonly dossiers: Map<string, SealedRecord<D>>; readonly damage: readonly Damage[] }> => {
  const ids = [...place.keyring.entries().keys()].flatMap((fileId) => (fileId.startsWith('dossier/') ? [fileId.slice('dossier/'.length)] : []))
  const opened = await mapLimited(ids, 24, async (id) => ({ id, result: await openRecord(place, { fileId: `dossier/${id}`, file: dossierFile(id), codec }) }))
  const dossiers = new Map<string, SealedRecord<D>>()
  const damage: Damage[] = []
  for (const { id, result } of opened) {
    if (!result.ok) damage.push(lostRecord('dossier', dossierFile(id), id, result.problem.code))
    else {
      dossiers.set(id, result.value.record)
      const { from } = result.value
      if (from !== 'current') damage.push(openedPrevious('dossier', dossierFile(id), id, from.code, from.savedAt))
    }
  }
  return { dossiers, damage }
}

// Without the care key nothing is known of the files of dossiers: they are left alone.
const tidy = async (c: Base, place: Place, migrated: boolean): Promise<readonly Damage[]> => {
  const care = place.keyring.care()
  const known = new Set(
    [...place.keyring.entries().keys()].map((fileId) => (fileId.startsWith('blob/') ? blobFile(fileId.slice(5)) : dossierFile(fileId.slice(8)))),
  )
  const damage: Damage[] = []
  const there = new Set<string>()
  for (const folder of ['.', 'dossiers', 'blobs', 'previous', 'previous/dossiers', 'history']) {
    for (const name of await c.disk.list(inFolder(c.folder, folder))) {
      const file = `${folder}/${name}`
      there.add(file)
      // Half-written files of a save that never finished; never more than bytes that nobody was promised.
      // A lock being taken by another process has one too.
      if (name.endsWith('.tmp')) {
        if (!name.startsWith(names.lock)) await c.disk.remove(inFolder(c.folder, file)).catch(() => undefined)
      } else if (folder === 'previous' && isOfOlderFormat(name)) {
        // The way back from a migration: it goes once both rings were opened from disk as the new format.
        if (care && !migrated) await c.disk.remove(inFolder(c.folder, file)).catch(() => undefined)
      } else if (care && (folder === 'dossiers' || folder === 'blobs') && name.endsWith('.sealed') && !known.has(file)) {
        const moved = await setAside(c, file)
        if (moved.ok) damage.push(looseFile(file))
      }
    }
  }
  for (const fileId of place.keyring.entries().keys())
    if (fileId.startsWith('blob/') && !there.has(blobFile(fileId.slice(5))))
      damage.push(lostRecord('blob', blobFile(fileId.slice(5)), fileId.slice(5), 'missing'))
  return damage
}

type Inside = { readonly access: Access; readonly damage: readonly Damage[]; readonly migrated: boolean; readonly renewed: boolean }

/** Opens the rings of keys, and brings them up to date before anything else is written: an older format, and a renewal of care that is due. */
export const openRings = async (c: Base, found: Found, userId: string): Promise<Result<Inside>> => {
  const { header } = found
  const user = header.slots.find((slot) => slot.id === userId)
  // The sheet holds every key, but who comes in with it gets what their roles ask for.
  const careful = user?.kind === 'user' && needsCare(user.roles)
  const keys = { vault: found.keys.vault, care: careful ? found.keys.care : null }
  const place = { disk: c.disk, folder: c.folder, vaultId: header.vaultId, now: c.now }
  const house = await openRing({ ...place, ring: 'keyring', generation: header.generation }, keys.vault)
  if (!house.ok) return house
  const care = keys.care === null ? null : await openRing({ ...place, ring: 'care', generation: header.careGeneration }, keys.care)
  if (care?.ok === false) return care
  const rings: Rings = { house: house.value.ring, care: care?.value.ring ?? null }
  const access = { base: c, headers: keepHeader(c.disk, c.folder, keys.vault, header), rings, keys, userId }
  const migrated = careful && header.formatVersion === 1
  const due = keys.care !== null && header.careRenewal === 'due'
  const done = migrated ? await migrateFolder(access) : due ? await renewKeys(access, { vault: false, care: true }, ok) : ok(undefined)
  if (migrated || due) c.tell(userId, 'E', migrated ? 'vault.migrate' : 'care.renew', [], done.ok)
  return done.ok ? ok({ access, migrated, renewed: due, damage: [...house.value.damage, ...(care?.value.damage ?? [])] }) : done
}

/**
 * Opens everything behind the keys. A damaged dossier or blob is listed and holds up nothing; without keyring or house the vault stays shut.
 * Without the care key there are no dossiers, and nothing of one is read.
 */
export const openAll = async <H, D extends { readonly id: string }>(
  c: Context<H, D>,
  found: Found,
  lock: HeldLock,
  userId: string,
): Promise<Result<SessionStart<H, D>>> => {
  const opened = await openRings(c, found, userId)
  if (!opened.ok) return opened
  const { access, migrated } = opened.value
  const keyring = joinRings(access.rings)
  let log: KeptLog | null = null
  const place: Place = { disk: c.disk, folder: c.folder, vaultId: found.header.vaultId, keyring, now: c.now, anchor: () => log?.anchor() ?? null }
  const house = await openRecord(place, { fileId: 'house', file: names.house, codec: c.codecs.house })
  if (!house.ok) {
    const { sentence } = lostRecord('house', names.house, '', house.problem.code)
    return house.problem.code === 'newer' ? headerProblem('newer') : refuse('house-lost', sentence.replace('De rest werkt gewoon; het', 'Het'))
  }
  try {
    // A copy or a sync client may have left empty folders out.
    for (const folder of folders) await c.disk.makeFolder(inFolder(c.folder, folder))
    // Without the care key nothing of a dossier is here, and nothing of it is destroyed.
    if (keyring.care()) await emptyBin(place, access.headers)
    const loose = await tidy(c, place, migrated)
    const { dossiers, damage } = await openDossiers(c.codecs.dossier, place)
    const { from } = house.value
    const houseDamage = from === 'current' ? [] : [openedPrevious('house', names.house, '', from.code, from.savedAt)]
    const anchor = newestAnchor([house.value.record, ...dossiers.values()].map((record) => record.anchor()))
    const kept = await keepLog({ disk: c.disk, folder: c.folder, vaultId: place.vaultId, now: c.now, userId, pairs: () => logPairs(keyring.secret(logSecret)), anchor })
    log = kept.log
    const logDamage = [...kept.findings.map((finding) => brokenLog(finding.sentence)), ...(kept.problem === null ? [] : [unwrittenLog(kept.problem.text)])]
    const all = [...found.damage, ...opened.value.damage, ...houseDamage, ...damage, ...loose, ...logDamage]
    const own: readonly LogType[] = [...(migrated ? (['vault.migrate'] as const) : []), ...(opened.value.renewed ? (['vault.rekey'] as const) : []), ...(all.length > 0 ? (['vault.heal'] as const) : [])]
    const restored = await readNote(c.disk, c.folder)
    const told: readonly LogEntry[] = [...(restored === null ? [] : [logEntry(restored.type, { userId: restored.userId })]), ...own.map((type) => logEntry(type, { userId }))]
    return ok({ access, keyring, lock, log: kept.log, told, house: house.value.record, dossiers, damage: all })
  } catch (error) {
    return diskProblem(error)
  }
}
