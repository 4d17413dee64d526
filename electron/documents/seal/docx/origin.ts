import { RELATION, TYPE } from './names.ts'
import { relationsIn, relationsOf, targetOf, type Part } from './parts.ts'

/** Where the signatures of a package are: the part of the only one, or how else it stands with them. */
export type Place = Part | 'none' | 'several' | 'torn'

/** Finds the signature as a reader does: from the package to its origin, from there to the signature. A trace without the rest is a torn seal. */
export function findSignature(parts: readonly Part[]): Place {
  const part = (name: string): Part | undefined => parts.find((p) => p.name === name)
  const relations = (name: string) => relationsIn(part(name)?.bytes ?? new Uint8Array()) ?? []
  const origins = relations('/_rels/.rels').filter((r) => r.type === RELATION.origin)
  const traces = parts.some((p) => p.name.toLowerCase().startsWith('/_xmlsignatures/') || p.type === TYPE.origin || p.type === TYPE.signature)
  if (origins.length === 0) return traces ? 'torn' : 'none'
  const origin = targetOf('/', origins[0]?.target ?? '')
  const signatures = relations(relationsOf(origin)).filter((r) => r.type === RELATION.signature)
  if (signatures.length > 1) return 'several'
  const found = part(targetOf(origin, signatures[0]?.target ?? ''))
  return origins.length === 1 && part(origin)?.type === TYPE.origin && found?.type === TYPE.signature ? found : 'torn'
}
