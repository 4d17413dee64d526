import { fieldKind } from '#shared/text/coach/fieldKinds.ts'
import type { FieldKind } from '#shared/text/coach/finding.ts'
import type { Case } from '../../support/caseA.ts'

export type Written = { readonly path: string; readonly kind: FieldKind; readonly text: string }

const walk = (value: unknown, path: string): readonly Written[] => {
  if (typeof value === 'string') return value.trim() === '' || fieldKind(path) === 'none' ? [] : [{ path, kind: fieldKind(path), text: value }]
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => walk(item, `${path}.${typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : i}`))
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, item]) => walk(item, `${path}.${key}`)) : []
}

/** Everything that people wrote in a case in a field that the coach reads. */
export const writtenIn = ({ version, stay, dossier }: Case): readonly Written[] => [
  ...walk(version.content, 'content'), ...version.content.goals.flatMap((g) => walk(g, `goal:${g.id}`)), ...walk(stay.facts, 'stay'), ...walk(dossier.naasten, 'naasten'), ...walk(dossier.professionals, 'professionals'), ...walk(dossier.person, 'person'),
]
