import { describe, expect, it } from 'vitest'
import type { Block, TimelineMark } from '#shared/documents/model.ts'
import { mm } from '../../../electron/documents/pdf/tokens.ts'
import { documentOf } from '../../support/sampleDocument.ts'
import { pagesOf } from '../../support/pdf.ts'

const strip = (marks: readonly TimelineMark[]): Block => ({
  id: 't', kind: 'timeline', from: '2026-01-05', to: '2026-12-18', limit: '2027-01-05', marks,
  phases: [{ name: 'start', from: '2026-01-05', to: '2026-04-05', style: 'solid' }, { name: 'opbouw', from: '2026-04-05', to: '2026-04-12', style: 'hatched' }, { name: 'uitstroom', from: '2026-04-12', to: '2026-12-18', style: 'white' }],
})
const drawn = (marks: readonly TimelineMark[]) => pagesOf(documentOf([{ id: 's', title: 'Verblijf', newPage: false, blocks: [strip(marks)] }])).flatMap((p) => p.own.flatMap((d) => (d.kind === 'text' ? [d] : [])))
const mark = (at: string, words: string, place: TimelineMark['place'] = 'below'): TimelineMark => ({ at, date: at, words, place })

describe('the timeline', () => {
  it('keeps labels apart: one that comes closer than 2 mm stands 12 mm lower', () => {
    const texts = drawn([mark('2026-06-18', 'mijn vertrek voorbereiden'), mark('2026-07-01', 'wens naar de gemeente')])
    const [first, second] = ['mijn vertrek voorbereiden', 'wens naar de gemeente'].map((w) => texts.find((t) => t.text === w)?.y ?? 0)
    expect(Math.abs((first ?? 0) - (second ?? 0))).toBeCloseTo(mm(12), 3)
  })

  it('sets labels that are far apart on one line', () => {
    const texts = drawn([mark('2026-02-05', 'woning'), mark('2026-09-01', 'wens')])
    expect(texts.find((t) => t.text === 'woning')?.y).toBe(texts.find((t) => t.text === 'wens')?.y)
  })

  it('shows two years of talks in two lanes', () => {
    const days = ['2026-02-20', '2026-03-31', '2026-05-10', '2026-06-18', '2026-07-28', '2026-09-05', '2026-10-15']
    const texts = drawn(days.map((d, i) => mark(d, `terugkijken ${i}`, 'above')))
    expect(new Set(texts.filter((t) => t.text.startsWith('terugkijken')).map((t) => Math.round(t.y))).size).toBe(2)
  })

  it('finds a place for many marks on one day', () => {
    const texts = drawn(Array.from({ length: 9 }, (_, i) => mark('2026-06-18', `punt ${i}`, i % 2 === 0 ? 'below' : 'above')))
    const heights = Array.from({ length: 9 }, (_, i) => texts.find((t) => t.text === `punt ${i}`)?.y)
    expect(new Set(heights).size).toBe(9)
  })

  it('names a phase that is too short for its name under the bar', () => {
    const texts = drawn([mark('2026-02-05', 'woning')])
    const [start, opbouw] = [texts.find((t) => t.text === 'start'), texts.find((t) => t.text === 'opbouw')]
    expect(opbouw?.y ?? 0).toBeGreaterThan((start?.y ?? 0) + mm(15))
  })
})
