import { describe, expect, test } from 'vitest'
import { emptyEnd } from '#shared/domain/stay/end.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import type { Handled } from '#shared/domain/stay/stay.ts'
import { personToday } from '#shared/norms/today.ts'
import { todayList } from '../../../electron/handlers/todayList.ts'
import { caseA } from '../../support/caseA.ts'
import { shippedProfiles } from '../../support/profiles.ts'

// The report of B56, whatever else the profile asks.
const report: Omit<LayeredNorm, 'layer' | 'profile' | 'from' | 'until'> = { id: 'B56', rule: { kind: 'yearly', duty: 'kpi', days: ['01-01', '07-01'] }, hard: true, text: 'Rapport.', source: { document: 'x', heading: 'y', quote: 'z' }, who: 'aanbieder', advice: false }
const profiles = shippedProfiles.map((p) => (p.id === 'ijssel-vecht' ? { ...p, norms: [...p.norms.filter((n) => n.rule.kind !== 'yearly'), report] } : p))
const { house: plain, dossier: typed } = caseA()
const house: House = { ...plain, contractProfile: 'ijssel-vecht', vngLayer: false, norms: { planWithinWeeks: 8, evaluationEveryMonths: 3, outflowNoticeMonths: 4, outflowPreparationMonths: null, houseSeekerWithinMonths: null } }
const bare: Dossier = { ...typed, stays: typed.stays.map((s) => ({ ...s, plan: [], handled: [], facts: { ...s.facts, contractProfile: 'ijssel-vecht', houseSeeker: { on: null, where: '' } } })) }
const on = (today: string, d: Dossier = bare, h: House = house) => todayList(new Map([[d.id, d]]), h, profiles, today)
const seen = (today: string, d?: Dossier, h?: House): readonly string[] => [...on(today, d, h).people.flatMap((p) => p.work), ...on(today, d, h).house].map((w) => `${w.id} ${w.date} ${w.urgency}`)
const withSaid = (handled: readonly Handled[]): Dossier => ({ ...bare, stays: bare.stays.map((s) => ({ ...s, handled: [...handled] })) })
const said = (id: string, more: Partial<Handled>): Handled => ({ id, how: 'gedaan', on: null, until: null, reason: '', by: '', ...more })

describe('the work of today', () => {
  test('holds what is late, of this week and soon, and one line after that', () => {
    expect(seen('2026-02-10')).toEqual(['woningzoekende-1 2026-02-05 te-laat', 'trajectplan-1 2026-03-02 binnenkort', 'evaluatie-1 2026-04-05 later', 'kpi-2026-07-01 2026-07-01 later'])
    expect(seen('2026-02-26').slice(0, 2)).toEqual(['woningzoekende-1 2026-02-05 te-laat', 'trajectplan-1 2026-03-02 deze-week'])
  })
  test('a line put off stands on its new day and says which day it had', () => {
    const [line] = on('2026-02-10', withSaid([said('woningzoekende-1', { how: 'uitgesteld', until: '2026-02-20' })])).people[0]?.work ?? []
    expect(line).toMatchObject({ id: 'woningzoekende-1', date: '2026-02-20', was: '2026-02-05', urgency: 'binnenkort' })
  })
  test('Easter says so, with the last working day; the source says the sum', () => {
    const easter = on('2026-04-01').people[0]?.work.find((w) => w.id === 'evaluatie-1')
    expect(easter?.note).toBe('Pasen. Laatste werkdag: do 2 apr')
    expect(easter?.sources[0]?.sum).toContain('Plaatsing ma 5 jan + 3 maanden = zo 5 apr.')
    expect(easter?.sources[0]?.sum).toContain('Laatste werkdag: do 2 apr.')
  })
  test('talks that fall together say so in their source', () => {
    const short: Dossier = { ...bare, stays: bare.stays.map((s) => ({ ...s, facts: { ...s.facts, plannedEnd: '2026-12-18' } })) }
    const sums = on('2026-06-16', short).people[0]?.work.filter((w) => w.date >= '2026-06-18' && w.date <= '2026-07-05').map((w) => w.sources[0]?.sum ?? '')
    expect(sums).toHaveLength(2)
    for (const sum of sums ?? []) expect(sum).toContain('Eén gesprek is genoeg')
  })
  test('what was answered is gone and moves no other line', () => {
    const rest = (lines: readonly string[]): readonly string[] => lines.filter((l) => !l.startsWith('evaluatie-1'))
    for (const how of ['gedaan', 'overgeslagen', 'niet-van-toepassing'] as const) {
      const after = seen('2026-04-20', withSaid([said('evaluatie-1', { how, on: '2026-04-19' })]))
      expect(after).toEqual([...rest(seen('2026-04-20'))])
    }
  })
  test('the report of the house comes when somebody lives there, and goes when it was sent', () => {
    expect(seen('2026-07-03')).toContain('kpi-2026-07-01 2026-07-01 te-laat')
    const sent = { ...house, handled: [said('kpi-2026-07-01', { on: '2026-07-01' })] }
    expect(seen('2026-07-03', bare, sent)).not.toContain('kpi-2026-07-01 2026-07-01 te-laat')
    expect(todayList(new Map(), house, profiles, '2026-07-03')).toEqual({ groups: [], week: null, today: '2026-07-03', people: [], house: [] })
  })
  test('who has left is not there, and on the last day before it still is', () => {
    const gone: Dossier = { ...bare, stays: bare.stays.map((s) => ({ ...s, end: emptyEnd('2026-02-09') })) }
    expect(on('2026-02-09', gone).people).toEqual([])
    expect(on('2026-02-08', gone).people).toHaveLength(1)
  })
  test('follows every change: of a dossier, of the house, of the day', () => {
    const changed = withSaid([said('woningzoekende-1', {})])
    for (const [d, h, today] of [[bare, house, '2026-02-10'], [bare, house, '2026-02-10'], [changed, house, '2026-02-10'], [changed, { ...house, staff: house.staff.slice(1) }, '2026-02-10'], [changed, house, '2026-03-10'], [bare, house, '2026-02-10']] as const)
      expect(on(today, d, h).people).toEqual([personToday(d, h, profiles, today)])
  })
  test('what waits for a signature says for whom', () => {
    expect(on('2026-02-10', typed).people[0]?.waiting).toEqual([])
    const asked: Dossier = { ...typed, stays: typed.stays.map((s) => ({ ...s, plan: s.plan.map((v) => ({ ...v, status: 'ter-ondertekening' as const })) })) }
    expect(on('2026-02-10', asked).people[0]?.waiting[0]).toMatchObject({ kind: 'trajectplan', number: 1 })
    expect(on('2026-02-10', asked).people[0]?.waiting[0]?.waitsFor).toContain('Daan Voorbeeld')
  })
})
