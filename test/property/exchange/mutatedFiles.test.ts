import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dossierSchema } from '#shared/domain/dossier.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { mutated } from '../../support/mutate.ts'
import { askedProgram } from '../../support/testProgram.ts'

const texts = ['test/cases/a.json', 'test/cases/b.json', 'test/cases/c.json', 'resources/uitwisseling/voorbeeld.json'].map((f) => readFileSync(f, 'utf8'))
const text = fc.constantFrom(...texts)
const at = (length: number, n: number): number => n % (length + 1)

/** Bytes of a file with its contents changed, its letters changed, cut off, said twice, blown up, or in another encoding. */
const file: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 5, arbitrary: text.chain((t) => mutated(JSON.parse(t))).map((v) => Buffer.from(JSON.stringify(v))) },
  { weight: 2, arbitrary: fc.tuple(text, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 4 })).map(([t, flips]) => { const b = Buffer.from(t); for (const [n, v] of flips) b[n % b.length] = v; return b }) },
  { weight: 2, arbitrary: fc.tuple(text, fc.nat()).map(([t, n]) => Buffer.from(t.slice(0, at(t.length, n)))) },
  { weight: 2, arbitrary: fc.tuple(text, fc.nat()).map(([t, n]) => { const lines = t.split('\n'); const i = n % lines.length; return Buffer.from([...lines.slice(0, i + 1), ...lines.slice(i)].join('\n')) }) },
  { weight: 1, arbitrary: fc.tuple(text, fc.nat(), fc.constantFrom('x'.repeat(300_000), '{"a":'.repeat(5000), '['.repeat(5000), '\u0000', '\ud800', '"__proto__": {},', '9'.repeat(400))).map(([t, n, more]) => Buffer.from(t.slice(0, at(t.length, n)) + more + t.slice(at(t.length, n)))) },
  { weight: 1, arbitrary: fc.tuple(text, fc.constantFrom('utf16le' as const, 'latin1' as const)).map(([t, encoding]) => Buffer.from(`\uFEFF${t}`, encoding)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
)

function filesOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name !== 'vault.lock' && !/^\d{4}-\d\d\.baken$/.test(entry.name)).map((entry) => path.join(entry.parentPath, entry.name)).sort()
  const hash = createHash('sha256')
  for (const name of names) hash.update(name).update(readFileSync(name))
  return `${names.length} ${hash.digest('hex')}`
}

describe('five hundred damaged files', () => {
  it('are taken in whole or not at all; none stops the program', { timeout: 180_000 }, async () => {
    const p = askedProgram('2026-07-06T10:00:00')
    await p.get('session.create', { house: { ...emptyHouse('h'), name: 'De Ontvangst' }, user: { name: 'F. Proef', diploma: 'hbo', password: 'vier losse woorden hier' } })
    const all = (): ReadonlyMap<string, unknown> => p.ctx.session.current()?.vault.dossiers() ?? new Map()
    let taken = 0
    let refused = 0
    await fc.assert(fc.asyncProperty(file, async (bytes) => {
      const before = { files: filesOf(p.home), ids: [...all().keys()] }
      p.pick.push({ name: 'binnen.json', bytes })
      const shown = await p.ask('exchange.preview', {})
      // Looking at a file never changes anything.
      expect(filesOf(p.home)).toBe(before.files)
      if (!shown.ok) {
        refused += 1
        expect(shown.problem.code).not.toBe('bug')
        expect(shown.problem.text).toMatch(/^[^\n]{10,1200}$/u)
        return
      }
      const made = await p.get('exchange.import', { token: shown.value?.token ?? '' })
      taken += 1
      expect(dossierSchema.parse(made)).toEqual(made)
      expect([...all().keys()].filter((id) => !before.ids.includes(id))).toEqual([made.id])
      expect(await p.get('dossier.open', { id: made.id })).toEqual(made)
      expect(made.stays.flatMap((s) => s.plan).every((v) => v.signatures.length === 0 && v.frozen === null && v.final === null)).toBe(true)
    }), { numRuns: 500 })
    expect(Math.min(taken, refused)).toBeGreaterThan(40)
    expect(p.faults).toEqual([])
    expect((await p.get('dossiers.list', {})).residents).toHaveLength(taken)
  })
})
