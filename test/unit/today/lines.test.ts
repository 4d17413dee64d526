import { describe, expect, test } from 'vitest'
import { countWords, workCounts, type PersonToday, type Work } from '#shared/domain/today.ts'
import { dutiesIn, groupsOf, neighbour, nextAhead, peopleOf, roomForSoon } from '../../../renderer/screens/vandaag/model/lines.ts'
import { rowAction } from '../../../renderer/screens/vandaag/model/words.ts'

const work = (id: string, date: string, urgency: Work['urgency'], more: Partial<Work> = {}): Work => ({ id, kind: 'evaluatie', title: id, date, was: null, note: '', urgency, hard: false, who: 'aanbieder', sources: [], ...more })
const person = (callName: string, lines: readonly Work[], more: Partial<PersonToday> = {}): PersonToday => ({
  id: callName, stayId: `${callName}-1`, name: `${callName} Proef`, callName, placed: true, team: ['st-1'], presence: { away: false, reason: '', since: null, back: '' }, plan: null, talk: null, waiting: [], work: [...lines], ...more,
})
const omer = person('Ömer', [work('evaluatie-1', '2026-01-27', 'te-laat'), work('evaluatie-2', '2026-04-27', 'later')])
const lieke = person('Lieke', [work('evaluatie-1', '2026-01-20', 'te-laat'), work('woningzoekende-1', '2026-02-06', 'deze-week')], { team: ['st-2'] })
const daan = person('Daan', [work('trajectplan-1', '2026-03-02', 'binnenkort'), work('uitstroommelding-1', '2026-02-06', 'deze-week')])
const kpi = work('kpi-2026-01-01', '2026-01-25', 'te-laat', { kind: 'kpi' })
const all = groupsOf([daan, omer, lieke], [kpi])
const keys = (lines: readonly { readonly key: string }[]): readonly string[] => lines.map((l) => l.key)

describe('the work in groups', () => {
  test('the oldest day stands on top, and on the same day it goes by name; the house stands among them', () => {
    expect(keys(all['te-laat'])).toEqual(['Lieke/evaluatie-1', 'huis/kpi-2026-01-01', 'Ömer/evaluatie-1'])
    expect(keys(all['deze-week'])).toEqual(['Daan/uitstroommelding-1', 'Lieke/woningzoekende-1'])
  })
  test('counts what asks a hand now, and says nothing when nothing does', () => {
    expect(countWords(workCounts({ people: [daan, omer, lieke], house: [kpi] }))).toBe('3 te laat, 2 deze week')
    expect(countWords(workCounts({ people: [{ ...daan, work: [] }], house: [] }))).toBe('')
    expect(countWords({ late: 0, week: 1 })).toBe('1 deze week')
  })
  test('own residents are those that somebody answers for', () => {
    expect(peopleOf({ groups: [], week: null, today: '2026-02-03', people: [omer, lieke], house: [] }, 'st-2')).toEqual([lieke])
    expect(peopleOf({ groups: [], week: null, today: '2026-02-03', people: [omer, lieke], house: [] }, null)).toEqual([omer, lieke])
  })
  test('a paper that several have to sign by the same day is one line that counts them all; another day, paper or urgency is another line', () => {
    const sign = (title: string, date: string, urgency: Work['urgency'] = 'binnenkort'): Work => work(title, date, urgency, { kind: 'regels-tekenen' })
    const { binnenkort, 'te-laat': late } = groupsOf([
      person('Wim', [sign('Huisregels 2', '2026-02-20'), sign('Voorwaarden 1', '2026-02-20')]), person('Aad', [sign('Huisregels 2', '2026-02-20'), work('evaluatie-1', '2026-02-20', 'binnenkort')]),
      person('Bo', [sign('Huisregels 2', '2026-02-20')]), person('Cor', [sign('Huisregels 2', '2026-02-21')]), person('Dirk', [sign('Huisregels 2', '2026-01-20', 'te-laat')]),
    ], [])
    expect(binnenkort.map((l) => [l.work.title, l.person?.callName, ...l.others.map((p) => p.callName)])).toEqual([['evaluatie-1', 'Aad'], ['Huisregels 2', 'Aad', 'Bo', 'Wim'], ['Voorwaarden 1', 'Wim'], ['Huisregels 2', 'Cor']])
    expect([dutiesIn(binnenkort), dutiesIn(late)]).toEqual([6, 1])
  })
  test('a calm day knows what comes first', () => {
    expect(nextAhead(groupsOf([omer], []))?.work.id).toBe('evaluatie-2')
    expect(nextAhead(groupsOf([omer, daan], []))?.work.id).toBe('trajectplan-1')
    expect(nextAhead(groupsOf([], []))).toBeNull()
  })
  test('the focus goes to the next line, at the end to the one before, and with one line nowhere', () => {
    expect(neighbour(all, 'huis/kpi-2026-01-01')).toBe('Ömer/evaluatie-1')
    expect(neighbour(all, 'Ömer/evaluatie-1')).toBe('Daan/uitstroommelding-1')
    expect(neighbour(all, 'Daan/trajectplan-1')).toBe('Lieke/woningzoekende-1')
    expect(neighbour(groupsOf([], [kpi]), 'huis/kpi-2026-01-01')).toBeNull()
  })
  test('a higher window shows more of what comes, and a full one still three', () => {
    const [small, large] = [{ width: 1366, height: 768 }, { width: 1920, height: 1080 }]
    const many = (urgency: Work['urgency'], more: Partial<Work> = {}): Work[] => Array.from({ length: 30 }, (_, n) => work(`${urgency}-${n}`, '2026-01-01', urgency, more))
    const busy = groupsOf([person('Sanne', [...many('te-laat'), ...many('binnenkort')])], [])
    const calm = groupsOf([person('Sanne', many('binnenkort'))], [])
    expect(roomForSoon(small, busy)).toBe(3)
    expect(roomForSoon(large, calm)).toBeGreaterThan(roomForSoon(small, calm))
    expect(roomForSoon(small, groupsOf([person('Sanne', many('binnenkort', { note: 'Pasen.' }))], []))).toBeLessThan(roomForSoon(small, calm))
    expect(roomForSoon(large, all)).toBe(3)
  })
})

describe('the action of a line', () => {
  const label = (kind: Work['kind'], plan: PersonToday['plan'] = null): string => rowAction({ work: work('x', '2026-02-03', 'te-laat', { kind }), person: person('Daan', [], { plan }) }).label
  test('follows the plan', () => {
    expect(label('trajectplan')).toBe('Maak het plan')
    expect(label('trajectplan', { id: 'p', status: 'concept' })).toBe('Ga door met plan')
    expect(label('trajectplan', { id: 'p', status: 'ter-ondertekening' })).toBe('Laat tekenen')
  })
  test('a talk begins, or goes on, for everything that one talk discharges; the other way is to note it', () => {
    const plan = { id: 'p', status: 'vastgesteld' } as const
    for (const kind of ['evaluatie', 'uitstroomevaluatie', 'uitstroomplan', 'uitstroomvoorbereiding'] as const) {
      const at = (more: Partial<PersonToday>) => rowAction({ work: work('x', '2026-02-03', 'te-laat', { kind }), person: person('Daan', [], { plan, ...more }) })
      expect(at({})).toMatchObject({ label: 'Begin het gesprek', goal: 'gesprek' })
      expect(at({}).note).toMatch(/^Noteer /)
      expect(at({ talk: { id: 'e', dutyIds: ['x'] } })).toMatchObject({ label: 'Ga verder', goal: 'gesprek' })
      expect(at({ plan: null }), 'without a plan there is nothing to look back on').toMatchObject({ goal: 'paneel' })
    }
    expect(rowAction({ work: work('x', '2026-02-03', 'te-laat', { kind: 'uitstroommelding' }), person: person('Daan', [], { plan }) })).toEqual({ label: 'Maak de melding', goal: 'melding', note: 'Noteer de melding' })
  })
  test('only work elsewhere leaves the screen', () => {
    for (const kind of ['evaluatie', 'woningzoekende', 'uitstroomvoorbereiding', 'uitstroommelding', 'indicatie', 'kpi', 'besluit'] as const) expect(rowAction({ work: work('x', '2026-02-03', 'te-laat', { kind }), person: null }).goal).toBe('paneel')
  })
})
