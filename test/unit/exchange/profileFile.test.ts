import { describe, expect, it } from 'vitest'
import { makeProfileFile, readProfile } from '#shared/exchange/profileFile.ts'
import { ok } from '#shared/result/result.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const refused = (value: unknown): string => {
  const read = readProfile(typeof value === 'string' ? value : JSON.stringify(value, null, 2))
  return read.ok ? 'ok' : read.problem.text
}
const small = { format: 'baken-profiel/1', profile: { id: 'p', name: 'Proefregio', document: 'Contract Proefregio' } }
const norm = { id: 'P1', rule: { kind: 'every', duty: 'evaluatie', anchor: 'placement', months: 3 }, hard: true, text: 'Elke 3 maanden.', source: { document: 'Contract', heading: '', quote: 'elke drie maanden' } }

describe('a contract profile as a file', () => {
  it('comes back as it went', () => {
    for (const profile of shippedProfiles) expect(readProfile(JSON.stringify(makeProfileFile(profile)))).toEqual(ok(profile))
  })
  it('may be short: what is left out is empty', () => expect(readProfile(JSON.stringify(small))).toMatchObject({ ok: true, value: { name: 'Proefregio', layer: 'contract', norms: [], notice: '' } }))
  it.each([
    ['{"format": "baken-uitwisseling/1"}', /uitwisselbestand van een dossier/],
    ['{"format": "baken-profiel/2"}', /versie 2 van het formaat voor een contractprofiel/],
    ['{"format": "iets"}', /geen contractprofiel van Baken: het veld "format" hoort "baken-profiel\/1"/],
    ['[1', /geen geldige JSON/],
    [{ ...small, profile: { ...small.profile, name: undefined } }, /naam \(profile\.name.*\): dit veld ontbreekt/],
    [{ ...small, profile: { ...small.profile, norms: [{ ...norm, rule: { ...norm.rule, months: 'drie' } }] } }, /normen › 1 › regel › maanden.*er staat "drie"/],
    [{ ...small, profile: { ...small.profile, norms: [norm, norm] } }, /dit kenmerk staat al bij een ander/],
    [{ ...small, profile: { ...small.profile, validFrom: '2026-02-30' } }, /geldig vanaf/],
  ])('%s is refused with a sentence that names the field', (value, wanted) => expect(refused(value)).toMatch(wanted))
  it('of an older program is read: what was to come then says where it stands now, all else stays', () => {
    const older = { ...norm, id: 'P2', rule: { kind: 'later', capability: 'uitstroomplan' } }
    const still = { ...norm, id: 'P3', rule: { kind: 'later', capability: 'meldingen' } }
    const read = readProfile(JSON.stringify({ ...small, profile: { ...small.profile, norms: [norm, older, still] } }))
    expect(read.ok ? read.value.norms : read.problem).toMatchObject([norm, { ...older, rule: { kind: 'say', where: 'Dossier, Uitstroom' } }, still])
    expect(refused({ ...small, profile: { ...small.profile, norms: [{ ...older, rule: { kind: 'later', capability: 'nooit' } }] } })).toMatch(/onderdeel/)
  })
})
