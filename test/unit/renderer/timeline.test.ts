import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#shared/domain/calendar/day.ts'
import { clear } from '../../../renderer/ui/timeline/labels.ts'
import { layoutTimeline, MARK_GAP, type MarkState, type TimelineMark, type TimelineSpan } from '../../../renderer/ui/timeline/layout.ts'
import { spread } from '../../../renderer/ui/timeline/spread.ts'

const FROM = '2026-01-05'
const span: TimelineSpan = {
  from: FROM, to: '2026-12-18', limit: '2027-01-05', today: '2026-02-03',
  phases: [{ name: 'Start', from: FROM, to: '2026-04-01' }, { name: 'Opbouw', from: '2026-04-01', to: '2026-06-18' }, { name: 'Uitstroom', from: '2026-06-18', to: '2026-12-18' }],
}
const states: readonly MarkState[] = ['gedaan', 'te-laat', 'deze-week', 'komt-nog', 'vervallen']
const mark = fc.record({ days: fc.integer({ min: 0, max: 365 }), letters: fc.integer({ min: 3, max: 34 }), state: fc.constantFrom(...states) })
const marks = fc.array(mark, { maxLength: 16 }).map((all) => all.map((m, i): TimelineMark => ({ id: `m${i}`, day: addDays(FROM, m.days), title: 'x'.repeat(m.letters), note: '', state: m.state })))
const width = fc.integer({ min: 320, max: 1700 })
const measure = (m: TimelineMark): number => m.title.length * 8

const dutiesOfDaan: readonly TimelineMark[] = [
  ['plaatsing', '2026-01-05', 'Plaatsing', 'gedaan'], ['huisregels', '2026-01-12', 'Huisregels', 'gedaan'], ['kliniek', '2026-02-02', 'Toestemming contact kliniek', 'te-laat'],
  ['woning', '2026-02-05', 'Woning: inschrijven', 'deze-week'], ['plan', '2026-03-02', 'Trajectplan', 'komt-nog'], ['e1', '2026-04-05', 'Evaluatie 1', 'komt-nog'],
  ['voorbereiding', '2026-06-18', 'Voorbereiding uitstroom', 'komt-nog'], ['e2', '2026-07-05', 'Evaluatie 2', 'komt-nog'], ['melding', '2026-08-18', 'Melding gemeente', 'komt-nog'],
  ['e3', '2026-10-05', 'Evaluatie 3', 'komt-nog'], ['uitstroom', '2026-12-18', 'Uitstroom gepland', 'komt-nog'], ['einde', '2027-01-05', 'Uiterste einddatum', 'komt-nog'],
].map(([id = '', day = '', title = '', state]) => ({ id, day, title, note: '', state: states.find((s) => s === state) ?? 'komt-nog' }))

describe('the timeline', () => {
  test('a stay of a year at 1366 shows every label but those of later done things', () => {
    const placed = layoutTimeline(span, dutiesOfDaan, 1165, measure).marks
    expect(placed.filter((m) => m.label === null).map((m) => m.mark.id)).toEqual(['huisregels'])
    expect(placed.every((m) => (m.label?.level ?? 0) < 3)).toBe(true)
  })

  test('a window of 1024 still shows both ends of the stay', () => {
    const placed = layoutTimeline(span, dutiesOfDaan, 825, measure).marks
    expect(placed.filter((m) => m.label !== null).map((m) => m.mark.id)).toEqual(expect.arrayContaining(['woning', 'kliniek', 'uitstroom', 'einde']))
  })

  test('labels never overlap, no leader line crosses a label, all stay inside', () => {
    fc.assert(fc.property(marks, width, (all, room) => {
      const placed = layoutTimeline(span, all, room, measure).marks.flatMap((m) => (m.label ? [{ ...m.label, leader: m.leader }] : []))
      for (const [i, a] of placed.entries()) {
        expect(a.left).toBeGreaterThanOrEqual(0)
        expect(a.left + a.width).toBeLessThanOrEqual(room)
        expect(a.level).toBeLessThan(4)
        for (const b of placed.slice(i + 1)) {
          expect(clear(a, b)).toBe(true)
          if (a.level === b.level) expect(a.left + a.width <= b.left || b.left + b.width <= a.left).toBe(true)
        }
      }
    }))
  })

  test('marks keep the order of their dates and stand at least 16 pixels apart', () => {
    fc.assert(fc.property(marks, width, (all, room) => {
      const placed = layoutTimeline(span, all, room, measure).marks
      expect(placed.map((m) => m.mark.day)).toEqual(all.map((m) => m.day).toSorted())
      for (const [i, m] of placed.entries()) {
        const next = placed[i + 1]
        expect(MARK_GAP).toBeGreaterThanOrEqual(16)
        if (next) expect(next.x - m.x).toBeGreaterThanOrEqual(MARK_GAP - 1e-6)
      }
    }))
  })

  test('what is late keeps its label when there is no room for all', () => {
    fc.assert(fc.property(marks, fc.integer({ min: 0, max: 365 }), (all, days) => {
      const late: TimelineMark = { id: 'late', day: addDays(FROM, days), title: 'Trajectplan', note: '', state: 'te-laat' }
      const others = all.filter((m) => m.state !== 'te-laat')
      const placed = layoutTimeline(span, [...others, late], 900, measure).marks
      expect(placed.find((m) => m.mark.id === 'late')?.label).not.toBeNull()
    }))
  })

  test('a mark that stands alone stays on its true date', () => {
    const layout = layoutTimeline(span, dutiesOfDaan.filter((m) => m.id === 'e1'), 1165, measure)
    expect(layout.marks[0]?.x).toBeCloseTo(layout.x('2026-04-05'))
  })

  test('month names stay apart on a stay of two years', () => {
    const months = layoutTimeline({ ...span, to: '2028-01-05', limit: null, phases: [] }, [], 640, measure).months
    for (const [i, m] of months.entries()) if (i > 0) expect(m.x - (months[i - 1]?.x ?? 0)).toBeGreaterThanOrEqual(31)
    expect(months.length).toBeGreaterThan(5)
  })
})

describe('spread', () => {
  test('points that are far enough apart do not move', () => {
    expect(spread([10, 40, 90], 16, 0, 100)).toEqual([10, 40, 90])
  })
  test('points on one spot move to both sides of it', () => {
    expect(spread([50, 50], 16, 0, 100)).toEqual([42, 58])
  })
  test('the gap shrinks when the line is too short', () => {
    const moved = spread([0, 0, 0, 0, 0], 16, 0, 20)
    expect(moved).toEqual([0, 5, 10, 15, 20])
  })
})
