import { describe, expect, test } from 'vitest'
import { readFileSync } from 'node:fs'
import { emptyHouse } from '#shared/domain/house/house.ts'
import type { Block } from '#shared/domain/rooster/block.ts'
import { weekTemplateSchema } from '#shared/domain/rooster/schedule.ts'
import { everyWorkday, partOfDay, smallWeek } from '#shared/domain/rooster/smallWeek.ts'
import { planWeek, weekWords } from '#shared/text/rooster/planWeek.ts'
import { changeWords, weekChanges } from '../../../renderer/screens/plan/model/week.ts'
import { aBlock } from '../../support/weekPeople.ts'

const MONDAY = '2026-02-02'
const staff = [{ id: 'st-model', name: 'S. Model', function: 'begeleider' as const, diploma: 'mbo-4' as const, userId: null, active: true }]
const shipped = weekTemplateSchema.omit({ id: true }).parse(JSON.parse(readFileSync('resources/rooster/s0.json', 'utf8')))
const house = (blocks: readonly Block[], from = '2026-01-05') => ({ ...emptyHouse('h'), staff, hours: { individual: '4', group: '', collective: '' }, weekNote: 'Neem sportkleren mee.', schedule: { weeks: [{ id: 'w', name: '', from, blocks: [...blocks] }], exceptions: [], templates: [] } })
const daan = { dossierId: 'd-daan', phase: 'start' as const, ownBlocks: [] }

describe('the small week of a plan', () => {
  test('a block stands in the part of the day in which it begins', () => {
    expect([0, 705, 720, 1065, 1080].map((start) => partOfDay({ start }))).toEqual(['ochtend', 'ochtend', 'middag', 'middag', 'avond'])
  })
  test('of the shipped week: groups and meetings in plain words, no meals, what every working day has said once', () => {
    const made = planWeek(house(shipped.blocks), daan, MONDAY)
    expect(made?.week[0]).toEqual({ ochtend: 'groep: stappenwerk', middag: 'gesprek één op één', avond: 'meeting AA' })
    expect(made?.week[5]).toEqual({ ochtend: 'check-in, groep: corvee en activiteit', middag: 'vrije tijd, check-out', avond: 'meeting naar keuze' })
    expect(made?.weekNote).toBe('Elke werkdag: dagopening om 08.30 uur en dagsluiting om 16.30 uur.')
    expect(made?.hours).toEqual({ individual: '4', group: '21', collective: '10' })
  })
  test('somebody’s own appointments stand in it, in the place of the time that everybody has; their talks count as hours', () => {
    const own = [
      { block: aBlock({ id: 'o1', day: 2, start: 600, end: 690, kind: 'individueel', title: '', leaders: ['st-model'] }), from: null, until: null },
      { block: aBlock({ id: 'o2', day: 3, start: 600, end: 690, kind: 'daginvulling', title: 'Kringloop' }), from: '2026-03-01', until: null },
    ]
    const made = planWeek(house(shipped.blocks), { ...daan, ownBlocks: own }, MONDAY)
    expect(made?.week[2]?.ochtend).toContain('gesprek met S. Model')
    expect(made?.week.some((d) => d.middag.includes('één op één'))).toBe(false)
    expect(made?.hours.individual).toBe('1,5')
    expect(JSON.stringify(made?.week)).not.toContain('kringloop')
  })
  test('holds only what they take part in', () => {
    const blocks = [aBlock({ who: { kind: 'bewoners', ids: ['d-ander'] } }), aBlock({ id: 'b2', day: 4, who: { kind: 'fase', phases: ['start'] }, title: 'Beginners' })]
    const made = planWeek(house(blocks), daan, MONDAY)
    expect(made?.week.flatMap((d) => [d.ochtend, d.middag, d.avond]).filter(Boolean)).toEqual(['groep: beginners'])
    expect(made?.weekNote, 'nothing every working day: the house’s own line').toBe('Neem sportkleren mee.')
  })
  test('a house that has no weekrooster keeps its own week; one that begins later has its first', () => {
    expect(planWeek(emptyHouse('h'), daan, MONDAY)).toBeNull()
    expect(planWeek(house([aBlock()], '2026-06-01'), daan, MONDAY)?.week[1]?.ochtend).toBe('groep: vaardigheden')
  })
  test('an opening that is not the same every working day is no line beside the week', () => {
    const days = [0, 1, 2, 3, 4].map((day) => aBlock({ id: `d${day}`, day, start: 510, end: 570, kind: 'dagopening', title: '' }))
    expect(everyWorkday(days)).toHaveLength(1)
    expect(everyWorkday(days.slice(1))).toEqual([])
    expect(smallWeek(days.slice(0, 2), (b) => b.kind)[1]?.ochtend).toBe('dagopening')
  })
  test('says each kind in plain words', () => {
    const say = (more: Partial<Block>): string => weekWords(aBlock(more), staff)
    expect([say({ title: '' }), say({ kind: 'meeting', title: 'AA-meeting' }), say({ kind: 'meeting', title: 'Meeting naar keuze' }), say({ kind: 'meeting', title: '' }), say({ kind: 'huisvergadering', title: '' }), say({ kind: 'behandelaar', title: 'EMDR' })])
      .toEqual(['groep', 'meeting AA', 'meeting naar keuze', 'meeting', 'huisvergadering', 'EMDR'])
  })
})

test('what would change is said per part of a day', () => {
  const empty = Array.from({ length: 7 }, () => ({ ochtend: '', middag: '', avond: '' }))
  const next = empty.map((d, i) => (i === 0 ? { ...d, avond: 'meeting AA' } : d))
  expect(weekChanges(empty, next).map(changeWords)).toEqual(['Maandag avond: “meeting AA” komt erbij'])
  expect(weekChanges(next, empty).map(changeWords)).toEqual(['Maandag avond: “meeting AA” gaat weg'])
  expect(weekChanges(next, next)).toEqual([])
})
