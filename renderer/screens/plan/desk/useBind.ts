import type { Person } from '#shared/domain/people/person.ts'
import type { PlanContent } from '#shared/domain/plan/content.ts'
import type { StayFacts } from '#shared/domain/stay/stay.ts'
import { usePlan } from './usePlan.ts'

/** A field of a record as a control takes it: its path, its value, and how to change it. The label names the change in the history. */
export type Bound<T> = { readonly field: string; readonly value: T; readonly onChange: (value: T, label: string) => void }

type Bind = {
  readonly content: <K extends keyof PlanContent>(key: K) => Bound<PlanContent[K]>
  readonly stay: <K extends keyof StayFacts>(key: K) => Bound<StayFacts[K]>
  readonly person: <K extends keyof Person>(key: K) => Bound<Person[K]>
}

/** Binds the fields of the plan, the stay and the person to controls. */
export function useBind(): Bind {
  const { content, facts, dossier, editPlan, editStay, editPerson } = usePlan()
  return {
    content: (key) => ({ field: `content.${key}`, value: content[key], onChange: (value, label) => editPlan((c) => ({ ...c, [key]: value }), label) }),
    stay: (key) => ({ field: `stay.${key}`, value: facts[key], onChange: (value, label) => editStay((f) => ({ ...f, [key]: value }), label) }),
    person: (key) => ({ field: `person.${key}`, value: dossier.person[key], onChange: (value, label) => editPerson((p) => ({ ...p, [key]: value }), label) }),
  }
}
