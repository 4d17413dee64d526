import type { House } from '#shared/domain/house/house.ts'
import type { PlanRules } from '#shared/documents/rules.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import type { Case } from './caseA.ts'
import { readCase } from './caseFile.ts'

// Case C: Nieuwe Koers in Enschede, Youssef Oefen, profile S0: two clocks, a short stay. What it says stands in test/cases/c.json. All fictional.

const read = readCase('c', '2026-02-10T10:00:00')
/** The house of case C. */
export const houseC: House = { ...read.house, id: 'huis-c', hours: read.version.content.hours }
/** What the plan of case C says. */
export const contentC = read.version.content
/** The facts of the stay of case C: placed on 2 February, supported from 9 February. */
export const factsC = read.stay.facts

/** What the norms of case C give its plan; the preparation would fall before the placement and is shown at the start. */
export const rulesC: PlanRules = {
  planName: 'Trajectplan', personWord: 'inwoner', profile: 's0@2026-01-01', coverage: [{ id: 'schulden', name: 'Schulden', areas: ['schulden'] }, { id: 'wonen', name: 'Huishouden', areas: ['wonen'] }],
  duties: [{ date: '2026-01-31', kind: 'uitstroomvoorbereiding' }, { date: '2026-03-31', kind: 'uitstroommelding' }, { date: '2026-04-06', kind: 'trajectplan' }],
  utmostEnd: { on: '2027-02-02', hard: true }, relapse: ['direct-einde', 'tweede-kans'], tests: true, cak: true,
}

/** Case C: two clocks, an own home, no evaluations, nobody of the staff known yet. */
export function caseC(): Case {
  const { dossier, stay, version } = read
  const today = '2026-02-10'
  return { house: houseC, dossier, stay, version, rules: rulesC, today, document: trajectplan({ house: houseC, dossier, stay, version, rules: rulesC, today }) }
}
