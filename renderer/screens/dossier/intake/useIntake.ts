import { useMemo } from 'react'
import type { Naaste, Professional } from '#shared/domain/people/network.ts'
import type { Person } from '#shared/domain/people/person.ts'
import type { StayFacts } from '#shared/domain/stay/stay.ts'
import { dateWarnings } from '#shared/norms/dateChecks.ts'
import { planFindings } from '#shared/norms/findings.ts'
import type { IntakeFinding } from '#shared/norms/intakeAsks.ts'
import { intakeFindings } from '#shared/norms/intakeFindings.ts'
import type { LayeredNorm, Profile } from '#shared/domain/profile/profile.ts'
import { edit } from '../../../state/dossier.ts'
import { useHouse } from '../../../state/house.ts'
import { normSources } from '../../../ui/normSources.ts'
import type { SourceText } from '../../../ui/Source.tsx'
import { intakeSituation } from '../model/intakePoints.ts'
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
  /** What the norms still want here; none of it stops anybody. */
  readonly findings: readonly IntakeFinding[]
}

type Made = { readonly warnings: ReadonlyMap<string, Warning>; readonly findings: readonly IntakeFinding[]; readonly asking: ReadonlyMap<string, readonly LayeredNorm[]> }

/** What the norms make of these facts: warnings by field, points that are open, and who asks for which field. */
function made(view: StayView, profiles: readonly Profile[]): Made {
  const { dossier, stay, norms, today } = view
  const situation = intakeSituation(view, profiles)
  const findings = intakeFindings(norms, situation)
  const found = planFindings(norms, situation).filter((f) => f.warning).map((f) => [f.place.field, { text: f.text, norms: f.norms }] as const)
  const dates = dateWarnings(dossier.person, stay.facts, norms, today, situation.terms).map((w) => [w.field, { text: w.text, norms: w.norms }] as const)
  const asking = new Map<string, readonly LayeredNorm[]>()
  const asks = (field: string, more: readonly LayeredNorm[]): unknown => asking.set(field, [...new Set([...(asking.get(field) ?? []), ...more])])
  for (const n of norms) if (n.rule.kind === 'ask') asks(n.rule.field, [n])
  for (const f of findings) if (!f.warning) asks(f.field, f.norms)
  return { warnings: new Map([...found, ...dates]), findings, asking }
}

/** Binds the intake to the open dossier. */
export function useIntake(view: StayView): Intake {
  const profiles = useHouse((s) => s.profiles)
  const { warnings, findings, asking } = useMemo(() => made(view, profiles), [view, profiles])
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
      const norms = warning && warning.norms.length > 0 ? warning.norms : (asking.get(field) ?? [])
      return { field, attention: warning?.text, source: norms.length > 0 ? normSources(norms) : undefined }
    },
    warnedFields: [...warnings.keys()],
    findings,
  }
}
