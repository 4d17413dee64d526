import { createHash } from 'node:crypto'
import { canonical } from './canonical.ts'
import { RELATION, SPACE, TYPE } from './names.ts'
import { relationsIn, relationsOf, type Part, type Relation } from './parts.ts'
import { element } from './xml.ts'

/** What a signature says about one part: its name with its type, for relationships the ids that are signed, and the SHA-256 (base64). */
export type Reference = { readonly uri: string; readonly sources: readonly string[] | null; readonly digest: string }

// Word and LibreOffice leave these out of what they sign; the second half of our own seal covers them all the same.
const outsideTypes: ReadonlySet<string> = new Set([TYPE.origin, TYPE.signature, TYPE.core, TYPE.app])
const outsideRelations: ReadonlySet<string> = new Set([RELATION.origin, RELATION.core, RELATION.app, RELATION.thumbnail])

/** The base64 SHA-256 of bytes or of text. */
export const sha256 = (data: Uint8Array | string): string => createHash('sha256').update(data).digest('base64')

/** Whether Office signs a relationship. */
export const isSigned = (relation: Relation): boolean => !outsideRelations.has(relation.type)

/**
 * The relationships of a part that have these ids, as the relationships transform gives them (ECMA-376 part 2, 13.2.4.24).
 * `stray` is how often LibreOffice's xmlsec puts an empty <text> in front, where it ought to drop white space; ours has none.
 */
export function transformed(relations: readonly Relation[], sources: readonly string[], stray = 0): string {
  const kept = relations.filter((r) => sources.includes(r.id)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const lines = kept.map((r) => element('Relationship', { Id: r.id, Type: r.type, Target: r.target, TargetMode: r.external ? 'External' : 'Internal' }))
  return canonical(element('Relationships', { xmlns: SPACE.relationships }, ...Array.from({ length: stray }, () => element('text', {})), ...lines))
}

/** The parts that Office keeps out of a signature: the signature's own, the properties that any program may rewrite, and `more`. */
export function signedParts(parts: readonly Part[], more: ReadonlySet<string> = new Set()): readonly Part[] {
  const own = new Set(parts.filter((p) => p.type === TYPE.origin).map((p) => relationsOf(p.name)))
  return parts.filter((p) => !outsideTypes.has(p.type) && !own.has(p.name) && !more.has(p.type))
}

const uriOf = (part: Part): string => `${part.name}?ContentType=${part.type}`

function reference(part: Part): Reference {
  if (part.type !== TYPE.relationships) return { uri: uriOf(part), sources: null, digest: sha256(part.bytes) }
  const relations = relationsIn(part.bytes) ?? []
  const sources = relations.filter(isSigned).map((r) => r.id)
  return { uri: uriOf(part), sources, digest: sha256(transformed(relations, sources)) }
}

/** What a signature over these parts says, in the order of their names; relationships parts in which nothing is signed are left out. */
export const referencesTo = (parts: readonly Part[]): readonly Reference[] =>
  signedParts(parts).map(reference).filter((r) => r.sources?.length !== 0).toSorted((a, b) => (a.uri < b.uri ? -1 : 1))
