import { createHmac, randomUUID, timingSafeEqual } from 'node:crypto'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { Header, Slot } from './header.ts'
import { deriveKey, type Kdf, newKdfParams } from './kdf.ts'
import { keyBytes, type KeyPair, makeKeyPair, openSecret, openWith, sealSecret, sealTo, subkey } from './keys.ts'
import { needsCare } from './roles.ts'

/** Who a slot is for. `handed`: the password comes from somebody without care. */
export type SlotOwner =
  | { readonly kind: 'user'; readonly id?: string; readonly name: string; readonly roles: readonly string[]; readonly handed?: true }
  | { readonly kind: 'recovery' }
/** The keys that a way in leads to; no care key for who does not hold it. */
export type Keys = { readonly vault: Buffer; readonly care: Buffer | null }
/** Which keys a grant is of: it opens only as what it was made for. */
export type Identity = Pick<Header, 'vaultId' | 'generation' | 'careGeneration'>
type GrantName = 'vault' | 'care'

const privateContext = (vault: Identity, slotId: string): string => `baken private key 1\n${vault.vaultId}\n${slotId}`
const grantContext = (vault: Identity, slotId: string, grant: GrantName): string =>
  `baken grant 1\n${vault.vaultId}\n${slotId}\n${grant}\n${grant === 'vault' ? vault.generation : vault.careGeneration}`
const publicKeyOf = (slot: Slot): Buffer => Buffer.from(slot.publicKey, 'base64')

const vouchFor = (vault: Identity, slot: Slot, careKey: Uint8Array): Buffer =>
  createHmac('sha256', subkey(careKey, 'care vouch')).update(`${vault.vaultId}\n${vault.careGeneration}\n${slot.id}\n${slot.publicKey}`).digest()

/** Whether who holds the care key let this slot have it too. A slot that was only written into the header does not count. */
export const holdsCare = (vault: Identity, slot: Slot, careKey: Uint8Array): boolean => {
  const [given, wanted] = [Buffer.from(slot.vouch ?? '', 'base64'), vouchFor(vault, slot, careKey)]
  return slot.grants['care'] !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted)
}
/** Whether the roles of this slot ask for the care key; the sheet always does. */
export const wantsCare = (slot: Slot): boolean => slot.kind === 'recovery' || needsCare(slot.roles)

/** Seals the vault key to a slot: only its public half is needed. */
export const grantVault = (vault: Identity, slot: Slot, vaultKey: Uint8Array): Slot => ({
  ...slot,
  grants: { ...slot.grants, vault: sealTo(publicKeyOf(slot), vaultKey, grantContext(vault, slot.id, 'vault')) },
})
/** Seals the care key to a slot and vouches for it. */
export const grantCare = (vault: Identity, slot: Slot, careKey: Uint8Array): Slot => ({
  ...slot,
  grants: { ...slot.grants, care: sealTo(publicKeyOf(slot), careKey, grantContext(vault, slot.id, 'care')) },
  vouch: vouchFor(vault, slot, careKey).toString('base64'),
})
/** The slot without the care key. */
export const withoutCare = (slot: Slot): Slot => {
  const { care: _, ...grants } = slot.grants
  const { vouch: __, ...rest } = slot
  return { ...rest, grants }
}

/** A slot with a fresh pair: `secret` (password or words) opens it and finds the keys that its owner's roles ask for, as far as they are at hand. */
export const makeSlot = async (kdf: Kdf, vault: Identity, owner: SlotOwner, secret: string, keys: Keys): Promise<Result<Slot>> => {
  const params = newKdfParams(kdf)
  const key = await deriveKey(kdf, secret, params)
  if (!key.ok) return key
  const pair = makeKeyPair()
  const id = owner.kind === 'recovery' ? 'herstelblad' : (owner.id ?? randomUUID())
  const lock = {
    id,
    publicKey: pair.publicKey.toString('base64'),
    kdf: params,
    privateKey: sealSecret(key.value, pair.privateKey, privateContext(vault, id)),
    grants: {},
    ...(owner.kind === 'user' && owner.handed ? { handed: owner.handed } : {}),
  }
  const bare: Slot =
    owner.kind === 'recovery' ? { kind: 'recovery', confirmed: false, ...lock } : { kind: 'user', name: owner.name, roles: owner.roles, ...lock }
  const slot = grantVault(vault, bare, keys.vault)
  return ok(keys.care !== null && wantsCare(slot) ? grantCare(vault, slot, keys.care) : slot)
}

const damaged = refuse('damaged', 'De kop van de kluis is beschadigd of veranderd. Zet de kluis terug uit een reservekopie.')

const open = (vault: Identity, slot: Slot, pair: KeyPair, name: GrantName): Buffer | null => {
  const grant = slot.grants[name]
  const key = grant === undefined ? null : openWith(pair, grant, grantContext(vault, slot.id, name))
  return key?.length === keyBytes ? key : null
}

/** The keys that the secret of this slot leads to. Refuses with 'wrong-secret' or 'damaged'. */
export const openSlot = async (kdf: Kdf, vault: Identity, slot: Slot, secret: string): Promise<Result<Keys>> => {
  const key = await deriveKey(kdf, secret, slot.kdf)
  if (!key.ok) return key
  const privateKey = openSecret(key.value, slot.privateKey, privateContext(vault, slot.id))
  if (privateKey === null)
    return refuse(
      'wrong-secret',
      slot.kind === 'user' ? 'Dit wachtwoord klopt niet.' : 'Deze woorden horen niet bij deze kluis. Gebruik het nieuwste herstelblad.',
    )
  const pair = { privateKey, publicKey: publicKeyOf(slot) }
  const [vaultKey, care] = [open(vault, slot, pair, 'vault'), open(vault, slot, pair, 'care')]
  privateKey.fill(0)
  return vaultKey === null || (slot.grants['care'] !== undefined && care === null) ? damaged : ok({ vault: vaultKey, care })
}
