import { editOutflow, editStay } from '../../../state/stay.ts'
import type { TalkDesk } from './talkDesk.ts'

type Edits = Pick<TalkDesk, 'editTalk' | 'editStay' | 'editOutflow' | 'editLearning'>

/** The ways to change what is said in a talk, and the living facts that it looks at: each replaces one slice, is saved and can be undone. */
export const talkEdits = (stayId: string, evaluationId: string): Edits => ({
  editTalk: (what, label) => void editStay(stayId, label, (stay) => {
    const evaluation = stay.evaluations.find((e) => e.id === evaluationId)
    return evaluation ? { kind: 'evaluation', stayId, evaluationId, content: what(evaluation.content) } : null
  }),
  editStay: (what, label) => void editStay(stayId, label, (stay) => ({ kind: 'stay', stayId, facts: what(stay.facts) })),
  editOutflow: (what, label) => void editOutflow(stayId, label, what),
  editLearning: (what, label) => void editStay(stayId, label, (stay) => ({ kind: 'learning', stayId, learning: what(stay.learning) })),
})
