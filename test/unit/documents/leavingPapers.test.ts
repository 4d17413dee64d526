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
import { pagesOf } from '../../support/pdf.ts'

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
  it('tells no more of the home than whether there is one', () => {
    const letter = said(meldingUitstroomwens(stayOf({ urgentie: { state: 'aangevraagd', on: '2026-09-01' } })))
    for (const t of ['rgentie', 'zus', 'toeslagen', 'regeling', 'werkplaats']) expect(letter).not.toContain(t)
  })
  it('is one page, from address to signature', () => expect(pagesOf(meldingUitstroomwens(input))).toHaveLength(1))
})

describe('the plan for leaving', () => {
  it('says every area with what must still be done, in the order of the days', () => {
    const d = uitstroomplan(stayOf())
    expect(said(d)).toContain('Een eigen plek in Kampen waar Noor kan slapen')
    for (const t of ['toeslagen uitrekenen', 'budgetbeheer overdragen', 'gesprek betaald werk', 'drie mensen in Kampen', 'De Brug']) expect(said(d)).toContain(t)
  })
  it('keeps what is overdue and says so, and leaves out what was never said', () => {
    const d = uitstroomplan(stayOf({ wish: '' }))
    expect(said(d)).toContain('Gesprek betaald werk. Dit is te laat.')
    expect(said(d)).not.toContain('nog afspreken')
    expect(d.sections.flatMap((s) => s.blocks).some((b) => b.kind === 'open')).toBe(false)
    expect(said(uitstroomplan({ ...stayOf(), today: '2026-02-01' }))).not.toContain('te laat')
  })
  it('numbers its parts without a gap, whatever is left out', () => {
    const empty = { status: '', action: '', who: '', due: null }
    const d = uitstroomplan(stayOf({ areas: { inkomen: empty, schulden: empty, daginvulling: empty, netwerk: empty }, followUp: { needed: 'open', what: '', by: '', from: null } }))
    const numbers = d.sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'heading' ? [b.number] : []))
    expect(numbers).toEqual(numbers.map((_, i) => `${i + 1}`))
    expect(said(d)).not.toContain('Wat er klaar moet zijn')
  })
  it('names the sponsor once', () => {
    const input = stayOf()
    const plan = input.stay.plan.map((v) => ({ ...v, content: { ...v.content, sponsor: { ...v.content.sponsor, firstName: 'Karel' }, signals: { ...v.content.signals, calls: [{ id: 'c1', who: 'Mijn sponsor', phone: '06-00000000' }] } } }))
    expect(texts(uitstroomplan({ ...input, stay: { ...input.stay, plan } })).filter((t) => /sponsor/iu.test(t) && !t.includes('zus'))).toEqual(['Karel, mijn sponsor'])
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
  const withGoals = (words: string, many: number, change: Partial<StayInput> = {}): Document => {
    const input = stayOf()
    const plan = input.stay.plan.map((v) => ({ ...v, content: { ...v.content, goals: v.content.goals.slice(0, many).map((g) => ({ ...g, words, status: 'bezig' as const })) } }))
    return voorbereiding({ ...input, ...change, stay: { ...input.stay, plan } })
  }
  it('is two pages for six goals in large type, also when each takes two lines, and no goal is cut', () => {
    const doc = withGoals('Ik wil elke dag om half acht op en dan samen met de anderen aan tafel ontbijten.', 6)
    const pages = pagesOf(doc)
    expect(pages).toHaveLength(2)
    expect(pages.flatMap((p) => p.placed)).toHaveLength(new Set(pages.flatMap((p) => p.placed)).size)
    const sizes = pages.flatMap((p) => p.own).flatMap((d) => (d.kind === 'text' ? [d.size] : []))
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(13)
  })
  it('never tells of a day that has been as one to come', () => {
    const day = /\d{4}/u
    const note = (d: Document): string => d.sections.flatMap((s) => s.blocks).flatMap((b) => (b.kind === 'note' ? blockText(b) : [])).join(' ')
    expect(note(withGoals('Ik wil werken.', 2))).toContain('We praten op donderdag 10 december 2026.')
    for (const today of ['2026-12-11', '2027-03-01']) expect(note(withGoals('Ik wil werken.', 2, { today }))).not.toMatch(day)
  })
  it('asks about living only when leaving is spoken of', () => {
    expect(texts(withGoals('Ik wil werken.', 2))).toContain('Hoe wil ik wonen?')
    const { evaluation: _e, mark: _m, ...first } = fourEvaluations(1)
    expect(texts(voorbereiding(first))).not.toContain('Hoe wil ik wonen?')
  })
  it('speaks plainly', () => {
    const own = voorbereiding(stayOf()).sections.flatMap((s) => s.blocks).filter((b) => b.kind === 'questions' || b.kind === 'note').flatMap(blockText)
    expect(own.flatMap((t) => coach(t, 'prose').map((f) => `${f.kind}: ${t}`))).toEqual([])
  })
})
