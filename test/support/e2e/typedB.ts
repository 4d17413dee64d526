import { shortDay } from '#shared/domain/calendar/format.ts'
import { emptyAction } from '#shared/domain/plan/goal.ts'
import type { Learning } from '#shared/domain/stay/learning.ts'
import { caseB } from '../caseB.ts'
import { evaluationB } from '../evaluations.ts'
import type { TypedCase } from './typedCase.ts'

const { house, dossier } = caseB()
const { stay, evaluation } = evaluationB()
const first = stay.plan[0]
const [slip] = stay.learning
if (!first || !slip) throw new Error('case B has no plan or no slip')
// The contract wants an action with each goal, and what one does all day.
const goals = first.content.goals.map((g) => (g.id === 'g4' ? { ...g, actions: [{ ...emptyAction('b6'), what: 'Een club zoeken', who: 'Milou', when: 'binnen acht weken' }] } : g))

/** Case B as it is typed until its first plan is final: a contract with a look back every three months, and both voices' scores. */
export const typedB: TypedCase = {
  now: '2026-03-30T10:02:00', morning: /maandag 30 maart/i, contract: 'Noord- en Midden-Limburg', house: { ...house, contractProfile: 'noord-midden-limburg' }, dossier, facts: stay.facts,
  content: { ...first.content, goals, later: { kind: 'vrijwilligerswerk', text: 'Eén middag per week in het dierenasiel.', from: '2026-06-01', step: '' } },
  waived: [], discussedOn: '2026-03-30',
  signers: [{ name: 'Milou de Test', way: { kind: 'typed', witness: 'P. Maas' } }, { name: 'J. Voorbeeld', way: { kind: 'typed', witness: 'P. Maas' } }],
  dates: ['2026-06-16', '2026-09-16', '2026-12-16', '2027-03-16'].map(shortDay), timeline: ['di 16 jun'], onPaper: [], offPaper: [],
}

/** The slip of 20 May as it is written down. */
export const slipB: Learning = slip
/** What is said in the first look back, on 18 June. */
export const talkOfB = evaluation.content
