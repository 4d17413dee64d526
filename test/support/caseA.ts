import { createHash } from 'node:crypto'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { ConsentSheet } from '#shared/domain/consent/consent.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { emptyHouse, type House, type SmallWeek } from '#shared/domain/house/house.ts'
import { emptyNaaste, emptyProfessional } from '#shared/domain/people/network.ts'
import { emptyPerson } from '#shared/domain/people/person.ts'
import { emptyPlan, type PlanContent } from '#shared/domain/plan/content.ts'
import { emptyGoal, type Action, type Goal } from '#shared/domain/plan/goal.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import { emptyStayFacts, type StayFacts } from '#shared/domain/stay/stay.ts'
import type { Signature } from '#shared/domain/signature/signature.ts'
import { canonical } from '#shared/documents/canonical.ts'
import type { Document } from '#shared/documents/model.ts'
import type { PlanRules } from '#shared/documents/rules.ts'
import { withSignatures } from '#shared/documents/signing.ts'
import { textToFreeze, trajectplan } from '#shared/documents/trajectplan.ts'

// Case A: De Proefhaven in Zwolle, Daan Voorbeeld, profile IJssel-Vecht. All fictional.

export type Case = { readonly house: House; readonly dossier: Dossier; readonly stay: Stay; readonly version: PlanVersion; readonly rules: PlanRules; readonly today: Day; readonly document: Document }

const action = (id: string, what: string, who: string, when: string, due: Day | null = null): Action => ({ id, what, who, when, due, done: false })

const weekOf = (...days: readonly (readonly [string, string, string])[]): SmallWeek => days.map(([ochtend, middag, avond]) => ({ ochtend, middag, avond }))

const week = weekOf(
  ['groep: stapwerk', 'gesprek met S. Model', 'meeting'],
  ['groep: vaardigheden', 'post en papieren', 'huisvergadering'],
  ['groep: herstel', 'ik kook voor de groep', 'meeting'],
  ['groep: terugval voorkomen', 'gesprek met R. Staal', 'naastenavond of vrij'],
  ['groep: koken en budget', 'sporten', 'meeting'],
  ['groep: corvee en activiteit', 'vrij, sporten', 'vrij'],
  ['vrij, naasten', 'vrij, naasten', 'mijn week plannen'],
)

/** The house of case A. */
export const houseA: House = {
  ...emptyHouse('huis-a'), name: 'De Proefhaven', street: 'Voorbeeldkade 1', postcode: '8000 AA', city: 'Zwolle', phone247: '038-0000000', places: 9, contractProfile: 'ijssel-vecht', planName: 'Trajectplan',
  norms: { planWithinWeeks: 8, evaluationEveryMonths: 3, outflowNoticeMonths: 4, outflowPreparationMonths: null, houseSeekerWithinMonths: null },
  staff: [
    { id: 'st-proef', name: 'F. Proef', function: 'hbo', diploma: 'hbo', userId: 'u-proef', active: true },
    { id: 'st-model', name: 'S. Model', function: 'begeleider', diploma: 'mbo-4', userId: 'u-model', active: true },
    { id: 'st-staal', name: 'R. Staal', function: 'ervaringsdeskundige', diploma: 'ervaringsdeskundige-gediplomeerd', userId: 'u-staal', active: true },
  ],
  contacts: [{ id: 'c-zwolle', kind: 'toegang', name: 'Toegangsteam Zwolle', person: '', phone: '', email: '' }],
  week, weekNote: 'Elke werkdag: dagopening om 08.30 uur en dagsluiting om 16.30 uur.', hours: { individual: '4', group: '21', collective: '10' },
  rent: 485, rentNote: 'Eén bedrag, geen andere kosten. Eten en beddengoed betaal ik zelf.', houseRulesVersion: '3', admissionVersion: '2',
}

const goal = (id: string, leefgebied: Goal['leefgebied'], rest: Partial<Goal>): Goal => ({ ...emptyGoal(id, leefgebied), ...rest })

const goals: Goal[] = [
  goal('d1', 'herstel', {
    words: 'Ik wil niet meer liegen over hoe het gaat.', agreed: 'Ik ga tot 1 mei elke week naar drie meetings. Binnen vier weken heb ik een sponsor. Die bel ik twee keer per week.', successWhen: 'ik op 1 mei een sponsor heb en 40 meetings haalde.', due: '2026-05-01',
    actions: [action('a11', 'Naar drie meetings per week', 'Daan', 'tot 1 mei', '2026-05-01'), action('a12', 'De eerste keer meegaan', 'R. Staal', 'deze week'), action('a13', 'Een sponsor zoeken', 'Daan', '', '2026-02-19'), action('a14', 'Mijn sponsor bellen', 'Daan', '2 keer per week')],
    network: { answer: 'ander', naasten: [], text: 'mijn sponsor' }, support: ['individueel', 'groep'], status: 'bezig',
  }),
  goal('d2', 'schulden', {
    now: 'ongeveer € 11.400 bij zes partijen', words: 'Ik wil weten wat ik moet betalen.', agreed: 'Binnen zes weken heb ik een lijst van al mijn schulden. Mijn eerste gesprek met de schuldhulp is vóór 1 april.', successWhen: 'alles op de lijst staat, met bedrag en afspraak.', due: '2026-04-01',
    actions: [action('a21', 'Lijst van schulden maken', 'Daan en S. Model', '', '2026-03-05'), action('a22', 'Rekeningen en brieven delen', 'budgetbeheerder', 'elke week'), action('a23', 'Eerste gesprek schuldhulp', 'Daan en S. Model', 'vóór 1 apr', '2026-03-31')],
    network: { answer: 'nog-niet', naasten: [], text: '' }, support: ['individueel'],
  }),
  goal('d3', 'wonen', {
    words: 'Een eigen plek waar Noor kan slapen.', agreed: 'Ik schrijf mij uiterlijk 5 februari in voor een woning. Vanaf maart reageer ik elke week. Ik kook elke woensdag voor de groep.', successWhen: 'ik ben ingeschreven en tot 5 juli elke week heb gereageerd.', due: '2026-07-05',
    actions: [action('a31', 'Inschrijven voor een woning', 'Daan', '', '2026-02-05'), action('a32', 'Elke week reageren', 'Daan', 'vanaf 1 mrt'), action('a33', 'Koken voor de groep', 'Daan', 'elke woensdag')],
    network: { answer: 'naasten', naasten: ['n-zus'], text: 'met een tijdelijke kamer' }, support: ['groep'],
  }),
  goal('d4', 'familie', {
    words: 'Noor moet weten dat ik kom.', agreed: 'Vanaf april zie ik Noor om de week een middag. Kan ik niet komen? Dan bel ik 24 uur van tevoren.', successWhen: 'ik tot 5 juli elke keer kwam, of op tijd belde.', due: '2026-07-05',
    actions: [action('a41', 'Vaste middag afspreken', 'Daan en S. Model', 'vóór 1 apr', '2026-03-31'), action('a42', 'Om de week naar Noor', 'Daan', 'vanaf april'), action('a43', 'Bellen als ik niet kan komen', 'Daan', '24 uur ervoor')],
    network: { answer: 'naasten', naasten: ['n-zus'], text: 'met vervoer' }, support: ['individueel', 'systemisch'],
  }),
  goal('d5', 'daginvulling', {
    words: 'Ik wil weer iets maken.', agreed: 'De eerste drie maanden volg ik het hele programma. Vanaf maand vijf werk ik twee dagdelen per week als vrijwilliger bij een fietswerkplaats.', successWhen: 'ik in juni acht dagdelen in de werkplaats was.', due: '2026-06-30',
    actions: [action('a51', 'Hele programma volgen', 'Daan', 'tot 5 apr'), action('a52', 'Een werkplaats zoeken', 'Daan en S. Model', '', '2026-04-30'), action('a53', 'Twee dagdelen werken', 'Daan', 'vanaf 5 mei')],
    network: { answer: 'nog-niet', naasten: [], text: '' }, support: ['groep'], supportNote: 'hulp bij het zoeken',
  }),
]

/** What the plan of case A says. */
export const contentA: PlanContent = {
  ...emptyPlan(houseA),
  mainGoal: 'Ik wil een vader zijn op wie Noor kan rekenen. En gewoon een keer een jaar halen.', afterwards: 'zelfstandig wonen in Kampen, met lichte hulp',
  firstSteps: [{ id: 'f1', text: 'Ik schrijf mij in voor een woning.', due: '2026-02-05' }, { id: 'f2', text: 'Ik zoek een sponsor.', due: '2026-02-19' }, { id: 'f3', text: 'Ik maak een lijst van al mijn schulden.', due: '2026-03-05' }],
  howIGotHere: 'Vanaf mijn 17e gebruikte ik alcohol en cocaïne. Ik ben drie keer opgenomen. De laatste keer duurde negen weken, tot 2 januari 2026.',
  earlierQuote: 'Na drie weken zat ik weer bij dezelfde mensen op de bank.', earlierNote: 'Thuis lukte het twee keer niet', strengths: 'Ik kook graag. Ik ben handig. Ik kom op tijd als ik iets beloof.',
  helped: 'sporten\neen vaste bedtijd\niemand bellen vóór het misgaat', notHelped: 'alleen wonen\ngeld op zak',
  perspectief: 'zelfstandig', perspectiefText: 'Zelfstandig wonen in Kampen, met lichte hulp. Ik heb nog geen woning.', backToHerkomst: 'ja', backReason: 'Daar woont Noor.', goals,
  notNow: { inkomen: 'bijstand is aangevraagd', gevoelens: 'komt terug in de groep', sociaal: 'komt terug in de groep' }, weekIntro: 'Ik volg het hele programma in huis. Dit zijn mijn vaste momenten.',
  later: { kind: 'vrijwilligerswerk', from: '2026-05-05', text: 'twee dagdelen per week vrijwilligerswerk bij een fietswerkplaats', step: '' }, meetingsPerWeek: 3, sport: 'Ik sport op vrijdag en in het weekend.', transport: { kind: 'zelf', note: '' },
  sponsor: { firstName: '', note: 'Die zoek ik nog. Uiterlijk 19 februari.' },
  signals: {
    green: { words: 'Ik sport, ik maak grapjes en ik ben op tijd.', me: 'Ik ga door: sporten, meetings, op tijd naar bed.' },
    orange: { words: 'Ik slaap uit. Ik sla eten over. Ik zeg: ‘het gaat wel’.', me: 'Ik bel mijn sponsor. Daarna vertel ik het aan iemand van het huis.', others: 'Zij vragen door als ik zeg: ‘het gaat wel’.' },
    red: { words: 'Mijn telefoon is uit. Ik leen geld.', me: 'Ik bel eerst mijn sponsor. Dan bel ik het huis: 038-0000000.', others: '', house: 'Het huis belt mijn zus. Als het nodig is, is er binnen 30 minuten iemand bij mij.' },
    calls: [{ id: 'b1', who: 'Mijn sponsor', phone: '' }, { id: 'b2', who: 'Het huis, dag en nacht', phone: '038-0000000' }], helps: 'sporten, op tijd naar bed, iemand bellen vóór het misgaat', risks: 'Dezelfde mensen als vroeger. Alleen thuis. Geld op zak.', ifIUse: '',
  },
  ifWrong: { living: { who: 'Daan, met S. Model', how: 'Ik ga naar mijn zus. Afgesproken op 5 januari 2026.' }, support: { who: 'S. Model', how: 'Draagt mij over aan nieuwe hulp. Belt mij in de eerste week.' }, talks: { who: 'F. Proef', how: 'Belt meteen Toegangsteam Zwolle. Belt mijn zus.' } },
  budget: { kind: 'professioneel', who: '', from: '2026-01-12' },
}

/** The facts of the stay of case A. */
export const factsA: StayFacts = {
  ...emptyStayFacts('ijssel-vecht'), placementDate: '2026-01-05', supportStart: '2026-01-05', plannedEnd: '2026-12-18', opbouwFrom: '2026-04-05', uitstroomFrom: '2026-06-18', phase: 'start',
  hboId: 'st-proef', begeleiderId: 'st-model', ervaringsdeskundigeId: 'st-staal', gemeenteHerkomst: 'Kampen', gemeenteVerantwoordelijk: 'Zwolle', contactGemeente: 'Toegangsteam Zwolle',
  indicatie: { number: 'BW-2026-0117', product: 'Beschermd wonen – safehouse', gemeente: 'Zwolle', from: '2026-01-05', to: '2027-01-04', wooncomponent: 'nee' }, route: 'kliniek',
  plannedAddress: { address: 'Kamer bij mijn zus, tijdelijk', kind: 'netwerk', whose: 'mijn zus', confirmedOn: null }, emergencyAddress: { address: '', kind: 'netwerk', whose: 'mijn zus', confirmedOn: '2026-01-05' },
  cleanSince: '2025-10-30', treatments: [{ id: 't1', clinic: 'eerste opname', period: '', completed: 'onbekend', endedOn: null }, { id: 't2', clinic: 'tweede opname', period: '', completed: 'onbekend', endedOn: null }, { id: 't3', clinic: 'laatste opname', period: '9 weken', completed: 'ja', endedOn: '2026-01-02' }],
  clinicLeftOn: '2026-01-02', aftercareUntil: '2026-04-01', referralOn: '2025-12-15', triedBefore: 'In 2024 kreeg ik hulp aan huis. Dat was te weinig.', motivation: 'Ik wil er zijn voor Noor. En ik wil een heel jaar clean zijn.', rent: 485,
  houseRulesSignedOn: '2026-01-05', houseRulesVersion: '3', admissionSignedOn: '2026-01-05', admissionVersion: '2',
}

/** A version of case A's plan, discussed and still open. */
export const versionA: PlanVersion = { id: 'v1', number: 1, status: 'besproken', createdAt: '2026-01-12T10:00:00', discussedOn: '2026-01-15', content: contentA, frozen: null, signatures: [], lapsed: [], final: null, copies: [] }

const stayA: Stay = { id: 's1', number: 1, facts: factsA, presence: { away: false, reason: '', since: null, back: '' }, plan: [versionA], end: null }

const dossierA: Dossier = {
  id: 'dossier-a', revision: 1, createdAt: '2026-01-05T09:00:00', changedAt: '2026-01-15T15:00:00',
  person: { ...emptyPerson, firstName: 'Daan', lastName: 'Voorbeeld', roepnaam: 'Daan', birthDate: '1994-05-14', clientNumber: 'PH-2026-004', bsn: '111222333' },
  naasten: [
    { ...emptyNaaste('n-zus'), relation: 'zus', name: 'Sanne', phone: '06-00000001', does: 'Helpt met vervoer naar Noor. Bij haar kan ik tijdelijk wonen.', mayJoin: 'ja', consentOn: '2026-01-05', burden: 4, burdenNote: 'Mijn zus is moe.' },
    { ...emptyNaaste('n-noor'), relation: 'dochter (6)', name: 'Noor', nameOnPaper: true, does: 'Vanaf april zie ik haar om de week een middag.', contact: 'om de week' },
  ],
  professionals: [{ ...emptyProfessional('p-kliniek'), kind: 'kliniek', does: 'nazorg', to: '2026-04-01' }, { ...emptyProfessional('p-budget'), kind: 'budgetbeheer', does: 'geld en rekeningen', from: '2026-01-12' }],
  stays: [stayA], consents: [],
}

/** What the norms of case A give its plan: the dates of the case's own table, worked out by hand. */
export const rulesA: PlanRules = {
  planName: 'Trajectplan', personWord: 'bewoner', profile: 'ijssel-vecht@2026-01-01',
  coverage: [
    { id: 'wonen', name: 'Huishouden en wonen', areas: ['wonen', 'dagritme'] }, { id: 'geld', name: 'Geld, papieren en schulden', areas: ['inkomen', 'schulden'] }, { id: 'daginvulling', name: 'Daginvulling', areas: ['daginvulling'] },
    { id: 'netwerk', name: 'Netwerk en naasten', areas: ['familie', 'vrienden'] }, { id: 'inkomen', name: 'Inkomen', areas: ['inkomen'] }, { id: 'gevoelens', name: 'Gevoelens', areas: ['gevoelens'] }, { id: 'sociaal', name: 'Omgaan met anderen', areas: ['vrienden'] },
  ],
  duties: [
    { date: '2026-02-05', kind: 'woningzoekende' }, { date: '2026-03-02', kind: 'trajectplan' }, { date: '2026-04-05', kind: 'evaluatie' }, { date: '2026-06-18', kind: 'uitstroomvoorbereiding' },
    { date: '2026-07-05', kind: 'evaluatie' }, { date: '2026-08-18', kind: 'uitstroommelding' }, { date: '2026-10-05', kind: 'evaluatie' }, { date: '2027-01-05', kind: 'uiterste-einddatum' },
  ],
  utmostEnd: { on: '2027-01-05', hard: true }, relapse: ['nultolerantie'], tests: true, cak: true,
}

/** Case A around a version of its plan. */
export function caseAWith(version: PlanVersion, document?: Document): Case {
  const stay = { ...stayA, plan: [version] }
  const dossier = { ...dossierA, stays: [stay] }
  const rules = rulesA
  const today = '2026-01-15'
  return { house: houseA, dossier, stay, version, rules, today, document: document ?? trajectplan({ house: houseA, dossier, stay, version, rules, today }) }
}

/** Case A as agreed at the table: discussed, not fixed. `concept` leaves some of it open. */
export const caseA = (): Case => caseAWith(versionA)

/** Case A as a concept: the third goal has no agreement yet, the emergency address is missing. */
export const caseAConcept = (): Case => {
  const third = contentA.goals.map((g) => (g.id === 'd3' ? { ...g, agreed: '', successWhen: '', actions: [], network: { answer: 'open' as const, naasten: [], text: '' }, support: [], due: null } : g))
  return caseAWith({ ...versionA, status: 'concept', discussedOn: null, content: { ...contentA, goals: third } })
}

/** A wave with loops in a box of 1000 × 300: looks like a signature, says nothing. */
const ink = (seed: number): number[][] => [
  Array.from({ length: 60 }, (_, i) => [Math.round(60 + i * 14), Math.round(160 + 90 * Math.sin(i / 2.2 + seed) * Math.cos(i / 9))]).flat(),
  [420 + seed * 20, 230, 700, 215, 900, 190],
]

const sealed = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The text of case A fixed for signing, nobody signed yet: what is printed to sign on paper. */
export function caseAToSign(): Case {
  const base = caseA()
  const text = textToFreeze(base)
  const frozen = { at: '2026-01-22T14:05:00', userId: 'u-proef', canonical: canonical(text), fingerprint: sealed(canonical(text)) }
  const version: PlanVersion = { ...versionA, status: 'ter-ondertekening', frozen }
  return caseAWith(version, withSignatures(text, version, houseA))
}

/** A signature under case A by ink on the screen; `rest` makes it another route. */
export const signatureA = (role: Signature['role'], name: string, at: string, userId: string, fingerprint: string, rest: Partial<Signature> = {}): Signature => ({
  id: `sig-${role}`, role, name, at, userId, fingerprint, route: { kind: 'ink', ink: ink(name.length) }, remark: '', ...rest,
})

const blob = (id: string, name: string, mime: string) => ({ id, name, mime, size: 1, addedAt: '2026-01-22T14:15:00' })

/** Case A signed by all three on the screen and made final on 22 January 2026, as in the reference pictures. */
export function caseASigned(change: (signatures: readonly Signature[]) => readonly Signature[] = (s) => s): Case {
  const open = caseAToSign()
  const fingerprint = open.version.frozen?.fingerprint ?? ''
  const signatures = [
    signatureA('bewoner', 'Daan Voorbeeld', '2026-01-22T14:10:00', 'u-model', fingerprint),
    signatureA('begeleider', 'S. Model', '2026-01-22T14:11:00', 'u-model', fingerprint),
    signatureA('hbo', 'F. Proef', '2026-01-22T14:14:00', 'u-proef', fingerprint),
  ]
  const version: PlanVersion = {
    ...open.version, status: 'vastgesteld', signatures: [...change(signatures)], copies: [{ to: 'bewoner', on: '2026-01-22' }],
    final: { at: '2026-01-22T14:15:00', userId: 'u-proef', name: 'F. Proef', onBehalfOf: '', pdf: blob('pdf1', 'plan.pdf', 'application/pdf'), docx: blob('docx1', 'plan.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document') },
  }
  return caseAWith(version, withSignatures(textToFreeze(open), version, houseA))
}

/** The consent sheet of case A. */
export const sheetA: ConsentSheet = {
  id: 'blad-a', number: 1, status: 'concept', createdAt: '2026-01-15T10:00:00', frozen: null, signatures: [], pdf: null, docx: null,
  entries: [
    { id: 'e1', who: 'Mijn zus', what: 'Hoe het gaat, en gesprekken samen voeren.', until: '2026-12-18', choice: 'ja', on: '2026-01-05', withdrawnOn: null },
    { id: 'e2', who: 'Kliniek', what: 'Hoe het gaat, voor de nazorg.', until: '2026-04-01', choice: 'ja', on: '2026-01-22', withdrawnOn: null },
    { id: 'e3', who: 'Budgetbeheerder', what: 'Inkomsten, schulden en rekeningen.', until: '2026-12-18', choice: 'ja', on: '2026-01-22', withdrawnOn: null },
    { id: 'e4', who: 'Fietswerkplaats', what: 'Alleen mijn naam en mijn begeleider.', until: null, choice: 'nee', on: '2026-01-22', withdrawnOn: null },
  ],
}
