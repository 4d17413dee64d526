import { describe, expect, it } from 'vitest'
import { addDays } from '#shared/domain/calendar/day.ts'
import { profileSchema, type Profile, type Rule } from '#shared/domain/profile/profile.ts'
import { shippedProfiles } from '../support/profiles.ts'
import { differences, readCases } from './caseFile.ts'

type Changed = { readonly what: string; readonly rule: Rule }
const json = (rule: Rule): unknown => JSON.parse(JSON.stringify(rule))

/** Every rule that differs in one number, or in one fixed day of the year, by one. */
function neighbours(rule: Rule): readonly Changed[] {
  const found: Changed[] = []
  const put = (path: readonly (string | number)[], value: unknown): void => {
    const copy = json(rule)
    let at = copy
    for (const key of path.slice(0, -1)) at = Reflect.get(Object(at), key)
    Reflect.set(Object(at), path.at(-1) ?? '', value)
    const norm = { ...anyNorm, rule: copy }
    const parsed = profileSchema.shape.norms.safeParse([norm])
    const other = parsed.success ? parsed.data[0]?.rule : undefined
    // From thirteen to twelve months is no length of a stay.
    if (other && !(other.kind === 'expected' && other.from > other.to)) found.push({ what: `${path.join('.')} = ${String(value)}`, rule: other })
  }
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value === 'number') [value + 1, value - 1].forEach((other) => put(path, other))
    else if (rule.kind === 'yearly' && path[0] === 'days' && typeof value === 'string') [1, -1].forEach((n) => put(path, addDays(`2027-${value}`, n).slice(5)))
    else if (typeof value === 'object' && value !== null) Object.entries(value).forEach(([key, inner]) => walk(inner, [...path, key]))
  }
  walk(json(rule), [])
  return found
}
const anyNorm = { id: 'x', hard: false, text: '', source: { document: '', heading: '', quote: '' }, who: 'aanbieder', advice: false } as const

const cases = readCases().flatMap((f) => f.cases)
const numbers = shippedProfiles.flatMap((profile) => profile.norms.flatMap((norm) => neighbours(norm.rule).map((changed) => ({ title: `${profile.id} ${norm.id}: ${changed.what}`, profile, norm, changed }))))

describe('a number in a profile that changes by one', () => {
  it('there are numbers, and a case only names norms that have one', () => {
    expect(numbers.length).toBeGreaterThan(30)
    const known = new Set(numbers.map((n) => n.norm.id))
    expect(cases.flatMap((c) => c.norms).filter((id) => !known.has(id))).toEqual([])
  })
  it.each(numbers)('$title: exactly the cases that name it go red', ({ profile, norm, changed }) => {
    const profiles = shippedProfiles.map((p): Profile => (p === profile ? { ...p, norms: p.norms.map((n) => (n === norm ? { ...n, rule: changed.rule } : n)) } : p))
    // What is neither somebody's contract nor a layer that is on holds for nobody there.
    const where = cases.filter((c) => c.profile === profile.id || (profile.layer === 'landelijk' && c.layers.vng))
    const red = where.filter((c) => differences(c, profiles).length > 0).map((c) => c.name)
    expect(red).toEqual(cases.filter((c) => c.norms.includes(norm.id)).map((c) => c.name))
    expect(red.length).toBeGreaterThan(0)
  })
})
