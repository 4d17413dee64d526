import { describe, expect, it } from 'vitest'
import { actions, may, mayNow, type Action, type Role } from '#shared/domain/permissions.ts'
import { mayEnter, mayOpen, placeFor } from '../../../renderer/state/places.ts'
import { beheerTabs, type Route } from '../../../renderer/state/router.ts'

const of = (...own: Role[]): readonly Action[] => actions.filter((a) => may(own, a))
const places: readonly Route[] = [
  { screen: 'vandaag' }, { screen: 'bewoners' }, { screen: 'dossier', id: 'd', tab: 'plan' }, { screen: 'plan', dossierId: 'd', step: '1' }, { screen: 'ondertekenen', dossierId: 'd', versionId: 'v' },
  { screen: 'toestemming', dossierId: 'd', sheetId: 's' }, { screen: 'viewer', title: 't', what: { kind: 'attachment', dossierId: 'd', blobId: 'b' } }, { screen: 'controleer' },
]

describe('where somebody may come', () => {
  it('a beheerder lands at the users, from wherever they were sent', () => {
    for (const place of places) expect(placeFor(place, of('beheerder'))).toEqual({ screen: 'beheer', tab: 'gebruikers' })
  })
  it('who works with residents comes everywhere', () => {
    for (const role of ['hbo', 'begeleider', 'ervaringsdeskundige'] as const) for (const place of places) expect(placeFor(place, of(role))).toBe(place)
  })
  it('sees only the parts of Beheer that are theirs', () => {
    const tabs = (...own: Role[]): readonly string[] => beheerTabs.filter((tab) => mayOpen(tab, of(...own)))
    expect(tabs('hbo', 'beheerder')).toEqual([...beheerTabs])
    expect(tabs('beheerder')).toEqual(beheerTabs.filter((tab) => tab !== 'herstelblad' && tab !== 'privacy'))
    expect(tabs('begeleider')).toEqual(['contract', 'zegel', 'wachtwoord', 'weergave'])
  })
  it('always has a place, also for somebody without any right', () => {
    for (const place of [...places, { screen: 'beheer', tab: 'huis' } as const]) expect(mayEnter(placeFor(place, []), [])).toBe(true)
  })
  it('who waits for the care key waits at Beheer', () => {
    const waiting = actions.filter((a) => mayNow({ roles: ['begeleider'], care: false }, a))
    expect(placeFor({ screen: 'vandaag' }, waiting)).toEqual({ screen: 'beheer', tab: 'contract' })
  })
})
