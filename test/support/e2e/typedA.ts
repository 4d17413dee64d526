import { shortDay } from '#shared/domain/calendar/format.ts'
import { caseA, contentA, factsA, houseA } from '../caseA.ts'
import { factsOfCaseA, offPaperOfCaseA } from '../factsA.ts'
import type { Fact, TypedCase } from './typedCase.ts'

// This contract asks about other areas than the unit test's rules; what the case says of two more stands by the leefgebied.
const notNow = { inkomen: contentA.notNow['inkomen'] ?? '', gevoelens: 'komt terug in de groep', vrienden: 'sociale vaardigheden komen terug in de groep' }
const elsewhere = new Set(['gevoelens: komt terug in de groep', 'sociaal: komt terug in de groep'])
const byKeyboard: readonly Fact[] = [
  ['gevoelens: geen apart doel, komt terug in de groep', 'Gevoelens en psychische gezondheid\nnu niet: komt terug in de groep'],
  ['sociale vaardigheden: geen apart doel, komt terug in de groep', 'Vrienden, netwerk en meedoen\nnu niet: sociale vaardigheden komen terug in de groep'],
  ['Daan typte zijn naam, R. Staal was getuige', 'Daan Voorbeeld\nbewoner\ngetuige: R. Staal'],
  ['S. Model tekende op papier, op 21 januari', 'S. Model\npersoonlijk begeleider\nwoensdag 21 januari 2026'],
  ['F. Proef stelde vast', 'F. Proef\nhbo, eindverantwoordelijk\ngetuige: S. Model'],
  ['Daan heeft een kopie', 'Getekend op het scherm en op papier. Daan Voorbeeld kreeg dezelfde dag een kopie.'],
  ['het toegangsteam heeft een kopie', 'Toegangsteam Zwolle kreeg dezelfde dag een kopie.'],
]

/** Case A as it is typed: everything that a case can have. */
export const typedA: TypedCase = {
  now: '2026-01-22T14:02:00', morning: /donderdag 22 januari/i, house: houseA, contract: 'IJssel-Vecht', dossier: caseA().dossier, facts: factsA,
  content: { ...contentA, notNow, leefgebieden: contentA.leefgebieden.filter((area) => area !== 'gevoelens' && area !== 'vrienden') },
  waived: [], discussedOn: '2026-01-15',
  signers: [{ name: 'Daan Voorbeeld', way: { kind: 'typed', witness: 'R. Staal' } }, { name: 'S. Model', way: { kind: 'paper', on: '2026-01-21' } }, { name: 'F. Proef', way: { kind: 'typed', witness: 'S. Model' } }],
  dates: ['2026-02-05', '2026-03-02', '2026-04-05', '2026-06-18', '2026-07-05', '2026-08-18', '2026-10-05', '2027-01-05'].map(shortDay), timeline: ['zo 5 apr, Pasen'],
  onPaper: [...factsOfCaseA.filter(([fact]) => !elsewhere.has(fact)), ...byKeyboard], offPaper: offPaperOfCaseA,
}
