import { describe, expect, it } from 'vitest'
import type { NormChange } from '#shared/domain/house/house.ts'
import type { Norm } from '#shared/domain/profile/profile.ts'
import { bigNumber, bySubject, changeWords, shownNorms, takenOver } from '../../../renderer/screens/beheer/profielen/model.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const b40: Norm = { id: 'B40', rule: { kind: 'once', duty: 'woningzoekende', anchor: 'placement', after: { months: 1 } }, hard: true, text: 'Binnen één maand ingeschreven.', source: { document: 'd', heading: 'Wonen', quote: 'binnen een maand' }, who: 'bewoner', advice: false }
const two: Norm = { ...b40, rule: { kind: 'once', duty: 'woningzoekende', anchor: 'placement', after: { months: 2 } }, text: 'Binnen 2 maanden ingeschreven.' }
const said = (norm: Norm | null, from: string, normId = 'B40'): NormChange => ({ id: `${normId}-${from}`, normId, norm, from, reason: '', userId: 'u', at: '2026-02-03T14:00:00' })
const shown = (changes: NormChange[], first: readonly Norm[] = [b40]) => shownNorms(first, { agreements: changes, ownProfiles: [] }, { kind: 'house' }, '2026-02-03').map((n) => [n.state, bigNumber(n.norm)?.number, n.note])

describe('a norm on screen', () => {
  it('says how it is now and what is coming', () => {
    expect(shown([])).toEqual([['geldt', '1', '']])
    expect(shown([said(two, '2026-02-01')])).toEqual([['geldt', '2', 'gewijzigd vanaf 1 februari 2026']])
    expect(shown([said(two, '2026-04-01')])).toEqual([['geldt', '1', 'wordt 2 maanden vanaf 1 april 2026']])
    expect(shown([said({ ...b40, text: 'Anders.' }, '2026-04-01')])).toEqual([['geldt', '1', 'verandert vanaf 1 april 2026']])
    expect(shown([said(null, '2026-04-01')])).toEqual([['geldt', '1', 'vervalt vanaf 1 april 2026']])
    expect(shown([said(null, '2026-02-03')])).toEqual([['vervallen', '1', 'vervallen vanaf 3 februari 2026']])
  })
  it('that the house added holds from its first day', () => {
    expect(shown([said({ ...two, id: 'HA-1' }, '2026-02-01', 'HA-1')], [])).toEqual([['geldt', '2', 'geldt vanaf 1 februari 2026']])
    expect(shown([said({ ...two, id: 'HA-1' }, '2026-03-01', 'HA-1')], [])).toEqual([['komt', '2', 'geldt vanaf 1 maart 2026']])
  })
  it('is told in the history by what changed in it', () => {
    expect([changeWords(b40, two), changeWords(b40, { ...b40, hard: false }), changeWords(b40, { ...b40, text: 'x' }), changeWords(null, b40), changeWords(b40, null)]).toEqual(['1 maand werd 2 maanden', 'moet werd afspraak', 'andere zin', 'erbij gekomen', 'vervallen'])
  })
  it('taken over from advice can be taken over again after it was let go', () => {
    expect([...takenOver([said(b40, '2026-01-01', 'HA-V05')])]).toEqual(['HA-V05'])
    expect([...takenOver([said(b40, '2026-01-01', 'HA-V05'), said(null, '2026-02-01', 'HA-V05')])]).toEqual([])
  })
})

describe('norms by subject', () => {
  it('hold every norm of every profile exactly once, and a search finds by word, id and quote', () => {
    for (const profile of shippedProfiles) {
      const all = shownNorms(profile.norms, { agreements: [], ownProfiles: [] }, { kind: 'profile', id: profile.id }, '2026-02-03')
      expect(bySubject(all, '').flatMap((g) => g.norms.map((n) => n.norm.id)).sort()).toEqual(profile.norms.map((n) => n.id).sort())
    }
    const some = shownNorms([b40, { ...two, id: 'X1', text: 'Iets heel anders.' }], { agreements: [], ownProfiles: [] }, { kind: 'house' }, '2026-02-03')
    const found = (search: string): readonly string[] => bySubject(some, search).flatMap((g) => g.norms.map((n) => n.norm.id))
    expect([found('ÉÉN ingeschreven'), found('b40'), found('binnen een maand'), found('heel'), found('zeppelin')]).toEqual([['B40'], ['B40'], ['B40', 'X1'], ['X1'], []])
  })
})
