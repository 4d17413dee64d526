import { isSigned, signedParts, transformed } from './manifest.ts'
import { RELATION, TYPE } from './names.ts'
import { relationsIn, targetOf, type Part } from './parts.ts'
import { digestBy, type Signature } from './readSignature.ts'
import { readXml } from './xml.ts'

/** What is not as the signature says: a part that was changed or taken out, or one that it does not cover; null when all is well. */
export type Gap = { readonly kind: 'changed' | 'outside' | 'unknown'; readonly part: string } | null

// Word leaves the house's own properties and the small picture for the file manager out as well.
const strangersTypes: ReadonlySet<string> = new Set([TYPE.custom])
const strangersRelations: ReadonlySet<string> = new Set([RELATION.custom])

/** What may stand under the digest of a part: its bytes, or its relationships as the standard or as LibreOffice transforms them. */
function formsOf(part: Part, sources: readonly string[] | null): readonly (Uint8Array | string)[] {
  if (sources === null) return [part.bytes]
  const relations = relationsIn(part.bytes) ?? []
  const stray = readXml(part.bytes)?.children.filter((c) => typeof c === 'string').length ?? 0
  return [...new Set([0, stray])].map((n) => transformed(relations, sources, n))
}

function lineHolds(line: Signature['manifest'][number], parts: readonly Part[]): Gap {
  const part = parts.find((p) => `${p.name}?ContentType=${p.type}` === line.uri)
  const name = line.uri.replace(/\?.*$/, '')
  if (!part) return { kind: 'changed', part: name }
  const digests = formsOf(part, line.sources).map((form) => digestBy(line.algorithm, form))
  if (digests.includes(null)) return { kind: 'unknown', part: name }
  return digests.includes(line.digest) ? null : { kind: 'changed', part: name }
}

/** Whether the signature covers a part; relationships parts only as far as Office signs what is in them. */
function covered(part: Part, signature: Signature): boolean {
  const line = signature.manifest.find((m) => m.uri === `${part.name}?ContentType=${part.type}`)
  if (part.type !== TYPE.relationships) return line !== undefined
  const relations = relationsIn(part.bytes)
  return relations !== null && relations.every((r) => !isSigned(r) || strangersRelations.has(r.type) || line?.sources?.includes(r.id) === true)
}

/** The first thing in a package that is not as a signature over it says. */
export function gapIn(parts: readonly Part[], signature: Signature): Gap {
  for (const line of signature.manifest) {
    const gap = lineHolds(line, parts)
    if (gap) return gap
  }
  const root = relationsIn(parts.find((p) => p.name === '/_rels/.rels')?.bytes ?? new Uint8Array()) ?? []
  const pictures = new Set(root.filter((r) => r.type === RELATION.thumbnail).map((r) => targetOf('/', r.target)))
  const loose = signedParts(parts, strangersTypes).find((p) => !pictures.has(p.name) && !covered(p, signature))
  return loose ? { kind: 'outside', part: loose.name } : null
}
