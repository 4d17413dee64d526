import fc from 'fast-check'
import { expect, it } from 'vitest'
import { urgencies } from '#shared/domain/today.ts'
import { addDays } from '#shared/domain/calendar/day.ts'
import { summarise } from '#shared/norms/resident.ts'
import { personToday } from '#shared/norms/today.ts'
import { groupsOf } from '../../../renderer/screens/vandaag/model/lines.ts'
import { caseA } from '../../support/caseA.ts'
import { shippedProfiles as profiles } from '../../support/profiles.ts'
import { dossier as dossiers } from '../../support/arbitraries.ts'

const { house } = caseA()

it('every open line of every dossier on every day is in exactly one group, with a source', () => {
  fc.assert(fc.property(dossiers, fc.integer({ min: -400, max: 900 }), (dossier, shift) => {
    const person = personToday(dossier, house, profiles, addDays('2026-02-03', shift))
    if (person === null) return
    const groups = groupsOf([person], [])
    const grouped = urgencies.flatMap((u) => groups[u].map((l) => l.work.id))
    expect(grouped.toSorted()).toEqual(person.work.map((w) => w.id).toSorted())
    expect(new Set(grouped).size).toBe(grouped.length)
    expect(groups.later.length).toBeLessThanOrEqual(1)
    for (const work of person.work) expect(work.sources.length).toBeGreaterThan(0)
  }), { numRuns: 100 })
})

it('Vandaag and the list of residents name the same first day of everybody, also of what was put off', () => {
  fc.assert(fc.property(dossiers, fc.integer({ min: -400, max: 900 }), (dossier, shift) => {
    const today = addDays('2026-02-03', shift)
    const person = personToday(dossier, house, profiles, today)
    const first = person?.work.map((w) => w.date).toSorted()[0] ?? null
    expect(summarise(dossier, house, profiles, today).next?.date ?? null).toBe(first)
  }), { numRuns: 100 })
})
