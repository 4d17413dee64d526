import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDay } from '#shared/domain/calendar/day.ts'
import { fileSchema, publishedSchema } from '#shared/exchange/file.ts'
import { lineOf, parseJson } from '#shared/exchange/json.ts'
import { mutated } from '../../support/mutate.ts'

const files: readonly unknown[] = ['test/cases/a.json', 'test/cases/b.json', 'test/cases/c.json', 'resources/uitwisseling/voorbeeld.json'].map((f) => JSON.parse(readFileSync(f, 'utf8')))
const valid = new Ajv2020({ formats: { date: isDay } }).compile(publishedSchema())
// What JSON Schema can't say; the description of the format names it.
const beyond = /^(?:Dit BSN klopt niet|dit kenmerk staat al)/u

describe('the published schema and the program', () => {
  it('say the same of every file, right or wrong, but for what the schema says it can’t say', () => {
    let right = 0
    let wrong = 0
    fc.assert(fc.property(fc.constantFrom(...files).chain(mutated), (file) => {
      const read = fileSchema.safeParse(file)
      const accepted = valid(file)
      if (read.success) right += 1
      else wrong += 1
      if (read.success) expect(accepted, JSON.stringify(valid.errors)).toBe(true)
      else if (accepted) expect(read.error.issues.filter((i) => !beyond.test(i.message))).toEqual([])
    }), { numRuns: 500 })
    expect(Math.min(right, wrong)).toBeGreaterThan(40)
  })
  it('a file that was read is itself a file, and reads the same', () => fc.assert(fc.property(fc.constantFrom(...files).chain(mutated), (file) => {
    const read = fileSchema.safeParse(file)
    if (!read.success) return
    expect(fileSchema.parse(JSON.parse(JSON.stringify(read.data)))).toEqual(read.data)
    expect(valid(JSON.parse(JSON.stringify(read.data)))).toBe(true)
  }), { numRuns: 80 }))
})

describe('reading JSON', () => {
  const keys = fc.string().filter((k) => k !== '__proto__' && k.isWellFormed())
  const json = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, fc.constant(null), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ unit: 'grapheme' }), fc.array(tie('value'), { maxLength: 4 }), fc.dictionary(keys, tie('value'), { maxKeys: 4, noNullPrototype: true })),
  })).value
  const written = fc.tuple(json, fc.constantFrom(undefined, 1, '\t')).map(([v, space]) => JSON.stringify(v, null, space))
  it('is what JSON.parse reads', () => fc.assert(fc.property(written, (text) => { expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) }) }), { numRuns: 1500 }))
  it('refuses what JSON.parse refuses, and never throws', () => fc.assert(fc.property(fc.oneof(fc.string(), fc.tuple(written, fc.nat(), fc.constantFrom('', '"', '{', '}', ',', ':', '\\', '\n', '0', 'e', '\u0000')).map(([t, n, sign]) => t.slice(0, n % (t.length + 1)) + sign + t.slice((n % (t.length + 1)) + 1))), (text) => {
    const parsable = (() => { try { JSON.parse(text); return true } catch { return false } })()
    const read = parseJson(text)
    if (!parsable) expect(read.ok).toBe(false)
    if (!read.ok) expect(read.problem.text).toMatch(/\(regel \d+, plaats \d+\)\.$/u)
  }), { numRuns: 1500 }))
  it('knows on which line a value stands', () => fc.assert(fc.property(fc.array(fc.string({ maxLength: 5 }), { minLength: 1, maxLength: 9 }), fc.nat(), (items, n) => {
    const at = n % items.length
    expect(lineOf(JSON.stringify({ items }, null, 1), ['items', at])).toBe(3 + at)
  })))
})
