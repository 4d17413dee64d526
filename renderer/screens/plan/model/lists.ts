type WithId = { readonly id: string }

/** The list with the item of this id changed; unchanged when there is none. */
export const patchById = <T extends WithId>(list: readonly T[], id: string, patch: Partial<T>): T[] => list.map((item) => (item.id === id ? { ...item, ...patch } : item))

/** The list without the item of this id. */
export const removeById = <T extends WithId>(list: readonly T[], id: string): T[] => list.filter((item) => item.id !== id)

/** The list with the item moved `by` places; it stops at the ends. */
export function moveById<T extends WithId>(list: readonly T[], id: string, by: number): T[] {
  const from = list.findIndex((item) => item.id === id)
  return moveTo(list, id, from + by)
}

/** The list with the item moved to this place; it stops at the ends. */
export function moveTo<T extends WithId>(list: readonly T[], id: string, to: number): T[] {
  const item = list.find((i) => i.id === id)
  if (!item) return [...list]
  const rest = list.filter((i) => i.id !== id)
  const at = Math.max(0, Math.min(rest.length, to))
  return [...rest.slice(0, at), item, ...rest.slice(at)]
}

/** Which item gets the focus when this one goes: the next, else the previous, else none. */
export function neighbourOf(list: readonly WithId[], id: string): string | null {
  const at = list.findIndex((item) => item.id === id)
  return list[at + 1]?.id ?? (at > 0 ? (list[at - 1]?.id ?? null) : null)
}

/** The list with a value in it when it was not, without it when it was. */
export const toggled = <T>(list: readonly T[], value: T): T[] => (list.includes(value) ? list.filter((v) => v !== value) : [...list, value])
