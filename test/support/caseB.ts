import type { House } from '#shared/domain/house/house.ts'
import type { PlanRules } from '#shared/documents/rules.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import type { Case } from './caseA.ts'
import { readCase } from './caseFile.ts'

// Case B: Huis Ankerplaats in Venlo, Milou de Test, profile Limburg. What it says stands in test/cases/b.json. All fictional.

const read = readCase('b', '2026-06-18T10:00:00')
const house: House = { ...read.house, id: 'huis-b', staff: read.house.staff.map((s) => ({ ...s, diploma: s.function === 'hbo' ? 'hbo' : 'onbekend', userId: s.function === 'hbo' ? 'u-j' : null })), vngLayer: true }

/** What the norms of case B give its plan, by the case's own table. */
export const rulesB: PlanRules = {
  planName: 'Begeleidingsplan', personWord: 'cliënt', profile: 'limburg@2026-01-01', coverage: [],
  duties: ['2026-06-16', '2026-09-16', '2026-12-16', '2027-03-16'].map((date) => ({ date, kind: 'evaluatie' })),
  utmostEnd: { on: '2028-03-16', hard: true }, relapse: ['leermoment'], tests: false, cak: false,
}

/** Case B: after the first evaluation, with goals that ended, one who is hbo and begeleider, and much still open. */
export function caseB(): Case {
  const { dossier, stay, version } = read
  const today = '2026-06-18'
  return { house, dossier, stay, version, rules: rulesB, today, document: trajectplan({ house, dossier, stay, version, rules: rulesB, today }) }
}
