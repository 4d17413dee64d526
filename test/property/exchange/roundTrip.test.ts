import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '#shared/documents/model.ts'
import { documentText } from '#shared/documents/plainText.ts'
import { planRules } from '#shared/documents/planRules.ts'
import { signaleringskaart } from '#shared/documents/signaleringskaart.ts'
import { toestemming } from '#shared/documents/toestemming.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { signedFacts } from '#shared/domain/regels/signedFacts.ts'
import type { House } from '#shared/domain/house/house.ts'
import { makeExchange } from '#shared/exchange/make.ts'
import { standAlone } from '#shared/exchange/take.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { openExchange } from '../../../electron/exchange/openExchange.ts'
import { day, dossier, house } from '../../support/arbitraries.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const today = '2026-07-06'
const made = { with: 'Baken', at: '2026-07-06T10:00:00' }

/** A record id that stands twice in a list can't come from our program; the arbitraries may make one. */
const unique = (items: readonly { readonly id: string }[]): boolean => new Set(items.map((i) => i.id)).size === items.length
const sound = (d: Dossier): boolean => [d.naasten, d.professionals, ...d.stays.flatMap((s) => [s.facts.treatments, ...s.plan.flatMap((v) => [v.content.firstSteps, v.content.signals.calls, v.content.goals, ...v.content.goals.map((g) => g.actions)])]), ...d.consents.map((c) => c.entries)].every(unique)
// A file is whole characters: half of one is refused.
const whole = (v: unknown): boolean => JSON.stringify(v).isWellFormed() && !/\\ud[89a-f]/u.test(JSON.stringify(v))

const said = (document: Document): readonly string[] => [...documentText(document), document.title, document.footer.strong, document.footer.archive]

/** What stands on each paper of a dossier, in words; the foot of the page too. */
function words(d: Dossier, h: House, profiles: readonly Profile[]): readonly (readonly string[])[] {
  return [
    ...d.stays.flatMap((stay) => stay.plan.slice(-1).flatMap((version) => {
      const input = { dossier: d, stay, version, house: h, rules: planRules(profiles, h, stay.facts, today), today, mark: 'concept' } as const
      return [said(trajectplan(input)), said(signaleringskaart(input))]
    })),
    ...d.consents.slice(-1).map((sheet) => said(toestemming({ dossier: d, sheet, house: h, today, mark: 'concept' }))),
  ]
}

const profile = fc.constantFrom(...shippedProfiles)
const input = fc.record({ d: dossier, h: house, p: profile, on: day, withBsn: fc.boolean() }).map(({ d, p, ...rest }) => ({ ...rest, p, d: { ...d, stays: d.stays.map((s) => ({ ...s, facts: { ...s.facts, contractProfile: p.id } })) } })).filter(({ d, h }) => sound(d) && whole([d, h]))

describe('any dossier, out as a file and in again', () => {
  it('says the same on every paper, word for word, without our profiles and our house', () => fc.assert(fc.property(input, ({ d, h, p, withBsn }) => {
    const text = JSON.stringify(makeExchange({ dossier: d, house: h, profile: p, made, withBsn }))
    const read = openExchange(Buffer.from(text))
    if (!read.ok) throw new Error(read.problem.text)
    const again = standAlone(read.value, made.at)
    expect(words(again.dossier, again.house, [read.value.profile])).toEqual(words(d, h, shippedProfiles))
  }), { numRuns: 150 }))
  it('keeps all that was typed, and leaves the BSN at home unless somebody chose otherwise', () => fc.assert(fc.property(input, ({ d, h, p, withBsn }) => {
    const text = JSON.stringify(makeExchange({ dossier: d, house: h, profile: p, made, withBsn }))
    const read = openExchange(Buffer.from(text))
    if (!read.ok) throw new Error(read.problem.text)
    const { dossier: again } = standAlone(read.value, made.at)
    expect(again.person).toEqual(withBsn ? d.person : { ...d.person, bsn: '' })
    expect([again.naasten, again.professionals]).toEqual([d.naasten, d.professionals])
    // A talk that was held there is held there: all that was said comes along, nothing that was signed.
    const held = (x: Dossier): unknown => x.stays.flatMap((s) => s.evaluations.map(({ id, number, versionId, newVersionId, content }) => ({ id, number, versionId, newVersionId, content })))
    expect(held(again)).toEqual(held(d))
    const evaluations = again.stays.flatMap((s) => s.evaluations)
    again.stays.forEach((s, i) => {
      const there = d.stays[i]?.evaluations ?? []
      const begun = there.filter((e) => e.status === 'concept')
      // One goes on at a time: the newest of those that were begun. An older one was never finished, so it discharges nothing.
      const newest = Math.max(...begun.map((e) => e.number))
      expect(s.evaluations.filter((e) => e.status === 'concept').map((e) => e.number)).toEqual(begun.length === 0 ? [] : [newest])
      s.evaluations.forEach((e, n) => {
        const older = there[n]?.status === 'concept' && e.status !== 'concept'
        expect([e.status, e.dutyIds]).toEqual([e.status === 'concept' ? 'concept' : 'elders', older ? [] : there[n]?.dutyIds])
      })
    })
    for (const e of evaluations) expect([e.frozen, e.signatures, e.final]).toEqual([null, [], null])
    // When a version was begun is told of the house where it was; all else of an open one stays.
    // What was signed at the door is a fact on the papers of that house, and no signature.
    const told = (s: Stay): Stay => ({ ...s, facts: signedFacts(s, h.papers), receipts: [] })
    const timeless = (x: Dossier): unknown => [x.stays.map(told).map((s) => ({ ...s, evaluations: [], plan: s.plan.map((v) => ({ ...v, createdAt: '' })) })), x.consents.map((c) => ({ ...c, createdAt: '' }))]
    expect(timeless(again)).toEqual(timeless(d))
    expect(again.stays.map((s) => s.receipts)).toEqual(d.stays.map(() => []))
    expect(read.value.dossier.stays.map((s) => s.receipts.map((r) => [r.id, r.paper, r.name, r.copyOn, r.gemeenteOn]))).toEqual(d.stays.map((s) => s.receipts.map((r) => [r.id, r.paper, r.signature.name, r.copyOn, r.gemeenteOn])))
    if (!withBsn && d.person.bsn !== '') {
      expect(text).not.toContain(d.person.bsn)
      expect(read.value.leftOut).toContain('Het BSN.')
    }
    for (const never of ['userId', '"ink"', '"scan"']) expect(text).not.toContain(never)
  }), { numRuns: 150 }))
})
