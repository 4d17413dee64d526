import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StayInput } from '#shared/documents/evaluatie/input.ts'
import type { Document } from '#shared/documents/model.ts'
import { meldingUitstroomwens } from '#shared/documents/meldingUitstroomwens.ts'
import { blockText } from '#shared/documents/plainText.ts'
import { uitstroomplan } from '#shared/documents/uitstroomplan.ts'
import { voorbereiding } from '#shared/documents/voorbereiding.ts'
import { coach } from '#shared/text/coach/coach.ts'
import { fourEvaluations } from '../../support/evaluations.ts'

const stayOf = (outflow: Partial<StayInput['stay']['outflow']> = {}): StayInput => {
  const { evaluation: _e, mark: _m, ...input } = fourEvaluations()
  return { ...input, stay: { ...input.stay, outflow: { ...input.stay.outflow, ...outflow } } }
}
const texts = (d: Document): readonly string[] => d.sections.flatMap((s) => s.blocks).flatMap(blockText)
const said = (d: Document): string => [d.title, d.footer.archive, ...texts(d)].join(' ')

describe('the letter with the wish to leave', () => {
  const input = stayOf()
  const plan = input.stay.plan.at(-1)?.content
  const secret = [
    ...(plan?.goals ?? []).flatMap((g) => [g.words, g.agreed]), plan?.signals.red.words ?? '', plan?.signals.orange.words ?? '', input.dossier.person.bsn,
    ...input.dossier.naasten.map((n) => n.name), 'Daan is verslaafd.', 'Hij is in behandeling bij de kliniek.', 'De diagnose is depressie.', 'Hij had een terugval.',
  ].filter((t) => t.trim().length > 2)
  it('never tells what the gemeente does not need, whatever is typed in the fields it prints', () => {
    expect(secret.length).toBeGreaterThan(10)
    const field = fc.array(fc.constantFrom(...secret, 'Hulp aan huis.', 'Bel ons.'), { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
    fc.assert(fc.property(field, field, field, field, (what, by, ask, gemeente) => {
      const letter = said(meldingUitstroomwens(stayOf({ wish: what, gemeente, backReason: ask, followUp: { needed: 'ja', what, by, from: null }, notice: { to: gemeente, ask, sentOn: null } })))
      for (const s of secret) expect(letter).not.toContain(s.replace(/[.!?]+$/u, ''))
    }), { numRuns: 60 })
  })
  it('is a concept until it is sent, and says the day once it is', () => {
    expect(meldingUitstroomwens(input).mark).toBe('concept')
    const sent = meldingUitstroomwens(stayOf({ notice: { to: '', ask: '', sentOn: '2026-08-10' } }))
    expect([sent.mark, sent.footer.archive]).toEqual(['geen', expect.stringContaining('verzonden op 10 augustus 2026')])
  })
  it('says where to, and whether back', () => expect(said(meldingUitstroomwens(input))).toMatch(/in  ?Kampen.*Terug naar gemeente van herkomst  ?Ja\./su))
})

describe('the plan for leaving', () => {
  it('says every area with what must still be done, in the order of the days', () => {
    const d = uitstroomplan(stayOf())
    expect(said(d)).toContain('Een eigen plek in Kampen waar Noor kan slapen')
    for (const t of ['toeslagen uitrekenen', 'budgetbeheer overdragen', 'gesprek betaald werk', 'drie mensen in Kampen', 'De Brug']) expect(said(d)).toContain(t)
  })
})

describe('the sheet before a talk', () => {
  it('asks each running goal, with scores only when the house uses them', () => {
    const input = stayOf()
    const running = (input.stay.plan.at(-1)?.content.goals ?? []).filter((g) => ['nog-niet-begonnen', 'bezig', 'deels-gelukt'].includes(g.status))
    const count = (d: Document, text: string): number => texts(d).filter((t) => t.startsWith(text)).length
    expect(count(voorbereiding(input), 'Hoe ging het?')).toBe(running.length)
    expect(count(voorbereiding({ ...input, house: { ...input.house, scores: false } }), 'Mijn cijfer')).toBe(0)
  })
  it('speaks plainly', () => {
    const own = voorbereiding(stayOf()).sections.flatMap((s) => s.blocks).filter((b) => b.kind === 'questions' || b.kind === 'note').flatMap(blockText)
    expect(own.flatMap((t) => coach(t, 'prose').map((f) => `${f.kind}: ${t}`))).toEqual([])
  })
})
