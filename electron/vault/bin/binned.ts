import { ok, type Result } from '#shared/result/result.ts'
import type { Keyring } from '../keyring.ts'

/** A dossier in the bin: since when (ms since 1970), and who put it there. */
export type Binned = { readonly id: string; readonly at: number; readonly by: string }
/** `due`: the day on which an opening of the vault found its time to be over. */
export type Kept = Binned & { readonly due?: string }

/** How many days a dossier stays in the bin before it is destroyed. */
export const binDays = 30

// In the keyring: written whole and durably, and gone or there together with the keys that it is about.
const secret = 'bin'

/** What is in the bin, oldest first. */
export const readBin = (keyring: Pick<Keyring, 'secret'>): readonly Kept[] => {
  const bytes = keyring.secret(secret)
  return bytes === null ? [] : JSON.parse(Buffer.from(bytes).toString('utf8'))
}
/** Writes what is in the bin; durable once this is ok. */
export const writeBin = async (keyring: Pick<Keyring, 'keepSecret'>, all: readonly Kept[]): Promise<Result<void>> => keyring.keepSecret(secret, Buffer.from(JSON.stringify(all)))

/** Puts a dossier in the bin; one that is there stays as it was. */
export const putInBin = async (keyring: Keyring, one: Binned): Promise<Result<void>> => {
  const all = readBin(keyring)
  return all.some((b) => b.id === one.id) ? ok(undefined) : writeBin(keyring, [...all, one])
}
/** Takes a dossier out of the bin. */
export const takeFromBin = (keyring: Keyring, id: string): Promise<Result<void>> => writeBin(keyring, readBin(keyring).filter((b) => b.id !== id))

const day = (at: number): string => new Date(at).toISOString().slice(0, 10)

/**
 * What becomes of the bin when a vault is opened: what stays, and what is to be destroyed. A dossier goes when its days are over at two
 * openings on different days: a clock that is wrong once destroys nothing.
 */
export const sortBin = (all: readonly Kept[], now: number): { readonly stays: readonly Kept[]; readonly goes: readonly Kept[] } => {
  const today = day(now)
  const over = (b: Kept): boolean => now - b.at >= binDays * 86_400_000
  const goes = all.filter((b) => over(b) && b.due !== undefined && b.due < today)
  return { goes, stays: all.filter((b) => !goes.includes(b)).map((b) => (over(b) ? { ...b, due: b.due ?? today } : { id: b.id, at: b.at, by: b.by })) }
}
