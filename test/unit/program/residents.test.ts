import { describe, expect, it } from 'vitest'
import { caseA } from '../../support/caseA.ts'
import { shippedProfiles as profiles } from '../../support/profiles.ts'
import { summaries } from '../../../electron/handlers/summaries.ts'
import { summarise } from '#shared/norms/resident.ts'

const { house, dossier } = caseA()
const named = (id: string, lastName: string): typeof dossier => ({ ...dossier, id, person: { ...dossier.person, lastName } })

describe('the list of residents', () => {
  it('follows every change: of a dossier, of the house, of the day', () => {
    const [a, b] = [named('a', 'Proef'), named('b', 'Één')]
    const later = { ...house, staff: house.staff.map((s) => ({ ...s, name: `${s.name} anders` })) }
    const changed = { ...a, person: { ...a.person, firstName: 'Dirk' } }
    for (const [all, at, today] of [[[a, b], house, '2026-01-15'], [[a, b], house, '2026-01-15'], [[changed, b], house, '2026-01-15'], [[changed, b], later, '2026-01-15'], [[changed, b], later, '2026-06-15'], [[a, b], house, '2026-01-15']] as const)
      expect(summaries(all, at, profiles, today)).toEqual([...all].reverse().map((d) => summarise(d, at, profiles, today)))
  })
})
