import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange } from '#shared/domain/change.ts'
import { isFields } from '#shared/domain/history/tree.ts'
import { currentStay, type Dossier } from '#shared/domain/dossier.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { emptyEnd, endGaps, hasLeft, type StayEnd } from '#shared/domain/stay/end.ts'
import { isOpenDuty } from '#shared/norms/duties.ts'
import { stayDuties, summarise } from '#shared/norms/resident.ts'
import { codecs } from '../../../electron/program/codecs.ts'
import { day, dossier as anyDossier } from '../../support/arbitraries.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const house = emptyHouse('huis')
const ends = (d: Dossier, end: StayEnd | null): Dossier => {
  const done = applyChange(d, { kind: 'end', stayId: currentStay(d)?.id ?? '', end })
  if (!done.ok) throw new Error(done.problem.text)
  return done.value
}
const staying = anyDossier.map((d) => ends(d, null))
const openOf = (d: Dossier, today: string): readonly string[] => {
  const stay = currentStay(d)
  return stay ? stayDuties(stay, house, shippedProfiles, today).filter(isOpenDuty).map((duty) => `${duty.id} ${duty.date}`) : []
}

describe('leaving', () => {
  it('lets every open duty lapse from its last day on, not before, and taking it back brings all back', () => {
    fc.assert(fc.property(staying, day, day, (d, on, today) => {
      const left = ends(d, emptyEnd(on))
      expect(openOf(left, today)).toEqual(on <= today ? [] : openOf(d, today))
      expect(summarise(left, house, shippedProfiles, today)).toMatchObject(on <= today ? { ended: true, next: null } : { ended: false })
      expect(summarise(left, house, shippedProfiles, today).next).toEqual(on <= today ? null : summarise(d, house, shippedProfiles, today).next)
      expect(ends(left, null)).toEqual(d)
    }), { numRuns: 60 })
  })
  it('ends nothing as long as there is no last day', () => {
    fc.assert(fc.property(staying, day, (d, today) => {
      expect(openOf(ends(d, emptyEnd(null)), today)).toEqual(openOf(d, today))
    }), { numRuns: 40 })
    expect(hasLeft({ end: emptyEnd(null) }, '2026-02-03')).toBe(false)
  })
  it('stays open until it says who goes on and since when (V17); who died is handed to nobody', () => {
    const end = { ...emptyEnd('2026-02-03'), result: 'doelen' as const }
    expect(endGaps(end)).toEqual(['handedTo', 'handedOn'])
    expect(endGaps({ ...end, handedTo: 'Toegangsteam', handedOn: '2026-02-03' })).toEqual([])
    expect(endGaps({ ...end, result: 'overleden' })).toEqual([])
    expect(endGaps(emptyEnd(null))).toEqual(['on', 'result', 'handedTo', 'handedOn'])
  })
})

describe('an older vault', () => {
  const migrated = (end: unknown): unknown => {
    const stays = codecs.dossier.migrations[0]?.migrate({ stays: [{ facts: {}, end }] })
    return isFields(stays) && Array.isArray(stays['stays']) && isFields(stays['stays'][0]) ? stays['stays'][0]['end'] : undefined
  }
  it('keeps what was typed as the outcome of a stay with the reason, since there is a list to choose from now', () => {
    const old = { on: '2026-01-01', result: 'volgens plan', reason: 'Alles klaar.', address: 'a', gemeente: 'b', handedTo: 'c' }
    expect(migrated(old)).toEqual({ ...old, result: '', reason: 'volgens plan\nAlles klaar.', handedOn: null })
    expect(migrated({ ...old, result: 'doelen' })).toMatchObject({ result: 'doelen', reason: 'Alles klaar.' })
    expect(migrated({ ...old, result: '' })).toMatchObject({ result: '', reason: 'Alles klaar.' })
    expect(migrated(null)).toBe(null)
  })
})
