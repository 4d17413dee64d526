import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { normSources } from '../../../ui/normSources.ts'
import type { SourceText } from '../../../ui/Source.tsx'
import { usePlan } from '../desk/usePlan.ts'

/** The sentence under a field that the user came to from a finding, until the finding is gone. */
export function useAttention(field: string | undefined): string | undefined {
  const { attention, findings } = usePlan()
  if (field === undefined || attention === null || attention.place.field !== field) return undefined
  return findings.some((f) => f.id === attention.id && f.waived === null) ? attention.text : undefined
}

type Asked = { readonly field: string; readonly label: string; readonly help?: string | undefined; readonly source?: readonly LayeredNorm[] | undefined }
type Shared = { readonly label: string; readonly field: string; readonly help: string | undefined; readonly attention: string | undefined; readonly source: readonly SourceText[] }
/** What the window's own fields need, from what a field of the plan is given. */
export function useFieldProps(p: Asked): Shared {
  const attention = useAttention(p.field)
  return { label: p.label, field: p.field, help: p.help || undefined, attention, source: normSources(p.source ?? []) }
}
