import { createVault, unlockVault } from '../../../electron/vault/vault.ts'
import { contextOf } from '../../../electron/vault/options.ts'
import { findKeys, openRings } from '../../../electron/vault/open.ts'
import { joinRings } from '../../../electron/vault/keyring.ts'
import { liveRing } from '../../../electron/vault/ring.ts'
import { withoutCare } from '../../../electron/vault/slots.ts'
import { inFolder, previousFile } from '../../../electron/vault/paths.ts'
import { pathOf } from '../../../electron/vault/backup/content.ts'
import { seal, unseal } from '../../../electron/vault/seal.ts'
import { writeDurably } from '../../../electron/vault/writeDurably.ts'
import { house, type House, type Note, optionsFor, password, userName, value } from './support.ts'
import { ok } from '#shared/result/result.ts'
import type { VaultOptions } from '../../../electron/vault/vault.ts'

type More = Partial<VaultOptions<House, Note>>
/** Somebody of the house: the first is hbo and beheerder, the others are let in by a test. */
export type Person = { readonly name: string; readonly password: string; readonly roles: readonly string[] }
export const noor: Person = { name: userName, password, roles: ['hbo', 'beheerder'] }
export const bas: Person = { name: 'Bas Beheer', password: 'bas zijn lange zin', roles: ['beheerder'] }
export const piet: Person = { name: 'Piet Jansen', password: 'piet heeft een fiets', roles: ['begeleider'] }
export const hanna: Person = { name: 'Hanna de Wit', password: 'hanna drinkt thee nu', roles: ['hbo'] }

/** Makes a house with Noor in it, and whoever else is named; closed. Answers the words of its sheet. */
export const makeHouse = async (folder: string, others: readonly Person[] = [], more: More = {}): Promise<readonly string[]> => {
  const made = value(await createVault({ ...optionsFor(folder, more), house, label: house.name, user: noor }))
  for (const one of others) value(await made.vault.addUser(one))
  value(await made.vault.close())
  return made.recoveryWords
}

/** Opens the house as one of its people. */
export const tryAs = (folder: string, who: Person, more: More = {}) => unlockVault({ ...optionsFor(folder, more), userName: who.name, password: who.password })
export const openAs = async (folder: string, who: Person, more: More = {}) => value(await tryAs(folder, who, more))
/** Opens the house as one of its people, does something and closes. */
export const as = async <T>(folder: string, who: Person, work: (vault: Awaited<ReturnType<typeof openAs>>) => Promise<T>, more: More = {}): Promise<T> => {
  const vault = await openAs(folder, who, more)
  try {
    return await work(vault)
  } finally {
    await vault.close()
  }
}
export const idOf = (vault: Awaited<ReturnType<typeof openAs>>, who: Person): string => vault.users().find((u) => u.name === who.name)?.id ?? ''

/** The keys that somebody finds in this folder with their password: what they could have written down. */
export const keysOf = async (folder: string, who: Person, more: More = {}) => {
  const c = contextOf(optionsFor(folder, more))
  const found = value(await findKeys(c, (slots) => slots.find((s) => s.kind === 'user' && s.name === who.name) ?? null, who.password))
  const { access } = value(await openRings(c, found, found.slot.id))
  return { access, keyring: joinRings(access.rings), header: access.headers.get(), slot: found.slot }
}

/** Turns a closed house into one as format 1 wrote it: one keyring for everything, and nobody with another key. */
export const toFormat1 = async (folder: string, more: More = {}): Promise<void> => {
  const { access, header } = await keysOf(folder, noor, more)
  const { disk } = access.base
  const [of, care] = [access.rings.house.contents(), access.rings.care?.contents()]
  if (care === undefined) throw new Error('opened without care')
  const place = { ...access.base, vaultId: header.vaultId, ring: 'keyring', generation: header.generation } as const
  const contents = { nameKey: care.nameKey, entries: new Map([...of.entries, ...care.entries]), secrets: new Map() }
  value(await liveRing(place, access.keys.vault, { revision: 50, contents }).add([]))
  for (const file of ['care.sealed', 'care.copy.sealed']) await disk.remove(inFolder(folder, file))
  // Format 1 had no log, and so no record that knows of one.
  for (const [fileId, entry] of contents.entries) {
    const at = pathOf(fileId)
    if (at === null || at.kind === 'blob') continue
    for (const file of [at.file, previousFile(at.file)]) {
      const bytes = await disk.read(inFolder(folder, file)).catch(() => null)
      const opened = bytes === null ? null : unseal({ vaultId: header.vaultId, fileId, kind: at.kind }, entry.keys, bytes)
      if (opened?.ok !== true) continue
      const { log: _, ...stored } = JSON.parse(opened.value.content.toString())
      const { revision, savedAt } = opened.value
      value(await writeDurably(disk, inFolder(folder, file), seal({ vaultId: header.vaultId, fileId, kind: at.kind }, entry.keys[0], { revision, savedAt }, Buffer.from(JSON.stringify(stored)))))
    }
  }
  for (const name of await disk.list(inFolder(folder, 'log')).catch(() => [])) await disk.remove(inFolder(folder, `log/${name}`))
  value(
    await access.headers.change(async (h) =>
      ok({ ...h, formatVersion: 1, careGeneration: 0, careRenewal: 'none', logKey: '', slots: h.slots.map(withoutCare) }),
    ),
  )
}
