import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { emptyHouse, type House } from '#shared/domain/house/house.ts'
import { emptyNaaste } from '#shared/domain/people/network.ts'
import { emptyPerson } from '#shared/domain/people/person.ts'
import { emptyPlan, type PlanContent } from '#shared/domain/plan/content.ts'
import { emptyGoal, type Goal } from '#shared/domain/plan/goal.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import { emptyStayFacts, type StayFacts } from '#shared/domain/stay/stay.ts'
import type { PlanRules } from '#shared/documents/rules.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import type { Case } from './caseA.ts'

// Case B: Huis Ankerplaats in Venlo, Milou de Test, profile Limburg. All fictional.

/** The house of case B. */
export const houseB: House = {
  ...emptyHouse('huis-b'), name: 'Huis Ankerplaats', street: 'Proefstraat 9', postcode: '5900 AA', city: 'Venlo', phone247: '077-0000000', contractProfile: 'limburg', vngLayer: true,
  norms: { planWithinWeeks: null, evaluationEveryMonths: null, outflowNoticeMonths: null, outflowPreparationMonths: null, houseSeekerWithinMonths: null },
  staff: [{ id: 'st-j', name: 'J. Voorbeeld', function: 'hbo', diploma: 'hbo', userId: 'u-j', active: true }, { id: 'st-p', name: 'P. Maas', function: 'ervaringsdeskundige', diploma: 'onbekend', userId: null, active: true }],
}

const goal = (id: string, leefgebied: Goal['leefgebied'], rest: Partial<Goal>): Goal => ({ ...emptyGoal(id, leefgebied), status: 'bezig', ...rest })
const act = (id: string, what: string, who: string, when: string): Goal['actions'][number] => ({ id, what, who, when, due: null, done: false })

const goals: Goal[] = [
  goal('g1', 'herstel', { words: 'Niet meer gokken op mijn telefoon.', agreed: 'Binnen één week staat er een blokkade op mijn telefoon. Ik ga twee keer per week naar een NA- of GA-meeting.', actions: [act('b1', 'Blokkade op mijn telefoon', 'Milou', 'binnen een week'), act('b2', 'Naar een meeting', 'Milou', '2 keer per week')], score: 3, network: { answer: 'naasten', naasten: ['n-vader'], text: '' } }),
  goal('g2', 'dagritme', { words: 'Ik wil gewoon op tijd opstaan.', agreed: 'Ik sta acht weken lang om 07.30 uur op. Ik ben hooguit één keer per week te laat.', actions: [act('b3', 'Om 07.30 uur op', 'Milou', 'elke werkdag')], score: 4, status: 'gelukt', network: { answer: 'niemand', naasten: [], text: '' } }),
  goal('g3', 'inkomen', { agreed: 'Ik open mijn post elke donderdag, samen met mijn begeleider.', actions: [act('b4', 'Post openen', 'Milou en J. Voorbeeld', 'elke donderdag')], network: { answer: 'nog-niet', naasten: [], text: '' } }),
  goal('g4', 'vrienden', { words: 'Ik wil ergens bij horen.', agreed: 'Ik zoek in acht weken één club. Ik ga er vier keer heen.', status: 'gestopt', stopReason: 'de club is opgeheven', network: { answer: 'niemand', naasten: [], text: '' } }),
  goal('g5', 'zingeving', { words: 'Bij de dieren word ik rustig.', agreed: 'Vanaf juni ga ik één middag per week naar het dierenasiel.', actions: [act('b5', 'Naar het dierenasiel', 'Milou', 'vanaf juni')], network: { answer: 'niemand', naasten: [], text: '' } }),
]

/** What the plan of case B says after the first evaluation. */
export const contentB: PlanContent = {
  ...emptyPlan(houseB), mainGoal: 'Ik wil dat papa zich geen zorgen meer maakt.', strengths: 'zorgzaam\nhoudt van dieren\neerlijk in de groep',
  howIGotHere: 'Ik gokte en gebruikte speed. Ik ben twee keer opgenomen.', perspectief: 'open', backToHerkomst: 'weet-niet', goals, meetingsPerWeek: 2,
  signals: { ...emptyPlan().signals, ifIUse: 'Mijn pinpas is bij het huis tot 20 juni. Op 20 juni kijken we terug.' },
}

/** The facts of the stay of case B. */
export const factsB: StayFacts = {
  ...emptyStayFacts('limburg'), placementDate: '2026-03-16', supportStart: '2026-03-16', plannedEnd: '2027-06-01', hboId: 'st-j', begeleiderId: 'st-j', ervaringsdeskundigeId: 'st-p', gemeenteHerkomst: 'Peel en Maas',
  indicatie: { number: 'BW-LN-4471', product: '', gemeente: '', from: '2026-03-16', to: '2027-03-15', wooncomponent: 'onbekend' }, route: 'gemeentelijke-toegang', clinicLeftOn: '2026-03-13',
}

/** What the norms of case B give its plan, by the case's own table. */
export const rulesB: PlanRules = {
  planName: 'Begeleidingsplan', personWord: 'cliënt', profile: 'limburg@2026-01-01', coverage: [],
  duties: ['2026-06-16', '2026-09-16', '2026-12-16', '2027-03-16'].map((date) => ({ date, kind: 'evaluatie' })),
  utmostEnd: { on: '2028-03-16', hard: true }, relapse: ['leermoment'], tests: false, cak: false,
}

const versionB: PlanVersion = { id: 'vb', number: 2, status: 'concept', createdAt: '2026-06-18T10:00:00', discussedOn: null, content: contentB, frozen: null, signatures: [], lapsed: [], final: null, copies: [] }

/** Case B: after the first evaluation, with goals that ended, one who is hbo and begeleider, and much still open. */
export function caseB(): Case {
  const stay: Stay = { id: 'sb', number: 1, facts: factsB, presence: { away: false, reason: '', since: null, back: '' }, plan: [versionB], end: null }
  const dossier: Dossier = {
    id: 'dossier-b', revision: 0, createdAt: '2026-03-03T10:00:00', changedAt: '2026-06-18T10:00:00', consents: [], professionals: [], stays: [stay],
    person: { ...emptyPerson, firstName: 'Milou', tussenvoegsel: 'de', lastName: 'Test', birthDate: '2000-02-29', easyReading: true, goodToKnow: 'Ik lees moeilijk. Korte zinnen en hardop lezen helpt mij.' },
    naasten: [{ ...emptyNaaste('n-vader'), relation: 'vader', mayJoin: 'ja', consentOn: '2026-02-27' }],
  }
  const today = '2026-06-18'
  return { house: houseB, dossier, stay, version: versionB, rules: rulesB, today, document: trajectplan({ house: houseB, dossier, stay, version: versionB, rules: rulesB, today }) }
}
