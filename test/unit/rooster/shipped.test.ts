import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { expect, it } from 'vitest'
import { type Block, blockSchema } from '#shared/domain/rooster/block.ts'
import { countWeek } from '#shared/domain/rooster/count.ts'
import { overlapsIn } from '#shared/domain/rooster/overlap.ts'

const week = (name: string): readonly Block[] => z.strictObject({ name: z.string(), blocks: z.array(blockSchema) }).parse(JSON.parse(readFileSync(path.resolve(import.meta.dirname, `../../../resources/rooster/${name}.json`), 'utf8'))).blocks
const hours = (minutes: number): number => minutes / 60

it.each([['s0', 21, 6], ['ijssel-vecht', 14, 4]])('the sample week for %s has the group hours that its contract asks (A50, B21), and two hours together on every working day (A55)', (name, group, blocks) => {
  const counted = countWeek(week(name), () => 8)
  expect([hours(counted.group), counted.groupBlocks, hours(counted.collective)]).toEqual([group, blocks, 10])
  // B25, B61: more than one moment on every day; A36: every fixed time is there.
  expect(Math.min(...counted.moments)).toBeGreaterThanOrEqual(2)
  expect([counted.missing, counted.online]).toEqual([[], 0])
})

it.each(['s0', 'ijssel-vecht'])('nobody is asked to be at two things at once in the sample week for %s', (name) => {
  expect(overlapsIn(week(name), () => ['iedereen']).map((o) => [o.first.title, o.second.title])).toEqual([])
})
