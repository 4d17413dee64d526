import type { Change } from '#shared/domain/change.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import { edit, useDossier } from '../../../state/dossier.ts'
import type { TalkDesk } from './talkDesk.ts'

type Edits = Pick<TalkDesk, 'editTalk' | 'editStay' | 'editOutflow' | 'editLearning'>

// Always from the dossier as it is now, not as it was when a form was drawn: two quick edits must not undo each other.
function change(stayId: string, label: string, make: (stay: Stay) => Change | null): void {
  const stay = useDossier.getState().dossier?.stays.find((s) => s.id === stayId)
  const next = stay && make(stay)
  if (next) edit(next, label)
}

/** The ways to change what is said in a talk, and the living facts that it looks at: each replaces one slice, is saved and can be undone. */
export const talkEdits = (stayId: string, evaluationId: string): Edits => ({
  editTalk: (what, label) => change(stayId, label, (stay) => {
    const evaluation = stay.evaluations.find((e) => e.id === evaluationId)
    return evaluation ? { kind: 'evaluation', stayId, evaluationId, content: what(evaluation.content) } : null
  }),
  editStay: (what, label) => change(stayId, label, (stay) => ({ kind: 'stay', stayId, facts: what(stay.facts) })),
  editOutflow: (what, label) => change(stayId, label, (stay) => ({ kind: 'outflow', stayId, outflow: what(stay.outflow) })),
  editLearning: (what, label) => change(stayId, label, (stay) => ({ kind: 'learning', stayId, learning: what(stay.learning) })),
})
