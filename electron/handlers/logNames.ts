import { mayNow } from '#shared/domain/permissions.ts'
import type { LogNames } from '#shared/domain/log/sentence.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { rightsOf, type OpenSession } from '../session/session.ts'

/** Everybody who can sign in or could, by the id under which they stand in the log: who was blocked keeps their line on the staff list. */
export const userNames = ({ vault, users }: OpenSession): ReadonlyMap<string, string> =>
  new Map([...vault.house().staff.flatMap((s) => (s.userId === null ? [] : [[s.userId, s.name] as const])), ...users.users().map((u) => [u.id, u.name] as const)])

/** Names for the log. Residents have one only for who may see who looked in their dossiers: a pure beheerder reads 'een dossier'. */
export function logNames(open: OpenSession): LogNames {
  const users = userNames(open)
  if (!mayNow(rightsOf(open), 'log.resident')) return { users, dossiers: new Map() }
  const all = [...open.vault.dossiers().values(), ...open.vault.binned().map((b) => b.dossier)]
  return { users, dossiers: new Map(all.flatMap((d) => (fullName(d.person) === '' ? [] : [[d.id, fullName(d.person)] as const]))) }
}
