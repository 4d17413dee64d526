import { describe, expect, test } from 'vitest'
import type { Resident } from '#shared/domain/resident.ts'
import { counts, shown } from '../../../renderer/screens/bewoners/model/list.ts'

const home = { away: false, reason: '', since: null, back: '' }
type Next = NonNullable<Resident['next']>
const person = (firstName: string, tussenvoegsel: string, lastName: string, next: Pick<Next, 'title' | 'date' | 'state'> | null, more: Partial<Resident> = {}): Resident => ({
  id: `${firstName}-${lastName}`, firstName, tussenvoegsel, lastName, roepnaam: '', initials: '', phase: 'start', placementDate: '2026-01-05', plannedEnd: null, dayNumber: 30, presence: home, ended: false,
  plan: null, next: next && { kind: 'evaluatie', norms: [], sum: '', ...next }, begeleider: '', easyReading: false, goals: [], ...more,
})
const omer = person('Ömer', '', 'Proefstuk', { title: 'Evaluatie 1 houden', date: '2026-01-27', state: 'te-laat' })
const lieke = person('Lieke', 'van der', 'Schets', { title: 'Trajectplan vaststellen', date: '2026-02-06', state: 'deze-week' })
const bilal = person('Bilal', '', 'Fictief', { title: 'Evaluatie 2 houden', date: '2026-06-01', state: 'komt-nog' }, { presence: { ...home, away: true } })
const daan = person('Daan', '', 'Voorbeeld', { title: 'Woning', date: '2026-02-20', state: 'komt-nog' }, { roepnaam: 'Dani' })
const zoe = person('Zoë', '', 'Maquette', null)
const gone = person('Roos', '', 'Verzinsel', { title: 'Evaluatie 4 houden', date: '2026-01-01', state: 'te-laat' }, { ended: true })
const all = [zoe, gone, daan, bilal, lieke, omer]
const names = (residents: readonly Resident[]): readonly string[] => residents.map((r) => r.firstName)

describe('the list of residents', () => {
  test('stands in order of the next duty, without a duty last, and leaves out who has left', () => {
    expect(names(shown(all, 'alle', ''))).toEqual(['Ömer', 'Lieke', 'Daan', 'Bilal', 'Zoë'])
  })
  test('search passes over accents, tussenvoegsels and case, and finds the roepnaam', () => {
    expect(names(shown(all, 'alle', 'omer'))).toEqual(['Ömer'])
    expect(names(shown(all, 'alle', 'lieke schets'))).toEqual(['Lieke'])
    expect(names(shown(all, 'alle', 'van der s'))).toEqual(['Lieke'])
    expect(names(shown(all, 'alle', 'DANI'))).toEqual(['Daan'])
    expect(shown(all, 'alle', 'xyz')).toEqual([])
  })
  test('each filter shows as many as it counts', () => {
    expect(counts(all)).toEqual({ alle: 5, 'in-huis': 4, weg: 1, vertrokken: 1 })
    for (const [filter, count] of Object.entries(counts(all))) expect(shown(all, filter === 'in-huis' || filter === 'weg' || filter === 'vertrokken' ? filter : 'alle', '')).toHaveLength(count)
    expect(names(shown(all, 'vertrokken', ''))).toEqual(['Roos'])
  })
})
