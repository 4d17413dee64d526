import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { logEntry } from '#shared/domain/log/event.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { unwrittenLog } from './damage.ts'
import { codeOf } from './disk.ts'
import { diskProblem } from './diskProblem.ts'
import { encodeHeader, formatVersion, type Header, headerMac } from './header.ts'
import { inspectVault } from './inspect.ts'
import { randomKey } from './keys.ts'
import { joinRings } from './keyring.ts'
import { type HeldLock, takeLock } from './lock.ts'
import { type KeptLog, keepLog } from './log/log.ts'
import { type Base, contextOf, type VaultOptions } from './options.ts'
import { apartFile, folders, inFolder, names } from './paths.ts'
import { checkPassword } from './password.ts'
import { makeRecoveryWords, recoverySecret } from './recovery.ts'
import { newRecord, type Place } from './sealedFile.ts'
import { liveRing } from './ring.ts'
import { emptyRing } from './ringContents.ts'
import { logPairs, logSecret, withNewLogPair } from './logKeys.ts'
import { keepHeader } from './headerFiles.ts'
import { startSession, type Vault } from './session.ts'
import { makeSlot } from './slots.ts'
import { writeCopies } from './twoCopies.ts'
import { removeIfThere, writeDurably } from './writeDurably.ts'

/** What a new vault starts with. `label` is the house's name: it stands readable in the header, for the lock screen. */
export type NewVault<H, D extends { readonly id: string }> = VaultOptions<H, D> & {
  readonly house: H
  readonly label: string
  readonly user: { readonly name: string; readonly password: string; readonly roles: readonly string[] }
}

const emptied = async (c: Base): Promise<void> => {
  // What a broken-off attempt left is set aside, not deleted.
  for (const file of [names.header, names.headerCopy, names.keyring, names.keyringCopy, names.care, names.careCopy, names.house]) {
    try {
      await c.disk.rename(inFolder(c.folder, file), inFolder(c.folder, apartFile(file, c.now())))
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error
    }
  }
}

const lockNew = async (c: Base): Promise<Result<HeldLock>> => {
  try {
    for (const folder of ['', ...folders]) await c.disk.makeFolder(inFolder(c.folder, folder))
    await c.disk.syncFolder(path.dirname(c.folder))
  } catch (error) {
    return diskProblem(error)
  }
  return takeLock(c.disk, c.folder)
}

const refusals = {
  present: 'In deze map staat al een kluis. Open die, of kies een andere map.',
  damaged:
    'In deze map staan bestanden van een kluis die beschadigd is. Baken maakt er geen nieuwe overheen. Zet de kluis terug uit een reservekopie, of kies een andere map.',
  newer: 'In deze map staat een kluis van een nieuwere versie van Baken. Werk Baken bij, of kies een andere map.',
} as const

const checkFree = async (c: Base): Promise<Result<void>> => {
  const found = await inspectVault(c.folder, c.disk)
  if (!found.ok) return found
  const { state } = found.value
  return state === 'absent' || state === 'incomplete' ? ok(undefined) : refuse('exists', refusals[state])
}

const prepare = async (c: Base): Promise<Result<void>> => {
  // Looked at again under the lock: another process may have made a vault here meanwhile.
  const free = await checkFree(c)
  if (!free.ok) return free
  const marked = await writeDurably(c.disk, inFolder(c.folder, names.unfinished), Buffer.from('Baken: deze kluis is nog niet af.\n'))
  if (!marked.ok) return marked
  try {
    await emptied(c)
    return ok(undefined)
  } catch (error) {
    return diskProblem(error)
  }
}

/**
 * Makes a vault in a folder where nothing of a vault is, and answers it open, with the words of its recovery sheet (kept nowhere).
 * The last step makes it a vault: broken off before, the folder is 'incomplete' and the next attempt starts over.
 */
export const createVault = async <H, D extends { readonly id: string }>(
  o: NewVault<H, D>,
): Promise<Result<{ readonly vault: Vault<H, D>; readonly recoveryWords: readonly string[] }>> => {
  const c = contextOf(o)
  const free = await checkFree(c)
  if (!free.ok) return free
  const userName = o.user.name.trim()
  if (userName === '') return refuse('no-name', 'Vul een naam in voor de eerste gebruiker.', 'name')
  const password = checkPassword(o.user.password, userName)
  if (!password.ok) return password
  const house = c.codecs.house.check(o.house)
  if (!house.ok) return house

  const keys = { vault: randomKey(), care: randomKey() }
  const words = makeRecoveryWords()
  const identity = { vaultId: randomUUID(), generation: 1, careGeneration: 1 }
  const [userSlot, sheetSlot] = await Promise.all([
    makeSlot(c.kdf, identity, { kind: 'user', name: userName, roles: o.user.roles }, password.value, keys),
    makeSlot(c.kdf, identity, { kind: 'recovery' }, recoverySecret(words), keys),
  ])
  if (!userSlot.ok) return userSlot
  if (!sheetSlot.ok) return sheetSlot
  const { logKey, secrets } = withNewLogPair(new Map())
  const about = { revision: 1, createdAt: c.now().toISOString(), label: o.label, careRenewal: 'none', logKey } as const
  const header: Header = { ...identity, ...about, formatVersion, slots: [userSlot.value, sheetSlot.value] }

  const lock = await lockNew(c)
  if (!lock.ok) return lock
  const base = { ...identity, disk: c.disk, folder: c.folder, now: c.now }
  const care = liveRing({ ...base, ring: 'care', generation: 1 }, keys.care, { revision: 0, contents: emptyRing() })
  const rings = { house: liveRing({ ...base, ring: 'keyring' }, keys.vault, { revision: 0, contents: emptyRing(secrets) }), care }
  const keyring = joinRings(rings)
  let log: KeptLog | null = null
  const place: Place = { disk: c.disk, folder: c.folder, vaultId: identity.vaultId, keyring, now: c.now, anchor: () => log?.anchor() ?? null }
  const record = newRecord(place, { fileId: 'house', file: names.house, codec: c.codecs.house }, house.value)
  const fail = async (refusal: Result<never>): Promise<Result<never>> => {
    await lock.value.release()
    c.tell(null, 'C', 'vault.create', [identity.vaultId], false)
    return refusal
  }
  const prepared = await prepare(c)
  if (!prepared.ok) return fail(prepared)
  const ringed = await care.add([])
  if (!ringed.ok) return fail(ringed)
  const saved = await record.save(house.value)
  if (!saved.ok) return fail(saved)
  const headed = await writeCopies(c.disk, c.folder, [names.header, names.headerCopy], encodeHeader({ header, mac: headerMac(header, keys.vault) }))
  if (!headed.ok) return fail(headed)
  try {
    await removeIfThere(c.disk, inFolder(c.folder, names.unfinished))
    await c.disk.syncFolder(c.folder)
  } catch (error) {
    return fail(diskProblem(error))
  }
  c.tell(userSlot.value.id, 'C', 'vault.create', [identity.vaultId], true)
  // Who made the vault and has no role in the care does not keep that key; the sheet does.
  const mine = userSlot.value.grants['care'] === undefined ? { keys: { ...keys, care: null }, rings: { ...rings, care: null } } : { keys, rings }
  const access = { base: c, headers: keepHeader(c.disk, c.folder, keys.vault, header), userId: userSlot.value.id, ...mine }
  const joined = joinRings(access.rings)
  const kept = await keepLog({ ...place, userId: access.userId, pairs: () => logPairs(joined.secret(logSecret)), anchor: null })
  log = kept.log
  await kept.log.append(logEntry('vault.create', { userId: access.userId }))
  const damage = kept.problem === null ? [] : [unwrittenLog(kept.problem.text)]
  const vault = startSession(c, { access, keyring: joined, lock: lock.value, log: kept.log, told: [], house: record, dossiers: new Map(), damage })
  return ok({ vault, recoveryWords: words })
}
