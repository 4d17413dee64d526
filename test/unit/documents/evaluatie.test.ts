import { describe, expect, test } from 'vitest'
import { canonical } from '#shared/documents/canonical.ts'
import { evaluatie } from '#shared/documents/evaluatie.ts'
import { evaluatiesamenvatting } from '#shared/documents/evaluatiesamenvatting.ts'
import type { BlockOf, Document } from '#shared/documents/model.ts'
import type { Attendance } from '#shared/domain/rooster/attendance.ts'
import { documentText } from '#shared/documents/plainText.ts'
import { withSignatures } from '#shared/documents/signing.ts'
import { qpdfCheck, pagesOf, pdfOf, pdfsig } from '../../support/pdf.ts'
import { evaluationB, fourEvaluations, fourLongGoals, talkB } from '../../support/evaluations.ts'
import { newIdentity, sealedPdf } from '../../support/seal.ts'

const text = (d: Document): string => documentText(d).join(' ')
const looksOf = (d: Document): readonly BlockOf<'look'>[] => d.sections.flatMap((s) => s.blocks).flatMap((x) => (x.kind === 'look' ? [x] : []))
const without = (change: object): Document => evaluatie(evaluationB(change))

describe('the report of a look back', () => {
  test('says what case B said: status, what now, the new words, the leermoment, and the next day', () => {
    const d = evaluatie(evaluationB())
    expect(d.title).toBe('Evaluatieverslag 1 Milou de Test')
    expect(d.footer.archive).toBe('Evaluatieverslag 1 · Milou de Test · ter ondertekening · vertrouwelijk')
    expect(d.head?.right).toBe('Donderdag 18 juni 2026 · Milou, J. Voorbeeld, mijn vader')
    expect(looksOf(d).map((l) => l.stand)).toEqual(['bezig', 'gelukt', 'bezig', 'gestopt', 'bezig'])
    for (const part of ['Nieuwe afspraak Ik open mijn post elke donderdag, samen met mijn begeleider.', 'stoppen: de club is opgeheven', 'Leermoment 20 mei', 'Op 20 juni kijken we terug.', 'Woensdag 16 september 2026', 'nu 3 van 5: soms zwaar']) expect(text(d)).toContain(part)
    expect(text(d)).not.toContain('Klaar voor vertrek')
  })

  test('draws both voices from the plan on, each its own', () => {
    const [herstel, ritme] = looksOf(evaluatie(evaluationB()))
    expect(herstel?.chart?.points).toEqual([{ on: '2026-03-16', resident: 2, team: 2 }, { on: '2026-06-18', resident: 3, team: 3 }])
    expect(ritme?.chart?.points.at(-1)).toEqual({ on: '2026-06-18', resident: 4, team: 3 })
    expect(looksOf(evaluatie(fourEvaluations()))[0]?.chart?.points).toHaveLength(5)
  })

  test('has no scores where the house gives none, and no empty labels where nothing was said', () => {
    const input = evaluationB()
    expect(looksOf(evaluatie({ ...input, house: { ...input.house, scores: false } })).every((l) => l.chart === null && l.legend === null)).toBe(true)
    const bare = text(without({ ...talkB, hours: { perWeek: null, note: '' }, meetings: { perWeek: null, note: '' }, naasten: { burden: null, note: '' }, otherLaw: { answer: 'open', note: '' }, lighter: { answer: 'open', note: '' }, agreements: [], nextOn: null, summary: '' }))
    for (const label of ['Hulp van het huis', 'Meetings', 'te zwaar', 'Past andere', 'minder hulp', 'Wat we afspreken', 'Volgende keer', 'Zo gaat het']) expect(bare).not.toContain(label)
  })

  test('says what was had in the group since the talk before, by the roll calls, and nothing when none was held', () => {
    const input = evaluationB()
    const mark = (on: string, state: Attendance['state'], kind: Attendance['kind'] = 'groepsblok'): Attendance => ({ on, blockId: 'b', kind, minutes: 210, state, why: '' })
    const attendance = [mark('2026-06-05', 'er'), mark('2026-06-12', 'online'), mark('2026-06-12', 'ziek'), mark('2026-06-12', 'er', 'behandelaar'), mark('2026-06-19', 'er')]
    const told = text(evaluatie({ ...input, stay: { ...input.stay, attendance } }))
    expect(told).toContain('In de groep was het gemiddeld 3,5 uur per week: 2 van 3 groepen, geteld vanaf 5 juni.')
    expect(told).toContain('Milou was bij 1 van 1 afspraak bij de behandelaar.')
    expect(text(evaluatie(input))).not.toContain('In de groep was het')
  })

  test('names a naaste only with consent', () => {
    const input = evaluationB({ present: ['Milou', 'Henk de Test'] })
    const naasten = input.dossier.naasten.map((n) => ({ ...n, name: 'Henk de Test', nameOnPaper: false }))
    const d = evaluatie({ ...input, dossier: { ...input.dossier, naasten } })
    expect(canonical(d)).not.toContain('Henk')
    expect(d.head?.right).toContain('mijn vader')
    expect(canonical(evaluatie({ ...input, dossier: { ...input.dossier, naasten: naasten.map((n) => ({ ...n, nameOnPaper: true })) } }))).toContain('Henk')
  })

  test('shows goals over time from the second talk on, and speaks of leaving when the talk does', () => {
    const statuses = (d: Document) => d.sections.flatMap((s) => s.blocks).flatMap((x) => (x.kind === 'statuses' ? [x] : []))
    expect(statuses(evaluatie(fourEvaluations(1)))).toEqual([])
    const [all] = statuses(evaluatie(fourEvaluations()))
    expect(all?.columns).toEqual(['5 apr', '5 jul', '5 okt', '10 dec'])
    expect(all?.rows).toHaveLength(6)
    for (const part of ['Klaar voor vertrek?', 'toeslagen uitrekenen (Daan)', 'Een eigen plek in Kampen', 'Aangevraagd op 1 september 2026.', 'Eén keer per week hulp aan huis, van De Brug, vanaf 18 december 2026.']) expect(text(evaluatie(fourEvaluations()))).toContain(part)
  })

  test('says under a remark when they look again, once', () => {
    const d = evaluatie(evaluationB())
    const at = '2026-06-18T11:00:00'
    const signed = withSignatures(d, { status: 'ter-ondertekening', frozen: { at, userId: 'u-j', canonical: canonical(d), fingerprint: 'ab'.repeat(32) }, signatures: [{ id: 's1', at, userId: 'u-j', role: 'bewoner', name: 'Milou de Test', remark: 'Ik kwam wel vier keer.', fingerprint: 'ab'.repeat(32), route: { kind: 'typed', typedName: 'Milou', witness: 'J. Voorbeeld' } }], copies: [], final: null }, { staff: [] })
    expect(text(signed)).toContain('Ik ben het niet (helemaal) eens, omdat “Ik kwam wel vier keer.” Het verslag blijft zoals het is. Op woensdag 16 september 2026 kijken we opnieuw.')
    expect(pagesOf(signed)).toHaveLength(2)
  })

  test('takes its signatures, and its sealed file is valid to other programs', async () => {
    const d = evaluatie(evaluationB())
    const at = '2026-06-18T11:00:00'
    const signed = withSignatures(d, { status: 'vastgesteld', frozen: { at, userId: 'u-j', canonical: canonical(d), fingerprint: 'ab'.repeat(32) }, signatures: [{ id: 's1', at, userId: 'u-j', role: 'bewoner', name: 'Milou de Test', remark: '', fingerprint: 'ab'.repeat(32), route: { kind: 'typed', typedName: 'Milou de Test', witness: 'J. Voorbeeld' } }], copies: [], final: { at, name: 'J. Voorbeeld', onBehalfOf: '' } }, evaluationB().house)
    expect(signed.footer.archive).toContain('vastgesteld 18 juni 2026')
    expect(text(signed)).toContain('getuige: J. Voorbeeld')
    const sealed = sealedPdf(await pdfOf(signed, true), await newIdentity())
    expect(pdfsig(sealed)).toContain('Signature is Valid')
    expect(qpdfCheck(sealed)).toContain('No syntax or stream encoding errors')
  })
})

describe('the pages of the report', () => {
  test('are two for case B and for four goals with long texts, and three for six goals that leave, none of them nearly empty', () => {
    expect(pagesOf(evaluatie(evaluationB()))).toHaveLength(2)
    expect(pagesOf(evaluatie(fourLongGoals()))).toHaveLength(2)
    const six = pagesOf(evaluatie(fourEvaluations()))
    expect(six).toHaveLength(3)
    const end = (p: (typeof six)[number]): number => Math.max(...p.own.flatMap((d) => (d.kind === 'text' ? [d.y] : [])))
    for (const p of six) expect(end(p)).toBeGreaterThan(500)
  })
})

describe('the summary for a gemeente', () => {
  test('is one page without own words, scores, the team, naasten or the leermoment', () => {
    for (const input of [evaluationB(), fourEvaluations()]) {
      const d = evaluatiesamenvatting(input)
      expect(pagesOf(d)).toHaveLength(1)
      const own = [input.evaluation.content.summary, ...input.evaluation.content.goals.flatMap((g) => [g.resident, g.team])].filter((t) => t !== '')
      for (const secret of [...own, 'gokte', 'vader', 'zus', 'cijfer']) expect(text(d)).not.toContain(secret)
    }
    expect(text(evaluatiesamenvatting(evaluationB()))).toContain('Herstel en clean blijven: bezig. Het doel gaat door.')
  })
})
