import type { Result } from '#shared/result/result.ts'
import type { Buried } from '../header.ts'
import type { Keyring } from '../keyring.ts'

/** A place with copies that may still hold a destroyed dossier, because it was out of reach: a folder of backups, or a vault that a restore put aside. Since when, ISO 8601. */
export type Owed = { readonly id: string; readonly place: string; readonly aside: boolean; readonly since: string }

/** The oldest backup that rotation keeps is of this many days ago: what is older is gone from any place that was used since. */
export const owedDays = 366

const secret = 'destroyed-owed'
const stored = (keyring: Pick<Keyring, 'secret'>): readonly Owed[] => {
  const bytes = keyring.secret(secret)
  return bytes === null ? [] : JSON.parse(Buffer.from(bytes).toString('utf8'))
}

/** What is still to be done elsewhere, oldest first; only of what was destroyed indeed, and not longer than backups are kept. */
export const readOwed = (keyring: Pick<Keyring, 'secret'>, stones: readonly Buried[], now: Date): readonly Owed[] => {
  const at = new Map(stones.map((t) => [t.id, t.at]))
  return stored(keyring).filter((o) => at.has(o.id) && now.getTime() - Date.parse(o.since) < owedDays * 86_400_000)
}

/** Writes what is still to be done. `keep` says which lines stay. Nothing is written when nothing changes. */
export const writeOwed = async (keyring: Pick<Keyring, 'secret' | 'keepSecret'>, keep: (owed: Owed) => boolean, more: readonly Owed[] = []): Promise<Result<void>> => {
  const old = stored(keyring)
  const next = [...old.filter((o) => keep(o) && !more.some((m) => m.id === o.id && m.place === o.place)), ...more]
  return JSON.stringify(next) === JSON.stringify(old) ? { ok: true, value: undefined } : keyring.keepSecret(secret, Buffer.from(JSON.stringify(next)))
}
