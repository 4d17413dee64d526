import type { TalkInput } from '#shared/documents/evaluatie/input.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import { emptyLook, emptyTalk, type Evaluation, type EvaluationContent, type GoalLook } from '#shared/domain/evaluation/evaluation.ts'
import { emptyGoal } from '#shared/domain/plan/goal.ts'
import { normsFor, normsOn } from '#shared/norms/layers.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { caseA } from './caseA.ts'
import { caseB } from './caseB.ts'
import { shippedProfiles } from './profiles.ts'

// Looks back for the tests of papers and screens. Everybody is made up.

const look = (id: string, change: Partial<GoalLook>): GoalLook => ({ ...emptyLook({ id }), ...change })
const evaluation = (id: string, number: number, versionId: string, dutyIds: readonly string[], content: EvaluationContent): Evaluation => ({
  id, number, status: 'concept', createdAt: `${content.on ?? '2026-01-01'}T10:00:00`, dutyIds: [...dutyIds], versionId, newVersionId: null, content, frozen: null, signatures: [], lapsed: [], final: null, copies: [],
})

/** What case B's first look back says (18 June 2026, two days late). */
export const talkB: EvaluationContent = {
  ...emptyTalk,
  on: '2026-06-18', present: ['Milou', 'J. Voorbeeld', 'mijn vader'], summary: 'Ik sta elke dag op tijd op. En ik vertelde zelf dat ik had gegokt.',
  goals: [
    look('g1', { resident: 'Ik gokte één keer. Ik heb het meteen verteld.', team: 'dat Milou eerlijk is, ook als het moeilijk is.', status: 'bezig', next: 'door', done: ['b1'] }),
    look('g2', { resident: 'Ik was bijna elke dag om half acht op.', team: 'dat het ritme vast zit, ook in het weekend.', status: 'gelukt', next: 'klaar', done: ['b3'] }),
    look('g3', { resident: 'Dinsdag komt niet goed uit.', team: 'dat de post open gaat als we samen zitten.', status: 'bezig', next: 'aanpassen', agreed: 'Ik open mijn post elke donderdag, samen met mijn begeleider.' }),
    look('g4', { resident: 'De club is weg. Dat vind ik jammer.', team: 'dat Milou drie keer is gegaan.', status: 'gestopt', next: 'stop', stopReason: 'de club is opgeheven' }),
    look('g5', { resident: 'Bij de dieren word ik rustig.', team: 'dat zij er elke week heen gaat.', status: 'bezig', next: 'door' }),
  ],
  scores: [{ id: 'herstel', resident: 3, team: 3 }, { id: 'dagritme', resident: 4, team: 3 }, { id: 'inkomen', resident: null, team: null }, { id: 'vrienden', resident: null, team: null }, { id: 'zingeving', resident: null, team: null }],
  hours: { perWeek: 4.1, note: '' }, meetings: { perWeek: 2, note: '' }, naasten: { burden: 3, note: 'Papa slaapt weer beter.' },
  otherLaw: { answer: 'nee', note: 'De Wmo past nog.' }, lighter: { answer: 'nee', note: 'Nog niet. Ik heb de hulp elke dag nodig.' },
  stillRight: { date: { answer: 'ja', note: '' }, address: { answer: 'open', note: '' }, indicatie: { answer: 'ja', note: 'Zij loopt af op 15 maart 2027. Dat is eerder dan mijn vertrek.' } },
  agreements: [{ id: 'ag1', what: 'Mijn pinpas blijft bij het huis tot 20 juni.', who: 'Milou', due: '2026-06-20' }],
  nextOn: '2026-09-16',
}

/** Case B as it was when its first plan held: scores 2 and 2, post on Tuesday, nothing reached yet. */
function stayB(stay: Stay): Stay {
  const [version] = stay.plan
  if (!version) throw new Error('case B has no plan')
  const before = version.content.goals.map((g) => ({
    ...g, status: 'bezig' as const, stopReason: '', score: g.leefgebied === 'herstel' || g.leefgebied === 'dagritme' ? 2 : null, teamScore: g.leefgebied === 'herstel' || g.leefgebied === 'dagritme' ? 2 : null,
    ...(g.id === 'g3' && { agreed: 'Ik open mijn post elke dinsdag, samen met mijn begeleider.', actions: g.actions.map((a) => ({ ...a, when: 'elke dinsdag' })) }),
  }))
  const learning = { id: 'l1', on: '2026-05-20', what: 'Milou gokte één keer, voor € 40. Zij vertelde het zelf.', talkOn: '2026-05-20', talkWith: 'J. Voorbeeld', analysis: 'Zij verveelde zich en had haar pinpas bij zich.', agreement: 'De pinpas is bij het huis tot 20 juni.', lookBackOn: '2026-06-20', looked: { on: null, text: '' } }
  return { ...stay, plan: [{ ...version, id: 'vb1', number: 1, discussedOn: '2026-03-16', content: { ...version.content, goals: before, signals: { ...version.content.signals, ifIUse: '' } } }], learning: [learning] }
}

const input = (c: ReturnType<typeof caseA>, stay: Stay, e: Evaluation, today: string): TalkInput => ({
  dossier: { ...c.dossier, stays: [stay] }, stay, house: c.house, norms: normsOn(normsFor(shippedProfiles, stay.facts.contractProfile, c.house), today), duties: stayDuties(stay, c.house, shippedProfiles, today),
  planName: c.rules.planName, personWord: c.rules.personWord, profile: c.rules.profile, today, evaluation: e, mark: 'geen',
})

/** Case B and its first look back. */
export function evaluationB(change: Partial<EvaluationContent> = {}): TalkInput {
  const c = caseB()
  // The case file calls the contract by a short name; the shipped one has the norms.
  const stay = stayB({ ...c.stay, facts: { ...c.stay.facts, contractProfile: 'noord-midden-limburg' } })
  const e = evaluation('e-b1', 1, 'vb1', ['evaluatie-1'], { ...talkB, ...change })
  return input(c, { ...stay, evaluations: [e] }, e, '2026-06-18')
}

const days = ['2026-04-05', '2026-07-05', '2026-10-05', '2026-12-10'] as const
const steps = ['nog-niet-begonnen', 'bezig', 'deels-gelukt', 'gelukt'] as const
const said = ['Het begin was zwaar.', 'Het gaat steeds iets beter.', 'Ik vraag nu hulp voordat het misgaat.', 'Dit houd ik vol. Ook straks in mijn eigen huis.'] as const

/** A stay of six goals with four looks back; leaving is spoken of in the last. `upTo` gives the input of one of them. */
export function fourEvaluations(upTo = 4): TalkInput {
  const c = caseA()
  const [first] = c.stay.plan
  if (!first) throw new Error('case A has no plan')
  const sixth = { ...emptyGoal('goal-six', 'zingeving'), words: 'Ik wil weer muziek maken.', agreed: 'Vanaf mei speel ik elke week een uur gitaar.', score: 2, teamScore: 3, status: 'bezig' as const }
  const goals = [...first.content.goals.map((g) => ({ ...g, score: g.score ?? 2, teamScore: 1 })), sixth].slice(0, 6)
  const version = { ...first, discussedOn: '2026-01-22', content: { ...first.content, goals } }
  const all = days.map((on, n) => evaluation(`e-${n + 1}`, n + 1, version.id, n === 3 ? ['evaluatie-4', 'uitstroomplan-1', 'uitstroommelding-1'] : [`evaluatie-${n + 1}`], {
    ...talkB, on, present: ['Daan', 'S. Model', 'F. Proef'], summary: 'Ik ben elf maanden clean. Noor vraagt niet meer óf ik kom, maar hoe laat.',
    goals: goals.map((g, i) => look(g.id, { resident: said[(n + i) % 4] ?? '', team: 'dat Daan uit zichzelf belt als het tegenzit.', status: steps[Math.max(0, Math.min(3, n - (i % 2)))] ?? 'bezig', next: n === 3 && i % 2 === 0 ? 'klaar' : 'door' })),
    scores: goals.map((g, i) => ({ id: g.leefgebied, resident: Math.min(5, 2 + n - (i % 2)), team: n === 1 && i === 2 ? null : Math.min(5, 1 + n) })),
    agreements: [{ id: `a${n}`, what: 'De budgetbeheerder draagt de rekeningen over.', who: 'Daan', due: '2026-12-15' }], stillRight: { ...talkB.stillRight, date: { answer: 'ja', note: 'Er is nog geen woning.' }, address: { answer: 'ja', note: '' }, indicatie: { answer: 'ja', note: '' } },
    naasten: { burden: 4 - Math.min(2, n), note: '' }, phase: { to: n === 1 ? 'opbouw' : null, why: '' }, nextOn: days[n + 1] ?? null,
  }))
  const evaluations = all.map((e, i): Evaluation => (i < upTo - 1 ? { ...e, status: 'vastgesteld' } : e)).slice(0, upTo)
  const area = (status: string, action: string, due: string) => ({ status, action, who: 'Daan', due })
  const outflow: Stay['outflow'] = {
    ...c.stay.outflow, wish: 'Een eigen plek in Kampen waar Noor kan slapen.', gemeente: 'Kampen', back: 'ja', backReason: 'Daar woont Noor.', positiveNetwork: 'Mijn zus en de NA-groep.',
    areas: { inkomen: area('uitkering loopt', 'toeslagen uitrekenen', '2026-11-01'), schulden: area('regeling bij zes partijen', 'budgetbeheer overdragen', '2026-12-01'), daginvulling: area('twee dagdelen werkplaats', 'gesprek betaald werk', '2026-10-15'), netwerk: area('zus, Noor, sponsor', 'drie mensen in Kampen', '2026-12-01') },
    urgentie: { state: 'aangevraagd', on: '2026-09-01' }, followUp: { needed: 'ja', what: 'één keer per week hulp aan huis', by: 'De Brug', from: '2026-12-18' },
  }
  const e = evaluations.at(-1)
  if (!e) throw new Error('at least one')
  return input(c, { ...c.stay, plan: [version], evaluations, outflow }, e, e.content.on ?? days[0])
}

/** Case B with four goals, each with a chart and long texts, two of them with new words. */
export function fourLongGoals(): TalkInput {
  const long = (id: string, changed: boolean): GoalLook => look(id, {
    resident: 'Ik ging door, ook als het moeilijk was. Dat had ik beloofd.', team: 'dat zij volhoudt, ook op dagen dat het tegenzit. Zij vraagt nu zelf om hulp.', status: 'bezig',
    ...(changed ? { next: 'aanpassen', agreed: 'Ik doe dit drie keer per week, samen met mijn begeleider, tot eind september.' } : { next: 'door' }),
  })
  return evaluationB({ goals: [long('g1', true), long('g2', false), long('g3', true), long('g4', false)], scores: (['herstel', 'dagritme', 'inkomen', 'vrienden'] as const).map((id) => ({ id, resident: 3, team: 2 })) })
}
