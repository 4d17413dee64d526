import { z } from 'zod'
import type { Certificate } from '#shared/domain/seal/seal.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { describeCertificate, nameInSeal, ownIdentity } from '../documents/seal/certificate.ts'
import type { SealIdentity } from '../documents/seal/identity.ts'
import type { BakenVault } from './session.ts'

/** Makes a private key for a seal, as PKCS#8 DER. */
export type NewSealKey = () => Promise<Uint8Array>

/** Begins to make a key now, for whoever asks for it later. */
export function keyAhead(newKey: NewSealKey): NewSealKey {
  const key = newKey()
  // Whoever asks hears of a failure; when nobody does, it is nobody's.
  key.catch(() => undefined)
  return () => key
}

const identitySchema = z.strictObject({ certificates: z.tuple([z.base64()], z.base64()), privateKey: z.base64() })
const keptSchema = z.strictObject({ version: z.literal(1), using: z.enum(['own', 'loaded']), own: identitySchema, loaded: identitySchema.nullable(), known: z.array(z.base64()) })
type Kept = z.infer<typeof keptSchema>

const secretName = 'seal'
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const bytes = (base64: string): Buffer => Buffer.from(base64, 'base64')
const pack = ({ certificates: [first, ...rest], privateKey }: SealIdentity): z.infer<typeof identitySchema> => ({ certificates: [text(first), ...rest.map(text)], privateKey: text(privateKey) })
const unpack = ({ certificates: [first, ...rest], privateKey }: z.infer<typeof identitySchema>): SealIdentity => ({ certificates: [bytes(first), ...rest.map(bytes)], privateKey: bytes(privateKey) })

const read = (vault: BakenVault): Kept | null => {
  const secret = vault.secret(secretName)
  // Sealed by us, so its shape is ours; another shape is a bug and may throw.
  return secret === null ? null : keptSchema.parse(JSON.parse(Buffer.from(secret).toString('utf8')))
}
const keep = async (vault: BakenVault, next: Kept): Promise<Result<Kept>> => {
  const kept = await vault.keepSecret(secretName, Buffer.from(JSON.stringify(next)))
  return kept.ok ? ok(next) : kept
}
/** Public halves of certificates that the house used before: what they sealed stays ours. */
const remember = ({ known, own, loaded }: Kept): string[] => [...new Set([...known, own.certificates[0], ...(loaded ? [loaded.certificates[0]] : [])])]

// Two documents are sealed at once; the house's first need makes one seal, not two.
const making = new WeakMap<BakenVault, Promise<Result<Kept>>>()

async function ready(vault: BakenVault, from: Date, newKey: NewSealKey): Promise<Result<Kept>> {
  const kept = read(vault)
  if (kept !== null) return ok(kept)
  const made = making.get(vault) ?? (async () => keep(vault, { version: 1, using: 'own', own: pack(ownIdentity(vault.house().name, from, await newKey())), loaded: null, known: [] }))().finally(() => making.delete(vault))
  making.set(vault, made)
  return made
}

const describe = (identity: z.infer<typeof identitySchema>): Certificate => {
  const described = describeCertificate(bytes(identity.certificates[0]))
  if (described === null) throw new Error('kept seal certificate can not be read')
  return described
}

/** What the house has to seal with: the one in use, its own, a loaded one, and how many were used before. */
export type HouseSeal = { readonly identity: SealIdentity; readonly using: Kept['using']; readonly own: Certificate; readonly loaded: Certificate | null; readonly remembered: number }
const shown = (kept: Kept): HouseSeal => ({
  identity: unpack(kept.using === 'loaded' && kept.loaded ? kept.loaded : kept.own),
  using: kept.using, own: describe(kept.own), loaded: kept.loaded && describe(kept.loaded), remembered: remember(kept).length - 1 - (kept.loaded ? 1 : 0),
})

/** The seal of the house; made now when the house has none yet. `from`: the day from which a new certificate holds. */
export async function houseSeal(vault: BakenVault, from: Date, newKey: NewSealKey): Promise<Result<HouseSeal>> {
  const kept = await ready(vault, from, newKey)
  return kept.ok ? ok(shown(kept.value)) : kept
}

/** From now on seals are made with this one. */
export async function loadSeal(vault: BakenVault, identity: SealIdentity, from: Date, newKey: NewSealKey): Promise<Result<HouseSeal>> {
  const kept = await ready(vault, from, newKey)
  if (!kept.ok) return kept
  const next = await keep(vault, { ...kept.value, using: 'loaded', loaded: pack(identity), known: remember(kept.value) })
  return next.ok ? ok(shown(next.value)) : next
}

/** Back to the house's own seal. The loaded key is forgotten; a house that has another name now gets a new certificate. */
export async function useOwnSeal(vault: BakenVault, from: Date, newKey: NewSealKey): Promise<Result<HouseSeal>> {
  const kept = await ready(vault, from, newKey)
  if (!kept.ok) return kept
  const { name } = vault.house()
  const renamed = describe(kept.value.own).subject !== nameInSeal(name)
  if (kept.value.using === 'own' && !renamed) return ok(shown(kept.value))
  const own = renamed ? pack(ownIdentity(name, from, await newKey())) : kept.value.own
  const next = await keep(vault, { ...kept.value, using: 'own', own, loaded: null, known: remember(kept.value) })
  return next.ok ? ok(shown(next.value)) : next
}

/** Whether the house made seals with this certificate, now or before. `sha256` as 64 hex digits. */
export const knowsCertificate = (vault: BakenVault, sha256: string): boolean => {
  const kept = read(vault)
  return kept !== null && remember(kept).some((c) => describeCertificate(bytes(c))?.sha256 === sha256)
}

/** The identity to seal with at a moment, or why it can't be used any more. */
export function usable(seal: HouseSeal, at: string): Result<SealIdentity> {
  const { to } = seal.using === 'loaded' && seal.loaded ? seal.loaded : seal.own
  if (at <= to) return ok(seal.identity)
  return refuse('seal.expired', `Het certificaat van het zegel is verlopen op ${to.slice(0, 10).split('-').reverse().join('-')}. Laad in Beheer bij Zegel een nieuw, of ga terug naar het eigen zegel.`)
}
