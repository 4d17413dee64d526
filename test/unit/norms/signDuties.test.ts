import { describe, expect, it } from 'vitest'
import { newDossier, type Dossier, type Stay } from '#shared/domain/dossier.ts'
import { emptyHouse, type House } from '#shared/domain/house/house.ts'
import { emptyStayFacts } from '#shared/domain/stay/stay.ts'
import { dutySum, dutyTitle } from '#shared/norms/explain.ts'
import { openStay } from '#shared/norms/openDuties.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { paperOfDuty } from '#shared/norms/signDuties.ts'
import { personToday } from '#shared/norms/today.ts'
import { evaluate } from '#shared/norms/evaluate.ts'
import { aReceipt, aVersion } from '../../support/papers.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const houseWith = (vngLayer: boolean, ...versions: readonly ReturnType<typeof aVersion>[]): House => ({ ...emptyHouse('h'), contractProfile: 's0', vngLayer, papers: { huisregels: [...versions], instroomvoorwaarden: [] } })
const dossierWith = (receipts: Stay['receipts'], handled: Stay['handled'] = []): Dossier => {
  const bare = newDossier({ dossier: 'd', stay: 's' }, { ...emptyStayFacts('s0'), placementDate: '2026-02-02' }, '2026-01-20T09:00:00')
  return { ...bare, stays: bare.stays.map((s) => ({ ...s, receipts, handled })) }
}
const [one, two] = [aVersion('huisregels', 1, '2026-01-01'), aVersion('huisregels', 2, '2026-05-04')]
const seen = (house: House, receipts: Stay['receipts'], today: string) => dossierWith(receipts).stays.flatMap((s) => stayDuties(s, house, shippedProfiles, today).filter((d) => d.kind === 'regels-tekenen').map((d) => `${d.date} ${dutyTitle(d)}, ${d.state}`))

describe('having the house rules signed', () => {
  it('is for the day of placement, and late the day after', () => {
    expect(seen(houseWith(false, one), [], '2026-02-02')).toEqual(['2026-02-02 Huisregels 1 laten tekenen, vandaag'])
    expect(seen(houseWith(false, one), [], '2026-02-03')).toEqual(['2026-02-02 Huisregels 1 laten tekenen, te-laat'])
    expect(seen(houseWith(false), [], '2026-02-03')).toEqual([])
  })
  it('is done with a signature or a refusal; a signature under another text is none', () => {
    expect(seen(houseWith(false, one), [aReceipt('huisregels', 1, '2026-02-02')], '2026-02-03')).toEqual(['2026-02-02 Huisregels 1 laten tekenen, gedaan'])
    expect(seen(houseWith(false, one), [aReceipt('huisregels', 1, '2026-02-02', { refused: true })], '2026-02-03')[0]).toMatch(/gedaan$/)
    expect(seen(houseWith(false, one), [aReceipt('huisregels', 1, '2026-02-02', { text: 1 })], '2026-02-03')[0]).toMatch(/te-laat$/)
  })
  it('with the national layer waits for both copies (V44)', () => {
    const house = houseWith(true, one)
    expect(seen(house, [aReceipt('huisregels', 1, '2026-02-02', { copyOn: '2026-02-02' })], '2026-02-03')).toEqual(['2026-02-02 Huisregels 1 geven: bewoner en gemeente, te-laat'])
    expect(seen(house, [aReceipt('huisregels', 1, '2026-02-02', { copyOn: '2026-02-02', gemeenteOn: '2026-02-03' })], '2026-02-03')[0]).toMatch(/gedaan$/)
  })
  it('comes back with a new version, two weeks after it begins; the old one stays behind as done', () => {
    const [house, signed] = [houseWith(false, one, two), [aReceipt('huisregels', 1, '2026-02-02')]]
    expect(seen(house, signed, '2026-05-03').map((l) => l.slice(0, 10))).toEqual(['2026-02-02'])
    expect(seen(house, signed, '2026-05-04')).toEqual(['2026-02-02 Huisregels 1 laten tekenen, gedaan', '2026-05-18 Huisregels 2 laten tekenen, binnenkort'])
    // Who never signed was late already, and stays so.
    expect(seen(house, [], '2026-05-04')).toEqual(['2026-02-02 Huisregels 2 laten tekenen, te-laat'])
  })
  it('of a paper that the house made after somebody came gives the same two weeks', () => {
    expect(seen(houseWith(false, two), [], '2026-05-04')).toEqual(['2026-05-18 Huisregels 2 laten tekenen, binnenkort'])
  })
  it('stands on Vandaag, on the list and in the engine with its sum and sources, and names its paper', () => {
    const house = houseWith(true, two)
    const dossier = dossierWith([])
    const line = personToday(dossier, house, shippedProfiles, '2026-05-05')?.work.find((w) => w.kind === 'regels-tekenen')
    expect(line).toMatchObject({ title: 'Huisregels 2 laten tekenen', date: '2026-05-18', urgency: 'binnenkort' })
    expect(line?.sources.map((s) => [s.norm, s.sum])).toEqual([['HA-huisregels', 'Deze versie geldt vanaf ma 4 mei + 2 weken = ma 18 mei.'], ['V44b', '']])
    expect(paperOfDuty(line?.id ?? '')).toBe('huisregels')
    expect(paperOfDuty('evaluatie-1')).toBeNull()
    expect(openStay(dossier, house, shippedProfiles, '2026-05-05')?.duties.map((d) => d.id)).toContain('regels-tekenen-huisregels-2')
    const { duties, checks } = evaluate({ dossier, house, profiles: shippedProfiles, today: '2026-05-05' })
    expect(duties.filter((d) => d.kind === 'regels-tekenen').map(dutySum)).toEqual(['Deze versie geldt vanaf ma 4 mei + 2 weken = ma 18 mei.'])
    // The intake asks for a day only while there is no version; of the other paper there is none.
    expect(checks.map((c) => c.id).filter((id) => id.endsWith('SignedOn'))).toEqual(['vraag:stay.admissionSignedOn'])
  })
  it('may be put off or left with a reason, for this version only', () => {
    const handled = [{ id: 'regels-tekenen-huisregels-1', how: 'niet-van-toepassing' as const, on: null, until: null, reason: 'tekent nergens', by: '' }]
    const of = (house: House, today: string) => dossierWith([], handled).stays.flatMap((s) => stayDuties(s, house, shippedProfiles, today).filter((d) => d.kind === 'regels-tekenen').map((d) => `${d.ordinal} ${d.state}`))
    expect(of(houseWith(false, one), '2026-03-01')).toEqual(['1 niet-van-toepassing'])
    expect(of(houseWith(false, one, two), '2026-05-04')).toEqual(['2 te-laat'])
  })
})
