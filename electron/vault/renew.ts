import { ok, type Result } from '#shared/result/result.ts'
import type { Access } from './access.ts'
import type { Header, Slot } from './header.ts'
import { randomKey } from './keys.ts'
import { withNewLogPair } from './logKeys.ts'
import type { Ring, Staged } from './ring.ts'
import { type RingContents, withFreshKeys } from './ringContents.ts'
import { grantCare, grantVault, holdsCare, withoutCare } from './slots.ts'

/** What is renewed: the keyring of the house with the vault key, that of care with the care key, or both, in one step. */
export type Renewal = {
  readonly house: RingContents | null
  readonly care: { readonly ring: Ring; readonly contents: RingContents } | null
  readonly edit: (old: Header) => Result<Header>
  /** Who gets the new care key. */
  readonly keepsCare: (slot: Slot, old: Header) => boolean
}

/**
 * Renews keys, with one commit point: the header. First each new ring is written beside the old one, where the old header never looks;
 * then the header that seals the new keys to everybody's public half; then the new rings take the place of the old. A power cut
 * before the header leaves the vault as it was, and after it the next opening finishes (ring.ts).
 */
export const renew = async (a: Access, { house, care, edit, keepsCare }: Renewal): Promise<Result<void>> => {
  const fresh = { vault: house === null ? a.keys.vault : randomKey(), care: care === null ? a.keys.care : randomKey() }
  const staged: Staged[] = []
  const changed = await a.headers.change(async (old) => {
    const edited = edit(old)
    if (!edited.ok) return edited
    const log = house === null ? null : withNewLogPair(house.secrets)
    const next: Header = {
      ...edited.value,
      generation: old.generation + (house === null ? 0 : 1),
      careGeneration: old.careGeneration + (care === null ? 0 : 1),
      careRenewal: care === null ? edited.value.careRenewal : 'none',
      logKey: log?.logKey ?? edited.value.logKey,
    }
    if (house !== null && log !== null) {
      const written = await a.rings.house.stage(fresh.vault, next.generation, { ...house, secrets: log.secrets })
      if (!written.ok) return written
      staged.push(written.value)
    }
    if (care !== null && fresh.care !== null) {
      const written = await care.ring.stage(fresh.care, next.careGeneration, care.contents)
      if (!written.ok) return written
      staged.push(written.value)
    }
    const sealedAgain = (slot: Slot): Slot => {
      const inside = house === null ? slot : grantVault(next, slot, fresh.vault)
      if (care === null || fresh.care === null) return inside
      return keepsCare(slot, old) ? grantCare(next, inside, fresh.care) : withoutCare(inside)
    }
    return ok({ ...next, slots: next.slots.map(sealedAgain) })
  }, fresh.vault)
  // What was staged for nothing stays: should the header be in place after all, it is what that header opens.
  if (!changed.ok) return changed
  for (const one of staged) await one.take()
  if (house !== null) a.keys.vault.fill(0)
  if (care !== null) a.keys.care?.fill(0)
  Object.assign(a.keys, fresh)
  if (care !== null) a.rings.care = care.ring
  return changed
}

const freshened = (ring: Ring): RingContents => ({ ...ring.contents(), entries: withFreshKeys(ring.contents().entries) })

/** Renews the vault key, the care key or both after `edit`. The care key can only be renewed by who holds it: otherwise the header says that it is due. */
export const renewKeys = (a: Access, what: { readonly vault: boolean; readonly care: boolean }, edit: Renewal['edit']): Promise<Result<void>> => {
  const { care: careKey } = a.keys
  const here = what.care && a.rings.care !== null && careKey !== null
  return renew(a, {
    house: what.vault ? freshened(a.rings.house) : null,
    care: here && a.rings.care !== null ? { ring: a.rings.care, contents: freshened(a.rings.care) } : null,
    edit: (old) => {
      const edited = edit(old)
      return edited.ok && what.care && !here ? ok({ ...edited.value, careRenewal: 'due' }) : edited
    },
    keepsCare: (slot, old) => careKey !== null && holdsCare(old, slot, careKey),
  })
}
