import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { emptyPlan, type PlanContent } from '#shared/domain/plan/content.ts'
import type { Goal } from '#shared/domain/plan/goal.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { GoalSpec, ResidentSpec } from './spec.ts'

const networkOf = (helps: string, naasten: Dossier['naasten']): Goal['network'] => {
  if (helps === 'niemand' || helps === 'nog-niet') return { answer: helps, naasten: [], text: '' }
  const found = naasten.filter((n) => n.relation === helps)
  return found.length > 0 ? { answer: 'naasten', naasten: found.map((n) => n.id), text: '' } : { answer: 'ander', naasten: [], text: helps === 'ander' ? 'een vriend uit de NA' : helps }
}

/** A goal as it was agreed. */
export const goalOf = (spec: GoalSpec, id: string, start: Day, naasten: Dossier['naasten']): Goal => ({
  id, leefgebied: spec.area, now: spec.now ?? '', score: spec.score ?? null, teamScore: spec.team ?? null, words: spec.words, agreed: spec.agreed, successWhen: spec.success, due: addDays(start, spec.due),
  actions: spec.actions.map(([what, who, when], i) => ({ id: `${id}-a${i + 1}`, what, who, when, due: when.startsWith('binnen') || when.startsWith('uiterlijk') ? addDays(start, Math.min(spec.due, 31 + 14 * i)) : null, done: spec.status === 'gelukt' })),
  network: networkOf(spec.helps, naasten), support: [...spec.support], supportNote: '', status: spec.status, stopReason: '',
})

/** What an earlier version said: one goal less, and the goals not as far yet. */
const earlier = (goals: readonly Goal[], back: number): Goal[] =>
  goals.slice(0, Math.max(1, goals.length - back)).map((g) => ({ ...g, status: 'bezig' as const, score: g.score === null ? null : Math.max(1, g.score - back) }))

/** The plan of a fictional resident; `back` versions before the newest one. */
export function contentOf(spec: ResidentSpec, house: House, naasten: Dossier['naasten'], start: Day, back: number): PlanContent {
  const [green, greenMe, orange, orangeMe, orangeOthers, red, redMe, redHouse] = spec.signals
  const first = naasten[0]
  const goals = spec.goals.map((g, i) => goalOf(g, `${spec.id}-g${i + 1}`, start, naasten))
  const who = spec.begeleider
  return {
    ...emptyPlan(house),
    mainGoal: spec.mainGoal, afterwards: spec.afterwards, howIGotHere: spec.howIGotHere, earlierQuote: spec.quote, strengths: spec.strengths, helped: spec.helped, notHelped: spec.notHelped,
    perspectief: spec.perspectief, perspectiefText: spec.perspectiefText, backToHerkomst: spec.back, backReason: spec.backReason,
    urgentie: { state: 'niet-van-toepassing', on: null },
    goals: back > 0 ? earlier(goals, back) : goals, notNow: { ...spec.notNow },
    weekIntro: 'Ik volg het programma in huis. Dit zijn mijn vaste momenten.', later: { kind: spec.later.kind, from: spec.later.inDays > 0 ? addDays(start, spec.later.inDays) : null, text: spec.later.text, step: spec.later.step },
    meetingsPerWeek: 3, sport: spec.helped.split('\n')[0] ?? '', transport: { kind: 'zelf', note: 'met de fiets' }, sponsor: { firstName: '', note: spec.daysIn > 60 ? 'Ik heb een sponsor. We bellen twee keer per week.' : 'Die zoek ik nog.' },
    signals: {
      green: { words: green, me: greenMe }, orange: { words: orange, me: orangeMe, others: orangeOthers }, red: { words: red, me: redMe, others: '', house: redHouse },
      calls: [{ id: 'c1', who: 'Mijn sponsor', phone: '' }, { id: 'c2', who: 'Het huis, dag en nacht', phone: house.phone247 }], helps: spec.helped, risks: spec.risks, ifIUse: '',
    },
    ifWrong: { living: { who: `${spec.name[0]}, met ${who}`, how: `Ik ga ${spec.emergency.startsWith('bij') ? spec.emergency.replace(/^bij/, 'naar') : `naar ${spec.emergency}`}.` }, support: { who, how: 'Draagt mij over aan nieuwe hulp. Belt mij in de eerste week.' }, talks: { who: 'F. Proef', how: `Belt meteen Toegangsteam Zwolle.${first ? ` Belt mijn ${first.relation}.` : ''}` } },
    budget: { kind: 'professioneel', who: 'budgetbeheerder', from: addDays(start, 7) }, medicines: { kind: 'zelf', note: 'op slot in mijn kamer' },
  }
}
