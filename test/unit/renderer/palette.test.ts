import { describe, expect, test } from 'vitest'
import { actions, may, type Role } from '#shared/domain/permissions.ts'
import type { Resident } from '#shared/domain/resident.ts'
import { findings } from '../../../renderer/app/palette/findings.ts'

const resident = (id: string, firstName: string, tussenvoegsel: string, lastName: string, more: Partial<Resident> = {}): Resident => ({
  id, firstName, tussenvoegsel, lastName, roepnaam: '', initials: '', phase: 'start', placementDate: null, plannedEnd: null, dayNumber: null, presence: { away: false, reason: '', since: null, back: '' },
  ended: false, plan: null, next: null, begeleider: '', easyReading: false, goals: [], ...more,
})
const people = [
  resident('1', 'Ömer', '', 'Proefstuk', { goals: [{ id: 'g1', words: 'Ik wil één schuld per maand afbetalen.', area: 'schulden' }] }),
  resident('2', 'Lieke', 'van der', 'Schets', { ended: true }),
  resident('3', 'Liesbeth', '', 'Vertrokken', { roepnaam: 'Bets' }),
]
const titles = (query: string): readonly string[] => findings(people, query, actions).map((f) => f.title)

describe('what the palette finds', () => {
  test('a name without its accents', () => expect(titles('omer')).toContain('Ömer Proefstuk'))
  test('a last name without its tussenvoegsels', () => expect(titles('schets')).toContain('Lieke van der Schets'))
  test('a roepnaam', () => expect(titles('bets')).toContain('Liesbeth Vertrokken'))
  test('who lives here comes before who left', () => expect(titles('lie').slice(0, 2)).toEqual(['Liesbeth Vertrokken', 'Lieke van der Schets']))
  test('words of a goal, and it opens that goal', () => {
    const goal = findings(people, 'schuld afbetalen', actions).find((f) => f.group === 'Doelen')
    expect(goal?.note).toBe('Ömer Proefstuk, Schulden')
    expect(goal?.act).toEqual({ kind: 'go', route: { screen: 'plan', dossierId: '1', step: 'goal:g1' } })
  })
  test('an act by a word that stands beside it', () => expect(titles('diploma')).toEqual(['Wijzig het team']))
  test('nothing typed shows people and acts, no goals', () => {
    const groups = new Set(findings(people, '', actions).map((f) => f.group))
    expect(groups).toEqual(new Set(['Bewoners', 'Acties']))
  })
  test('nonsense finds nothing', () => expect(titles('qqqzzz')).toEqual([]))
  test('only what somebody may do', () => {
    const acts = (role: Role): readonly string[] => findings([], '', actions.filter((a) => may([role], a))).map((f) => f.id)
    expect(acts('beheerder')).toEqual(['rules', 'admission', 'house', 'team', 'users', 'contacts', 'contract', 'agreements', 'seal', 'log', 'backups', 'password', 'theme', 'lock'])
    expect(acts('ervaringsdeskundige')).toEqual(['today', 'residents', 'schedule', 'rules', 'admission', 'contract', 'check', 'seal', 'password', 'theme', 'lock'])
    expect(acts('begeleider')).toEqual(['new', 'today', 'residents', 'schedule', 'rules', 'admission', 'rules-sign', 'contract', 'check', 'seal', 'password', 'theme', 'coach', 'lock'])
    expect(acts('hbo')).toContain('sheet')
  })
})
