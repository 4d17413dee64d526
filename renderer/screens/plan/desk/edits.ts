import type { Change } from '#shared/domain/change.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { edit, useDossier } from '../../../state/dossier.ts'
import { edited, type PlanDesk } from './desk.ts'

type Edits = Pick<PlanDesk, 'editPlan' | 'editStay' | 'editPerson' | 'editNaasten' | 'editProfessionals' | 'editConsent'>

// Always from the dossier as it is now, not as it was when a form was drawn: two quick edits must not undo each other.
function change(label: string, make: (dossier: Dossier) => Change | null): void {
  const { dossier } = useDossier.getState()
  const next = dossier && make(dossier)
  if (next) edit(next, label)
}
const stayOf = (d: Dossier, stayId: string): Stay | undefined => d.stays.find((s) => s.id === stayId)

/** The ways to change the dossier from the plan of this stay: each replaces one slice, is saved and can be undone. */
export const applyEdits = (stayId: string, versionId: string): Edits => ({
  editPlan: (what, label) => change(label, (d) => {
    const version = stayOf(d, stayId)?.plan.find((v) => v.id === versionId)
    return version ? { kind: 'plan', stayId, versionId, content: edited(version.content, what) } : null
  }),
  editStay: (what, label) => change(label, (d) => {
    const stay = stayOf(d, stayId)
    return stay ? { kind: 'stay', stayId, facts: edited(stay.facts, what) } : null
  }),
  editPerson: (what, label) => change(label, (d) => ({ kind: 'person', person: edited(d.person, what) })),
  editNaasten: (naasten, label) => change(label, () => ({ kind: 'naasten', naasten })),
  editProfessionals: (professionals, label) => change(label, () => ({ kind: 'professionals', professionals })),
  editConsent: (sheetId, entries, label) => change(label, () => ({ kind: 'consent', sheetId, entries })),
})
