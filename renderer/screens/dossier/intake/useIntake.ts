import { useMemo } from 'react'
import { currentPlan } from '#shared/domain/dossier.ts'
import type { Naaste, Professional } from '#shared/domain/people/network.ts'
import type { Person } from '#shared/domain/people/person.ts'
import { emptyPlan } from '#shared/domain/plan/content.ts'
import type { StayFacts } from '#shared/domain/stay/stay.ts'
import { dateWarnings } from '#shared/norms/dateChecks.ts'
import { planFindings } from '#shared/norms/findings.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { edit } from '../../../state/dossier.ts'
import { normSources } from '../../../ui/normSources.ts'
import type { SourceText } from '../../../ui/Source.tsx'
import type { StayView } from '../useStay.ts'

type Warning = { readonly text: string; readonly norms: readonly LayeredNorm[] }
/** What a field carries besides its value: its path, and a warning with its source when there is one. */
export type FieldExtras = { readonly field: string; readonly attention: string | undefined; readonly source: readonly SourceText[] | undefined }

/** The facts of the intake and how to change them. Each change is saved as typed and can be undone. */
export type Intake = StayView & {
  readonly person: Person
  readonly facts: StayFacts
  readonly putPerson: (patch: Partial<Person>, label: string) => void
  readonly putFacts: (patch: Partial<StayFacts>, label: string) => void
  readonly putNaasten: (naasten: readonly Naaste[], label: string) => void
  readonly putProfessionals: (professionals: readonly Professional[], label: string) => void
  readonly extras: (field: string) => FieldExtras
  readonly warnedFields: readonly string[]
}

function warningsOf(view: StayView): ReadonlyMap<string, Warning> {
  const { dossier, stay, house, norms, today } = view
  const content = currentPlan(stay)?.content ?? emptyPlan(house)
  const found = planFindings(norms, { house, dossier, facts: stay.facts, content, today }).filter((f) => f.warning).map((f) => [f.place.field, { text: f.text, norms: f.norms }] as const)
  const dates = dateWarnings(dossier.person, stay.facts, norms, today).map((w) => [w.field, { text: w.text, norms: w.norms }] as const)
  return new Map([...found, ...dates])
}

/** Binds the intake to the open dossier. */
export function useIntake(view: StayView): Intake {
  const warnings = useMemo(() => warningsOf(view), [view])
  const { dossier, stay } = view
  return {
    ...view,
    person: dossier.person,
    facts: stay.facts,
    putPerson: (patch, label) => void edit({ kind: 'person', person: { ...dossier.person, ...patch } }, label),
    putFacts: (patch, label) => void edit({ kind: 'stay', stayId: stay.id, facts: { ...stay.facts, ...patch } }, label),
    putNaasten: (naasten, label) => void edit({ kind: 'naasten', naasten: [...naasten] }, label),
    putProfessionals: (professionals, label) => void edit({ kind: 'professionals', professionals: [...professionals] }, label),
    extras: (field) => {
      const warning = warnings.get(field)
      return { field, attention: warning?.text, source: warning && warning.norms.length > 0 ? normSources(warning.norms) : undefined }
    },
    warnedFields: [...warnings.keys()],
  }
}
