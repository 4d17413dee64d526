import type { Handled } from './stay.ts'

/** What was said of the duties of a stay, with one entry of a duty replaced; null takes back what was said. At most one entry for each duty. */
export function handle(handled: readonly Handled[], dutyId: string, entry: Omit<Handled, 'id'> | null): Handled[] {
  const others = handled.filter((h) => h.id !== dutyId)
  return entry ? [...others, { id: dutyId, ...entry }] : others
}
