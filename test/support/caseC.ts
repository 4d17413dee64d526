import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { emptyHouse, type House } from '#shared/domain/house/house.ts'
import { emptyPerson } from '#shared/domain/people/person.ts'
import { emptyPlan, type PlanContent } from '#shared/domain/plan/content.ts'
import { emptyGoal, type Goal } from '#shared/domain/plan/goal.ts'
import { defaultLeefgebieden } from '#shared/domain/plan/leefgebied.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import { emptyStayFacts, type StayFacts } from '#shared/domain/stay/stay.ts'
import type { PlanRules } from '#shared/documents/rules.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import type { Case } from './caseA.ts'

// Case C: Nieuwe Koers in Enschede, Youssef Oefen, profile S0: two clocks, a short stay. All fictional.

/** The house of case C. */
export const houseC: House = {
  ...emptyHouse('huis-c'), name: 'Nieuwe Koers', street: 'Modelweg 12', postcode: '7500 AA', city: 'Enschede', phone247: '053-0000000', contractProfile: 's0', hours: { individual: '6', group: '21', collective: '10' },
  norms: { planWithinWeeks: null, evaluationEveryMonths: null, outflowNoticeMonths: 4, outflowPreparationMonths: 6, houseSeekerWithinMonths: null },
}

const goal = (id: string, leefgebied: Goal['leefgebied'], agreed: string, network: string, ...actions: readonly (readonly [what: string, who: string, when: string])[]): Goal => ({
  ...emptyGoal(id, leefgebied), agreed, actions: actions.map(([what, who, when], i) => ({ id: `${id}-a${i + 1}`, what, who, when, due: null, done: false })), network: { answer: network ? 'ander' : 'niemand', naasten: [], text: network },
})

/** What the plan of case C says. */
export const contentC: PlanContent = {
  ...emptyPlan(houseC), mainGoal: 'Mijn huis heb ik nog. Nu mijn hoofd nog.', afterwards: 'terug naar mijn eigen huis in Hengelo', howIGotHere: 'Ik dronk alcohol. Ik ben vier keer opgenomen. Ik ben gescheiden. Ik ben lasser en zit in de ziektewet.', helped: 'vaste tijden',
  perspectief: 'zelfstandig', backToHerkomst: 'ja', backReason: 'Daar staat mijn huis.', notNow: { schulden: 'geen schulden' }, leefgebieden: defaultLeefgebieden.filter((area) => area !== 'schulden'),
  goals: [
    goal('h1', 'herstel', 'Ik doe elke dag stapwerk. Mijn sponsor belt.', 'mijn sponsor', ['Stapwerk doen', 'Youssef', 'elke dag'], ['Youssef bellen', 'mijn sponsor', 'elke dag']),
    goal('h2', 'wonen', 'Ik doe acht weken mijn schoonmaaktaken zonder herinnering.', '', ['Mijn schoonmaaktaken doen', 'Youssef', 'acht weken']),
    goal('h3', 'inkomen', 'Vóór 1 april praat ik met mijn werkgever over re-integratie.', 'mijn werkgever', ['Gesprek met mijn werkgever', 'Youssef', 'vóór 1 apr']),
    goal('h4', 'gevoelens', 'Als ik boos word, neem ik tien minuten pauze.', '', ['Tien minuten pauze nemen', 'Youssef', 'als ik boos word']),
    goal('h5', 'vrienden', 'Ik ken drie mensen in Hengelo die ik kan bellen. Hun namen staan in mijn uitstroomplan.', '', ['Drie mensen vragen', 'Youssef', 'vóór ik vertrek']),
  ],
  weekIntro: 'Ik volg eerst het hele programma.', later: { kind: 'werk', from: '2026-05-01', text: 'twee dagdelen opbouwen bij mijn werkgever', step: '' }, transport: { kind: 'zelf', note: 'op de fiets' }, sponsor: { firstName: '', note: 'Belt mij elke dag.' },
}

/** The facts of the stay of case C: placed on 2 February, supported from 9 February. */
export const factsC: StayFacts = {
  ...emptyStayFacts('s0'), placementDate: '2026-02-02', supportStart: '2026-02-09', plannedEnd: '2026-07-31', gemeenteHerkomst: 'Hengelo', route: 'regionale-toegang',
  indicatie: { number: 'SH-26-0098', product: '', gemeente: '', from: '2026-02-02', to: '2027-02-01', wooncomponent: 'onbekend' },
  motivation: 'Ik geloof in vaste tijden. Die wil ik weer kunnen houden.',
  plannedAddress: { address: 'eigen huurwoning in Hengelo', kind: 'eigen-woning', whose: '', confirmedOn: '2026-02-02' }, emergencyAddress: { address: 'eigen huurwoning in Hengelo', kind: 'eigen-woning', whose: '', confirmedOn: '2026-02-02' },
}

/** What the norms of case C give its plan; the preparation would fall before the placement and is shown at the start. */
export const rulesC: PlanRules = {
  planName: 'Trajectplan', personWord: 'inwoner', profile: 's0@2026-01-01', coverage: [{ id: 'schulden', name: 'Schulden', areas: ['schulden'] }, { id: 'wonen', name: 'Huishouden', areas: ['wonen'] }],
  duties: [{ date: '2026-01-31', kind: 'uitstroomvoorbereiding' }, { date: '2026-03-31', kind: 'uitstroommelding' }, { date: '2026-04-06', kind: 'trajectplan' }],
  utmostEnd: { on: '2027-02-02', hard: true }, relapse: ['direct-einde', 'tweede-kans'], tests: true, cak: true,
}

const versionC: PlanVersion = { id: 'vc', number: 1, status: 'concept', createdAt: '2026-02-10T10:00:00', discussedOn: null, content: contentC, frozen: null, signatures: [], lapsed: [], final: null, copies: [] }

/** Case C: two clocks, an own home, no evaluations, nobody of the staff known yet. */
export function caseC(): Case {
  const stay: Stay = { id: 'sc', number: 1, facts: factsC, presence: { away: false, reason: '', since: null, back: '' }, plan: [versionC], end: null }
  const dossier: Dossier = { id: 'dossier-c', revision: 0, createdAt: '2026-02-02T10:00:00', changedAt: '2026-02-10T10:00:00', consents: [], naasten: [], professionals: [], stays: [stay], person: { ...emptyPerson, firstName: 'Youssef', lastName: 'Oefen', birthDate: '1981-11-01' } }
  const today = '2026-02-10'
  return { house: houseC, dossier, stay, version: versionC, rules: rulesC, today, document: trajectplan({ house: houseC, dossier, stay, version: versionC, rules: rulesC, today }) }
}
