import fc from 'fast-check'
import { expect, it } from 'vitest'
import { emptyHouse } from '#shared/domain/house/house.ts'
import type { Block } from '#shared/domain/rooster/block.ts'
import type { Book } from '#shared/domain/rooster/book.ts'
import { emptySchedule } from '#shared/domain/rooster/schedule.ts'
import { newBlock } from '#shared/domain/rooster/shape.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import { kindFor } from '../../../../renderer/screens/weekrooster/model/guess.ts'
import { hoursShown, itemsOf } from '../../../../renderer/screens/weekrooster/model/items.ts'
import { lanesOf, LEAST_SHOWN } from '../../../../renderer/screens/weekrooster/model/lanes.ts'
import { parseSpan } from '../../../../renderer/screens/weekrooster/model/time.ts'
import { cursorAt, roomAt, walk } from '../../../../renderer/screens/weekrooster/model/walk.ts'
import { whereOf } from '../../../../renderer/screens/weekrooster/model/where.ts'
import { weekName } from '../../../../renderer/screens/weekrooster/model/words.ts'

const span = fc.record({ start: fc.integer({ min: 0, max: 95 }), long: fc.integer({ min: 1, max: 16 }) }).map(({ start, long }) => ({ start: start * 15, end: Math.min(96, start + long) * 15 }))
const people = ['Ans', 'Bas', 'Cem'].map((callName, i): WeekPerson => ({ dossierId: `d${i}`, stayId: `s${i}`, revision: 1, name: callName, callName, phase: 'start', contractProfile: 's0', from: '2026-01-05', until: null, presence: { away: false, reason: '', since: null, back: '' }, ownBlocks: [], attendance: [] }))
const week = (blocks: readonly Block[], own: Book['own'] = {}) => (whose: string | null = null) =>
  itemsOf({ book: { schedule: { ...emptySchedule, weeks: [{ id: 'w', name: 'Vast', from: '2026-04-20', blocks: [...blocks] }] }, own }, where: { kind: 'week', monday: '2026-04-27' }, people, house: emptyHouse('h'), limit: { most: 2, norms: [] }, whose })
const at = (id: string, day: number, start: number, end: number, patch: Partial<Block> = {}): Block => ({ ...newBlock(id, day, { start, end }), ...patch })

it('blocks that show at one time stand beside each other and fill the width; no two share a strip', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 14 }), (spans) => {
      const blocks = spans.toSorted((a, b) => a.start - b.start || b.end - a.end)
      const lanes = lanesOf(blocks)
      const end = (b: { readonly start: number; readonly end: number }): number => Math.max(b.end, b.start + LEAST_SHOWN)
      blocks.forEach((a, i) => blocks.forEach((b, j) => {
        if (i >= j || a.start >= end(b) || b.start >= end(a)) return
        expect(lanes[i]?.lane).not.toBe(lanes[j]?.lane)
        expect(lanes[i]?.of).toBe(lanes[j]?.of)
      }))
      for (const { lane, of } of lanes) expect(lane >= 0 && lane < of).toBe(true)
      if (blocks.every((a, i) => blocks.every((b, j) => i === j || a.start >= end(b) || b.start >= end(a)))) expect(lanes.every((l) => l.of === 1)).toBe(true)
    }),
  )
})

it('the arrows go past a block as a whole, to the strip beside it, and stay inside the week', () => {
  const days = week([at('a', 0, 540, 600), at('b', 0, 540, 570), at('c', 1, 525, 660)])()
  const from = cursorAt(days, 0, 540)
  expect(from.key).toBe('a')
  expect(walk(days, from, 'ArrowRight')).toEqual({ day: 0, at: 540, key: 'b' })
  expect(walk(days, { day: 0, at: 540, key: 'b' }, 'ArrowRight')).toEqual({ day: 1, at: 540, key: 'c' })
  expect(walk(days, { day: 1, at: 540, key: 'c' }, 'ArrowLeft')).toEqual({ day: 0, at: 540, key: 'b' })
  expect(walk(days, from, 'ArrowDown')).toEqual({ day: 0, at: 600, key: null })
  expect(walk(days, { day: 1, at: 600, key: 'c' }, 'ArrowUp')).toEqual({ day: 1, at: 510, key: null })
  expect(walk(days, { day: 6, at: 0, key: null }, 'ArrowRight')).toEqual({ day: 6, at: 0, key: null })
  expect(walk(days, { day: 6, at: 0, key: null }, 'ArrowUp')).toEqual({ day: 6, at: 0, key: null })
  expect(walk(days, { day: 6, at: 1425, key: null }, 'ArrowDown')).toEqual({ day: 6, at: 1425, key: null })
  expect(walk(days, from, 'x')).toBeNull()
  expect(roomAt(days, { day: 1, at: 510, key: null })).toEqual({ start: 510, end: 525 })
  expect(roomAt(days, { day: 4, at: 510, key: null })).toEqual({ start: 510, end: 570 })
})

it('walking down from midnight meets every block of a day and every free quarter once, and ends', () => {
  fc.assert(
    fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
      const days = week(spans.map((s, i) => at(`k${i}`, 2, s.start, s.end)))()
      const seen: number[] = []
      let cursor = cursorAt(days, 2, 0)
      for (let step = 0; step < 120; step += 1) {
        seen.push(cursor.at)
        const next = walk(days, cursor, 'ArrowDown') ?? cursor
        if (next.at === cursor.at) break
        cursor = next
      }
      expect(seen).toEqual([...new Set(seen)].toSorted((a, b) => a - b))
      expect(seen.length).toBeLessThan(97)
    }),
  )
})

it('a block says what is wrong with it: too large, and who is in two places; open time is no second place', () => {
  const days = week([
    at('groep', 0, 585, 795, { title: 'Vaardigheden', place: 'woonkamer' }), at('corvee', 0, 600, 630, { kind: 'corvee', place: 'Woonkamer', who: { kind: 'bewoners', ids: ['d1'] } }),
    at('vrij', 0, 900, 960, { kind: 'vrij' }), at('eigen', 0, 915, 945, { kind: 'behandelaar', who: { kind: 'bewoners', ids: ['d0'] } }),
  ])()
  const of = (id: string): readonly string[] => days[0]?.find((i) => i.key === id)?.warnings.map((w) => w.short) ?? []
  expect(of('groep')).toEqual(['3, norm 2', 'plek dubbel', 'bewoner dubbel'])
  expect(of('corvee')).toEqual(['plek dubbel', 'bewoner dubbel'])
  expect([of('vrij'), of('eigen')]).toEqual([[], []])
  expect(days[0]?.[0]?.sentence).toBe('Vaardigheden, groep, maandag 09:45 tot 13:15, woonkamer, Iedereen, 3 bewoners. Groep is te groot. Plek staat dubbel. Bewoner staat dubbel.')
})

it('the week of one resident holds what they take part in and their own, and nothing of others', () => {
  const own = { d0: [{ block: at('mijn', 3, 600, 660, { kind: 'individueel', who: { kind: 'bewoners', ids: ['d0'] } }), from: '2026-04-27', until: null }], d1: [{ block: at('zijn', 3, 600, 660), from: null, until: null }] }
  const days = week([at('allen', 3, 480, 540), at('fase', 3, 700 - 10, 750, { who: { kind: 'fase', phases: ['uitstroom'] } }), at('bas', 3, 900, 960, { who: { kind: 'bewoners', ids: ['d1'] } })], own)
  expect(days('d0').flat().map((i) => i.key)).toEqual(['allen', 'd0/mijn'])
  expect(days().flat().map((i) => i.key).toSorted()).toEqual(['allen', 'bas', 'd0/mijn', 'd1/zijn', 'fase'])
  expect(days('d0')[3]?.[1]?.note).toBe('Ans')
})

it('shows seven to eleven, and more when a block or the cursor asks', () => {
  expect(hoursShown(week([])(), 720)).toEqual({ from: 420, to: 1380 })
  expect(hoursShown(week([at('a', 0, 375, 400 + 5), at('b', 6, 1380, 1440)])(), 720)).toEqual({ from: 360, to: 1440 })
  expect(hoursShown(week([])(), 90)).toEqual({ from: 60, to: 1380 })
})

it('reads a time as people type it, on quarters', () => {
  for (const typed of ['9.45 - 13.15', '09:45 – 13:15', '0945-1315', '9:45 tot 13:15', '9.40-13.10']) expect(parseSpan(typed)).toEqual({ start: 585, end: 795 })
  expect(parseSpan('9-13')).toEqual({ start: 540, end: 780 })
  for (const typed of ['', '9.45', '13.15 - 9.45', 'morgen', '23.00-25.00']) expect(parseSpan(typed)).toBeNull()
})

it('knows the kind by the name, and the fixed week is never changed in the past', () => {
  expect(['AA-meeting', 'Samen lunchen', 'Dagopening', 'Huisvergadering', 'Sport in het park', 'Vrije tijd', 'Vaardigheden'].map(kindFor)).toEqual(['meeting', 'maaltijd', 'dagopening', 'huisvergadering', 'sport', 'vrij', null])
  expect(whereOf('vast', '2026-01-05', '2026-04-29')).toEqual({ kind: 'vast', monday: '2026-04-27' })
  expect(whereOf('vast', '2026-05-04', '2026-04-29')).toEqual({ kind: 'vast', monday: '2026-05-04' })
  expect(whereOf('week', '2026-01-05', '2026-04-29')).toEqual({ kind: 'week', monday: '2026-01-05' })
  expect([weekName('2026-02-02'), weekName('2026-03-30')]).toEqual(['ma 2 tot zo 8 feb', 'ma 30 mrt tot zo 5 apr'])
})
