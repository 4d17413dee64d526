import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { expect, it } from 'vitest'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { type Block, blockSchema } from '#shared/domain/rooster/block.ts'
import type { OwnBlock } from '#shared/domain/rooster/own.ts'
import { countWeek } from '#shared/domain/rooster/count.ts'
import { overlapsIn } from '#shared/domain/rooster/overlap.ts'
import { weekBar } from '#shared/norms/weekBar.ts'
import { shippedProfiles } from '../../support/profiles.ts'
import { aBlock, aWeekPerson } from '../../support/weekPeople.ts'

const week = (name: string): readonly Block[] => z.strictObject({ name: z.string(), blocks: z.array(blockSchema) }).parse(JSON.parse(readFileSync(path.resolve(import.meta.dirname, `../../../resources/rooster/${name}.json`), 'utf8'))).blocks

const MONDAY = '2026-02-02'
const names = ['Bo', 'Mo', 'Zoë', 'Daan', 'Joost', 'Fenna', 'Youssef', 'Anna', 'Kees', 'Lot']
const own = (parts: Partial<Block>): OwnBlock => ({ block: aBlock({ id: `eigen-${parts.kind}-${parts.day}`, title: '', ...parts }), from: null, until: null })

/** A house as it really is: most in the middle of their stay, two who just came, and one (where a contract knows that) who works outside on four days. */
const outside = [0, 1, 2, 3].map((day) => own({ day, start: 13 * 60, end: 17 * 60, kind: 'daginvulling' }))
const houseOf = (contract: string, heads: number) =>
  Array.from({ length: heads }, (_, n) => aWeekPerson(names[n] ?? '', { contractProfile: contract, phase: n < 2 ? 'start' : n === heads - 1 ? 'uitstroom' : 'opbouw', ownBlocks: n === heads - 1 ? outside : [own({ day: n % 5, start: 14 * 60, end: 15 * 60, kind: 'individueel' })] }))

it.each([['s0', 9, 7], ['ijssel-vecht', 8, 5]])('the sample week for %s meets its own contract in a house of %i, on every measure', (contract, heads, measures) => {
  const bar = weekBar({ blocks: week(contract), people: houseOf(contract, heads), monday: MONDAY, house: { ...emptyHouse('h'), contractProfile: contract }, profiles: shippedProfiles })
  expect(bar.filter((m) => !m.holds)).toEqual([])
  expect(bar).toHaveLength(measures)
})
it.each([['s0', 'groepsgrootte', 'Gemiddeld doen er 10 mensen mee: splits een groep in tweeën.'], ['ijssel-vecht', 'grootste-groep', 'Splits Stappenwerk, Vaardigheden en 2 andere groepen: er doen 9 mensen mee.']])('one more in the house of %s, and %s is too much', (contract, what, advice) => {
  const people = houseOf(contract, contract === 's0' ? 10 : 9)
  const bar = weekBar({ blocks: week(contract), people, monday: MONDAY, house: { ...emptyHouse('h'), contractProfile: contract }, profiles: shippedProfiles })
  expect(bar.filter((m) => !m.holds).map((m) => [m.what, m.advice])).toEqual([[what, advice]])
})

const contracts = shippedProfiles.filter((p) => p.layer !== 'landelijk').map((p) => p.id)
it.each(contracts)('a house under %s begins with a sample week of its own, in which its contract finds nothing amiss', (contract) => {
  const bar = weekBar({ blocks: week(contract), people: houseOf(contract, 8), monday: MONDAY, house: { ...emptyHouse('h'), contractProfile: contract }, profiles: shippedProfiles })
  expect(bar.filter((m) => !m.holds)).toEqual([])
  expect(countWeek(week(contract)).missing).toEqual([])
})
it.each(contracts)('nobody is asked to be at two things at once in the sample week for %s', (name) => {
  expect(overlapsIn(week(name), () => ['iedereen']).map((o) => [o.first.title, o.second.title])).toEqual([])
})
