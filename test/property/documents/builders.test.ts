import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical } from '#shared/documents/canonical.ts'
import { eenvoudig } from '#shared/documents/eenvoudig.ts'
import type { Document } from '#shared/documents/model.ts'
import { blockText, documentText } from '#shared/documents/plainText.ts'
import { clean, ownWords } from '#shared/documents/rich.ts'
import type { PlanRules } from '#shared/documents/rules.ts'
import { signaleringskaart } from '#shared/documents/signaleringskaart.ts'
import { withSignatures } from '#shared/documents/signing.ts'
import { toestemming } from '#shared/documents/toestemming.ts'
import { textToFreeze, trajectplan } from '#shared/documents/trajectplan.ts'
import { isBlankGoal, type PlanInput } from '#shared/documents/trajectplan/facts.ts'
import { isRunning } from '#shared/domain/plan/goal.ts'
import { dossierSchema } from '#shared/domain/dossier.ts'
import { houseSchema } from '#shared/domain/house/house.ts'
import { rulesA } from '../../support/caseA.ts'
import { day, dossier, house, moment, signature } from '../../support/arbitraries.ts'

const policies = ['direct-einde', 'tweede-kans', 'vertrek', 'nultolerantie', 'leermoment'] as const
const kinds = ['trajectplan', 'evaluatie', 'gesprek', 'woningzoekende', 'uitstroomvoorbereiding', 'uitstroommelding', 'uiterste-einddatum', 'anders'] as const
const rules: fc.Arbitrary<PlanRules> = fc.record({
  duties: fc.array(fc.record({ date: day, kind: fc.constantFrom(...kinds) }), { maxLength: 6 }), relapse: fc.subarray([...policies]), utmostEnd: fc.option(fc.record({ on: day, hard: fc.boolean() }), { nil: null }), tests: fc.boolean(), cak: fc.boolean(),
  coverage: fc.subarray([...rulesA.coverage]), planName: fc.constantFrom('Trajectplan', 'Zorgplan'), personWord: fc.constantFrom('bewoner', 'cliënt'),
}).map((r) => ({ ...r, profile: 'p@2026-01-01' }))
const input: fc.Arbitrary<PlanInput> = fc.record({ dossier, house, rules, today: day }).map((i) => {
  const stay = i.dossier.stays[0]
  const version = stay?.plan[0]
  if (!stay || !version) throw new Error('a dossier has a stay with a plan')
  return { ...i, stay, version }
})
const holds = (property: (i: PlanInput) => void, numRuns = 80): void => fc.assert(fc.property(input, property), { numRuns })

const strings = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [])
const short = (i: PlanInput): Document => eenvoudig({ plan: trajectplan(i), version: i.version, person: i.dossier.person, house: i.house, today: i.today })
const variants = (i: PlanInput): readonly Document[] => [trajectplan(i), textToFreeze(i), short(i), signaleringskaart(i), ...i.dossier.consents.flatMap((sheet) => [toestemming({ ...i, sheet, mark: 'concept' }), toestemming({ ...i, sheet, mark: 'geen' })])]

describe('every dossier that the schema admits', () => {
  it('is what the schema admits', () => holds((i) => { expect([dossierSchema.safeParse(i.dossier).success, houseSchema.safeParse(i.house).success]).toEqual([true, true]) }, 60))

  it('becomes documents with a canonical form', () => holds((i) => { for (const d of variants(i)) expect(JSON.parse(canonical(d))).toEqual(JSON.parse(JSON.stringify(d))) }))

  it('never prints the BSN', () => holds((i) => {
    const number = i.dossier.person.bsn || 'no number'
    for (const d of variants(i)) expect(strings(d).some((t) => t.includes(number))).toBe(false)
  }))

  it('never prints what a program says when it does not know', () => holds((i) => {
    expect(variants(i).flatMap((d) => documentText(d)).filter((t) => /\b(?:undefined|null|NaN|Invalid Date)\b|\[object/u.test(t))).toEqual([])
  }))

  it('holds single spaces only, and none at an end', () => holds((i) => {
    const documents = variants(i)
    const shown = documents.flatMap((d) => d.sections.flatMap((s) => s.blocks.flatMap(blockText)))
    expect(shown.filter((t) => t !== t.trim())).toEqual([])
    expect([...documents.flatMap(strings), ...shown].filter((t) => /[^\S ]| {2}/u.test(t))).toEqual([])
  }))

  it('says own words literally', () => holds((i) => {
    const c = i.version.content
    const own = [c.mainGoal, c.earlierQuote, c.signals.green.words, c.signals.orange.words, c.signals.red.words, ...c.goals.filter((g) => !isBlankGoal(g)).map((g) => g.words)].map(ownWords).filter(Boolean)
    for (const d of [trajectplan(i), textToFreeze(i)]) { const text = documentText(d).join('\n'); for (const words of own) expect(text).toContain(words) }
  }))

  it('says in short the main goal, every goal that runs and every signal in the resident’s words, whole', () => holds((i) => {
    const c = i.version.content
    const goals = c.goals.filter((g) => isRunning(g) && !isBlankGoal(g))
    const text = documentText(short(i)).join('\n')
    for (const words of [c.mainGoal, c.signals.green.words, c.signals.orange.words, c.signals.red.words, ...goals.map((g) => g.words)].map(ownWords).filter(Boolean)) expect(text).toContain(words)
  }))

  it('has one id for each block and an origin for each', () => holds((i) => {
    for (const d of variants(i)) { const blocks = d.sections.flatMap((s) => s.blocks); expect(new Set(blocks.map((b) => b.id)).size).toBe(blocks.length); expect(blocks.filter((b) => b.origin === undefined)).toEqual([]) }
  }))

  it('asks nothing once the text is fixed, and does not depend on the day of fixing', () => holds((i) => {
    const frozen = textToFreeze(i)
    expect(frozen.sections.flatMap((s) => s.blocks).some((b) => b.kind === 'open' || (b.kind === 'goal' && b.open !== ''))).toBe(false)
    expect(canonical(textToFreeze({ ...i, today: '2099-01-01' }))).toBe(canonical(frozen))
  }))

  it('says nothing of a naaste’s name without consent, outside typed text', () => holds((i) => {
    const secret = 'Xqzwjnaam'
    const naasten = i.dossier.naasten.map((n) => ({ ...n, name: secret, nameOnPaper: false }))
    for (const d of variants({ ...i, dossier: { ...i.dossier, naasten, consents: [] } })) expect(strings(d).some((t) => t.includes(secret))).toBe(false)
  }))
})

describe('signatures under a text', () => {
  const signed = input.chain((i) => fc.record({ i: fc.constant(i), signatures: fc.uniqueArray(signature('0'.repeat(64)), { maxLength: 5, selector: (s) => s.role }), status: fc.constantFrom('ter-ondertekening' as const, 'vastgesteld' as const, 'vervangen' as const), at: moment }))

  it('change nothing but the last section and the status in the footer', () => fc.assert(fc.property(signed, ({ i, signatures, status, at }) => {
    const frozen = textToFreeze(i)
    const version = { status, frozen: { at, userId: 'u', canonical: '', fingerprint: 'ab'.repeat(32) }, signatures, copies: [{ to: 'bewoner', on: at.slice(0, 10) }], final: status === 'ter-ondertekening' ? null : { at, name: 'F. Proef', onBehalfOf: '' } }
    const shown = withSignatures(frozen, version, i.house)
    expect(shown.sections.slice(0, -1)).toEqual(frozen.sections.slice(0, -1))
    expect({ ...shown, sections: [], footer: null }).toEqual({ ...frozen, sections: [], footer: null })
    const text = documentText(shown).join('\n')
    expect(text).toContain('ABAB ABAB ABAB ABAB')
    for (const s of signatures) {
      if (s.route.kind === 'refused') expect(text).toContain(ownWords(s.route.reason))
      else expect(text).toContain(ownWords(s.remark))
      if (s.route.kind === 'typed') expect(text).toContain(clean(s.route.typedName))
    }
  }), { numRuns: 120 }))
})
