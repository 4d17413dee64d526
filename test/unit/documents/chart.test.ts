import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chartLayout, chartTable, chartText, type ChartPoint } from '#shared/documents/chart.ts'
import { addDays } from '#shared/domain/calendar/day.ts'

const score = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null })
const points = fc.array(fc.record({ gap: fc.integer({ min: 0, max: 200 }), resident: score, team: score }), { maxLength: 20 }).map((list) => {
  let on = '2026-01-05'
  return list.map(({ gap, ...rest }): ChartPoint => ({ on: (on = addDays(on, gap)), ...rest }))
})
const size = fc.record({ width: fc.integer({ min: 60, max: 170 }), height: fc.integer({ min: 26, max: 60 }) })

describe('the chart of one leefgebied', () => {
  test('numbers and months never overlap and never leave the box, whatever the days', () => {
    fc.assert(fc.property(points, size, (p, box) => {
      const l = chartLayout(p, box)
      const boxes = [...l.numbers, ...l.months].map((n) => ({ left: n.x - (n.text.length * 2.1) / 2, right: n.x + (n.text.length * 2.1) / 2, top: n.y - 2.75, bottom: n.y }))
      for (const [i, a] of boxes.entries()) {
        expect(a.left >= -0.001 && a.right <= box.width + 0.001 && a.top >= 0 && a.bottom <= box.height).toBe(true)
        for (const b of boxes.slice(i + 1)) expect(a.right <= b.left + 0.001 || b.right <= a.left + 0.001 || a.bottom <= b.top + 0.001 || b.bottom <= a.top + 0.001).toBe(true)
      }
    }))
  })

  test('shows every score of both voices once, oldest left, and nothing for who gave none', () => {
    fc.assert(fc.property(points, (p) => {
      const l = chartLayout(p)
      expect(l.resident.marks.length).toBe(p.filter((x) => x.resident !== null).length)
      expect(l.team.marks.length).toBe(p.filter((x) => x.team !== null).length)
      expect(l.days).toEqual(l.days.toSorted((a, b) => a - b))
      expect(chartTable(p, 'Milou').rows.length).toBe(p.length)
    }))
  })

  test('the team never changes the line of the resident, nor the other way round', () => {
    fc.assert(fc.property(points, (p) => {
      expect(chartLayout(p.map((x) => ({ ...x, team: null }))).resident).toEqual(chartLayout(p).resident)
      expect(chartLayout(p.map((x) => ({ ...x, resident: null }))).team).toEqual(chartLayout(p).team)
    }))
  })

  test('breaks a line where somebody gave no score, and keeps the last month bold', () => {
    const l = chartLayout([{ on: '2026-03-16', resident: 2, team: 2 }, { on: '2026-06-18', resident: null, team: 3 }, { on: '2026-09-16', resident: 4, team: 3 }, { on: '2027-01-10', resident: 4, team: 4 }])
    expect(l.resident.lines.map((x) => x.length)).toEqual([2])
    expect(l.team.lines.map((x) => x.length)).toEqual([4])
    expect(l.months.map((m) => [m.text, m.bold])).toEqual([['mrt', false], ['jun', false], ['sep', false], ['jan ’27', true]])
    expect(l.numbers.map((n) => `${n.text}${n.bold ? '!' : ''}`)).toEqual(['2!', '3', '4!', '3', '4!'])
  })

  test('says in words what it shows', () => {
    expect(chartText([{ on: '2026-06-18', resident: null, team: 3 }], 'Milou')).toBe('Cijfers van 1 tot 5. 18 juni 2026: Milou geen cijfer, team 3.')
  })
})
