/** True when `path` is `prefix` or lies inside it. */
export const isWithin = (path: string, prefix: string): boolean => path === prefix || path.startsWith(`${prefix}.`)

/** Which of the paths on a form a field is: itself (the innermost, which comes last), else the first inside it, else the nearest around it; -1 when there is none. */
export function bestPlace(paths: readonly string[], field: string): number {
  const exact = paths.lastIndexOf(field)
  if (exact >= 0) return exact
  const inside = paths.findIndex((p) => isWithin(p, field))
  if (inside >= 0) return inside
  const around = paths.filter((p) => isWithin(field, p)).toSorted((a, b) => b.length - a.length)[0]
  return around === undefined ? -1 : paths.indexOf(around)
}
