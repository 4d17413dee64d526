// A dossier as a tree of JSON. A path steps into an object by name, into a list of rows by id, into any other list by place.

export type Fields = Readonly<Record<string, unknown>>
export type Row = Fields & { readonly id: string }

/** True for an object that is no list. */
export const isFields = (v: unknown): v is Fields => typeof v === 'object' && v !== null && !Array.isArray(v)
const isRow = (v: unknown): v is Row => isFields(v) && typeof v['id'] === 'string'
/** True for a list whose rows each have an id of their own; an empty list is one. */
export const isRows = (v: unknown): v is readonly Row[] => Array.isArray(v) && v.every(isRow) && new Set(v.map((r) => r.id)).size === v.length
/** True for a list of forms without ids, such as the days of a week. */
export const isForms = (v: unknown): v is readonly Fields[] => Array.isArray(v) && v.length > 0 && v.every((f) => isFields(f) && !('id' in f))
/** True when `path` is `around` or lies inside it. */
export const isInside = (path: readonly string[], around: readonly string[]): boolean => around.length <= path.length && around.every((step, i) => path[i] === step)

/** What stands at a path; undefined when nothing does. */
export function valueAt(tree: unknown, path: readonly string[]): unknown {
  let here = tree
  for (const step of path) {
    if (isRows(here)) here = here.find((r) => r.id === step)
    else if (isForms(here)) here = here[Number(step)]
    else if (isFields(here) && Object.hasOwn(here, step)) here = here[step]
    else return undefined
  }
  return here
}

/** The tree with `next(what stood there)` at a path; undefined takes it away. Null when the way to it is not there any more. */
export function withValue(tree: unknown, path: readonly string[], next: (here: unknown) => unknown, place?: number): { readonly tree: unknown } | null {
  const [step, ...rest] = path
  if (step === undefined) return { tree: next(tree) }
  const inner = (here: unknown): { readonly tree: unknown } | null => (rest.length > 0 && here === undefined ? null : withValue(here, rest, next, place))
  if (isRows(tree)) {
    const at = tree.findIndex((r) => r.id === step)
    const made = inner(tree[at])
    if (made === null) return null
    const list: readonly unknown[] = tree
    if (at < 0) return { tree: made.tree === undefined ? tree : list.toSpliced(place ?? list.length, 0, made.tree) }
    return { tree: made.tree === undefined ? list.toSpliced(at, 1) : list.with(at, made.tree) }
  }
  if (isForms(tree)) {
    const at = Number(step)
    const list: readonly unknown[] = tree
    const made = list[at] === undefined ? null : inner(list[at])
    return made && { tree: list.with(at, made.tree) }
  }
  if (!isFields(tree)) return null
  const made = inner(Object.hasOwn(tree, step) ? tree[step] : undefined)
  if (made === null) return null
  const others = Object.entries(tree).filter(([name]) => name !== step)
  // In its own place, so that a record keeps the order of its fields.
  if (made.tree === undefined) return { tree: Object.fromEntries(others) }
  return { tree: Object.hasOwn(tree, step) ? Object.fromEntries(Object.entries(tree).map(([name, v]) => [name, name === step ? made.tree : v])) : { ...tree, [step]: made.tree } }
}

/** The rows in the order of `ids`; rows that it does not name come after those, as they stood. */
export function inOrder(rows: readonly Row[], ids: readonly string[]): readonly Row[] {
  const known = ids.flatMap((id) => rows.filter((r) => r.id === id))
  return [...known, ...rows.filter((r) => !ids.includes(r.id))]
}
