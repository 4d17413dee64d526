import { randomUUID } from 'node:crypto'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { Slot } from './header.ts'
import { deriveKey, type Kdf, newKdfParams } from './kdf.ts'
import { keyBytes, makeKeyPair, openSecret, openWith, sealSecret, sealTo } from './keys.ts'

/** Who a slot is for. */
export type SlotOwner =
  { readonly kind: 'user'; readonly id?: string; readonly name: string; readonly roles: readonly string[] } | { readonly kind: 'recovery' }
type Vault = { readonly vaultId: string; readonly generation: number }

const privateContext = (vault: Vault, slotId: string): string => `baken private key 1\n${vault.vaultId}\n${slotId}`
const grantContext = (vault: Vault, slotId: string, grant: string): string => `baken grant 1\n${vault.vaultId}\n${slotId}\n${grant}\n${vault.generation}`

/** A slot with a fresh pair: `secret` (password or words) opens it and finds the vault key. */
export const makeSlot = async (kdf: Kdf, vault: Vault, owner: SlotOwner, secret: string, vaultKey: Uint8Array): Promise<Result<Slot>> => {
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
    grants: { vault: sealTo(pair.publicKey, vaultKey, grantContext(vault, id, 'vault')) },
  }
  return ok(owner.kind === 'recovery' ? { kind: 'recovery', confirmed: false, ...lock } : { kind: 'user', name: owner.name, roles: owner.roles, ...lock })
}

const damaged = refuse('damaged', 'De kop van de kluis is beschadigd of veranderd. Zet de kluis terug uit een reservekopie.')

/** The vault key, found with the secret of this slot. Refuses with 'wrong-secret' or 'damaged'. */
export const openSlot = async (kdf: Kdf, vault: Vault, slot: Slot, secret: string): Promise<Result<Buffer>> => {
  const key = await deriveKey(kdf, secret, slot.kdf)
  if (!key.ok) return key
  const privateKey = openSecret(key.value, slot.privateKey, privateContext(vault, slot.id))
  if (privateKey === null)
    return refuse(
      'wrong-secret',
      slot.kind === 'user' ? 'Dit wachtwoord klopt niet.' : 'Deze woorden horen niet bij deze kluis. Gebruik het nieuwste herstelblad.',
    )
  const grant = slot.grants['vault']
  const vaultKey =
    grant === undefined ? null : openWith({ privateKey, publicKey: Buffer.from(slot.publicKey, 'base64') }, grant, grantContext(vault, slot.id, 'vault'))
  privateKey.fill(0)
  return vaultKey === null || vaultKey.length !== keyBytes ? damaged : ok(vaultKey)
}
