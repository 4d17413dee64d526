import { capital } from './capital.ts'
import { may, permissions, roles, type Action, type Role } from '../domain/permissions.ts'

/** A role as it is chosen and shown. */
export const roleName = { hbo: 'Hbo-professional', begeleider: 'Begeleider', ervaringsdeskundige: 'Ervaringsdeskundige', beheerder: 'Beheerder' } as const satisfies Readonly<Record<Role, string>>
/** What a role is for, in a few words. */
export const roleNote = {
  hbo: 'stelt plannen vast, geeft toegang tot de dossiers', begeleider: 'neemt op, schrijft en laat tekenen', ervaringsdeskundige: 'leest mee, noteert wie er is', beheerder: 'regelt gebruikers en kopieën, leest geen dossiers',
} as const satisfies Readonly<Record<Role, string>>

/** The table 'Wie mag wat' of the handbook, in Markdown, for the acts that the program has. */
export function rightsTable(acts: readonly Action[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [row(['Wat', ...roles.map((role) => roleName[role])]), `|${'---|'.repeat(roles.length + 1)}`, ...acts.map((act) => row([capital(permissions[act].words), ...roles.map((role) => (may([role], act) ? 'ja' : 'nee'))]))].join('\n')
}
