import path from 'node:path'
import type { RelapsePolicy } from '#shared/domain/profile/profile.ts'
import type { RulesVersion, SignedPaper } from '#shared/domain/regels/rules.ts'
import type { RulesPaperInput, SheetPerson } from '#shared/documents/regels/input.ts'
import { shippedSets } from '../../electron/profiles/shipped.ts'
import { houseA } from './caseA.ts'

// The papers that are signed at the door, of the house of case A, from the sets that ship.

const resources = path.resolve(import.meta.dirname, '../../resources')
/** What ships to begin from. */
export const shipped = shippedSets(resources)()

/** Version 3 of a paper, in force from 1 January 2026. */
export const versionOf = (paper: SignedPaper, change: Partial<RulesVersion> = {}): RulesVersion => ({
  id: `v-${paper}`, number: 3, status: 'vastgesteld', createdAt: '2025-12-01T09:00:00', from: '2026-01-01', heard: '', heardOn: '2025-12-09', ...shipped.papers[paper], final: null,
  frozen: { at: '2025-12-15T10:00:00', userId: 'u-proef', canonical: '{}', fingerprint: `2b64e0a971cd38f5${'0'.repeat(48)}` }, ...change,
})

/** All that a paper is made of. */
export const rulesInput = (paper: SignedPaper, change: Partial<RulesVersion> = {}, relapse: readonly RelapsePolicy[] = ['nultolerantie']): RulesPaperInput => ({ paper, version: versionOf(paper, change), house: houseA, relapse, today: '2026-01-05', mark: 'geen' })

const people = ['Daan Voorbeeld', 'Bilal Proef', 'Chantal Model', 'Emre Schets', 'Fatima Dummy', 'Gerrit Specimen', 'Hanna Exempel', 'Ivo Staal', 'Jamila Monster'] as const
/** Nine residents; one is represented, one has no addresses yet. */
export const nine: readonly SheetPerson[] = people.map((name, n) => ({
  dossierId: `d${n}`, name, callName: name.split(' ')[0] ?? name, representative: n === 3 ? 'Selin Schets' : '', rent: n === 4 ? null : 485 + n, plannedAddress: n === 4 ? '' : `Modelstraat ${10 + n}, Kampen`, emergencyAddress: n === 4 ? '' : `Proefweg ${20 + n}, Zwolle, mijn zus`, gemeente: 'Zwolle',
}))
