import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import type { RulesVersion } from '#shared/domain/regels/rules.ts'
import { StatusTag } from '../../../ui/Tags.tsx'
import { stateOf } from '../model/versions.ts'
import type { RulesView } from '../useRulesView.ts'

/** How a version stands today. */
export function VersionTag({ view, version }: { readonly view: Pick<RulesView, 'versions' | 'today'>; readonly version: RulesVersion }) {
  const state = stateOf(view.versions, version, view.today)
  if (state === 'concept') return <StatusTag look="concept">Concept</StatusTag>
  if (state === 'geldt') return <StatusTag look="vastgesteld">Geldt</StatusTag>
  if (state === 'komt') return <StatusTag look="vastgesteld">{`Geldt vanaf ${version.from === null ? '' : dayAndMonth(version.from)}`}</StatusTag>
  return <StatusTag look="besproken">Geldt niet meer</StatusTag>
}
