import type { Stay } from '../domain/dossier.ts'
import type { Evaluation } from '../domain/evaluation/evaluation.ts'
import { versionLookedAt } from '../domain/evaluation/verbs.ts'
import { outflowAreas } from '../domain/stay/outflow.ts'

/** Something that an evaluation still lacks: `must` holds up fixing its text. `part` and `field` say where it is answered. */
export type TalkFinding = { readonly id: string; readonly must: boolean; readonly text: string; readonly part: string; readonly field: string }

/** True when leaving is spoken of in this talk. */
export const speaksOfLeaving = (e: Pick<Evaluation, 'dutyIds'>): boolean => e.dutyIds.some((id) => !id.startsWith('evaluatie-'))

/** What is still to be said before the text can be fixed, in the order of the form. */
export function talkFindings(e: Evaluation, stay: Pick<Stay, 'outflow' | 'plan'>): readonly TalkFinding[] {
  const goals = versionLookedAt(stay, e)?.content.goals ?? []
  const open = e.content.goals.filter((l) => l.status === null || l.next === 'open')
  const areas = speaksOfLeaving(e) ? outflowAreas.filter((a) => stay.outflow.areas[a].status.trim() === '') : []
  return [
    ...(e.content.on === null ? [{ id: 'on', must: true, text: 'Vul de dag van het gesprek in.', part: 'start', field: 'talk.on' }] : []),
    ...open.map((l) => ({ id: `goal-${l.id}`, must: true, text: `Kies een stand en wat nu bij “${goals.find((g) => g.id === l.id)?.words ?? ''}”.`, part: `goal:${l.id}`, field: 'look.status' })),
    ...areas.map((a) => ({ id: `area-${a}`, must: true, text: `Schrijf op hoe het staat met ${a}. ‘Nog niets’ mag ook.`, part: `area:${a}`, field: `outflow.areas.${a}.status` })),
  ]
}
