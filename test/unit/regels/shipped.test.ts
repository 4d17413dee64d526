import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { expect, it } from 'vitest'
import { numbered, ruleCategories, ruleSchema } from '#shared/domain/regels/rules.ts'
import { variablesIn } from '#shared/domain/regels/variables.ts'

const shipped = z.strictObject({ opening: z.string(), variables: z.record(z.string(), z.string()), rules: z.array(ruleSchema) }).parse(JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../resources/regels/huisregels.json'), 'utf8')))

it('the set that ships has every part, ids of its own, and asks for no fact of the house that it does not know', () => {
  expect([...new Set(shipped.rules.map((r) => r.category))]).toEqual([...ruleCategories])
  expect(new Set(shipped.rules.map((r) => r.id)).size).toBe(shipped.rules.length)
  expect([...new Set(shipped.rules.flatMap((r) => variablesIn(r.text)))].toSorted()).toEqual(Object.keys(shipped.variables).toSorted())
})

it('punishes nobody for being ill, and forbids nobody to tell what happened to them (Wmo 2015, art. 3.4a)', () => {
  for (const { rule } of numbered(shipped.rules)) if (rule.tier !== 'wij') expect(rule.text).not.toMatch(/zelfmoord|suïcid|jezelf pijn|niet meer leven/iu)
  expect(shipped.rules.some((r) => r.tier === 'wij' && r.text.includes('inspectie'))).toBe(true)
  expect(shipped.rules.some((r) => r.tier === 'wij' && r.text.includes('nooit straf'))).toBe(true)
})
