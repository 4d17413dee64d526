import fc from 'fast-check'

type Path = readonly (string | number)[]

/** Every place in a JSON value, the whole first. */
export const places = (value: unknown, at: Path = []): readonly Path[] => [
  at,
  ...(Array.isArray(value) ? value.flatMap((item, i) => places(item, [...at, i])) : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, item]) => places(item, [...at, key])) : []),
]

/** The value with what stands at `path` changed; `undefined` takes it away. */
export function changedAt(value: unknown, path: Path, change: (before: unknown) => unknown): unknown {
  const [first, ...rest] = path
  if (first === undefined) return change(value)
  if (Array.isArray(value)) return value.flatMap((item: unknown, i) => { const next = i === first ? changedAt(item, rest, change) : item; return next === undefined ? [] : [next] })
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]): [string, unknown][] => { const next = key === first ? changedAt(item, rest, change) : item; return next === undefined ? [] : [[key, next]] }))
}

const awkward: readonly unknown[] = [
  null, '', ' ', 'x', 0, -1, 1, 1.5, 9, 1e300, true, false, [], {}, [null], [[]], { id: 'x' }, 'ja', 'concept', 'open', 'x'.repeat(301), 'x'.repeat(20_001), '2026-02-30', '2026-12-18', '18-12-2026', 'volgend jaar', '2026-12-18T14:05:00', '111222333', '123456789', 'a b', '../../x', 'constructor', 'n-zus',
]
const oneChange = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...awkward).map((v) => (): unknown => v) },
  { weight: 3, arbitrary: fc.constant((): unknown => undefined) },
  { weight: 2, arbitrary: fc.constant((before: unknown): unknown => (Array.isArray(before) && before.length > 0 ? [...before, before[0]] : before)) },
  { weight: 2, arbitrary: fc.constantFrom('id', 'bsn', 'userId', 'extra', 'toString').map((key) => (before: unknown): unknown => (typeof before === 'object' && before !== null && !Array.isArray(before) ? { ...before, [key]: 'x' } : before)) },
  { weight: 1, arbitrary: fc.constant((before: unknown): unknown => [before]) },
  { weight: 1, arbitrary: fc.constant((before: unknown): unknown => (typeof before === 'string' ? before.length : String(before))) },
)

/** The value with one to three places changed: dropped, doubled, of another type, out of range, with a field too many. */
export const mutated = (value: unknown): fc.Arbitrary<unknown> =>
  fc.array(fc.tuple(fc.nat(), oneChange), { minLength: 1, maxLength: 3 }).map((changes) =>
    changes.reduce<unknown>((now, [n, change]) => {
      const all = places(now)
      return changedAt(now, all[n % all.length] ?? [], change) ?? null
    }, value))
