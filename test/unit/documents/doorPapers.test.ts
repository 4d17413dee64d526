import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numbered, type Rule, tiers } from '#shared/domain/regels/rules.ts'
import { huisregels } from '#shared/documents/huisregels.ts'
import { huisregelsKort } from '#shared/documents/huisregelsKort.ts'
import { huisregelsPoster } from '#shared/documents/huisregelsPoster.ts'
import { instroomvoorwaarden } from '#shared/documents/instroomvoorwaarden.ts'
import type { BlockOf, Document } from '#shared/documents/model.ts'
import { blockText, documentText } from '#shared/documents/plainText.ts'
import { printed } from '#shared/documents/regels/facts.ts'
import type { SheetPerson } from '#shared/documents/regels/input.ts'
import { sentencesOf } from '#shared/documents/speech/sentences.ts'
import { tekenbladen } from '#shared/documents/tekenbladen.ts'
import { relapseTold } from '#shared/text/relapse.ts'
import { nine, rulesInput, shipped } from '../../support/houseRules.ts'
import { pagesOf, pdfOf, popplerPages } from '../../support/pdf.ts'

const partsOf = (d: Document): readonly BlockOf<'rules'>[] => d.sections.flatMap((s) => s.blocks).filter((b) => b.kind === 'rules')
const textOf = (d: Document): string => documentText(d).join('\n')
const makers = { huisregels, instroomvoorwaarden } as const

describe.each(['huisregels', 'instroomvoorwaarden'] as const)('%s', (paper) => {
  const make = makers[paper]
  it('says every rule that holds once, with its own number and mark, and none that does not', () => {
    fc.assert(fc.property(fc.array(fc.boolean(), { minLength: 80, maxLength: 80 }), (active) => {
      const input = rulesInput(paper, { rules: shipped.papers[paper].rules.map((r, n) => ({ ...r, active: active[n] ?? true })) })
      const items = partsOf(make(input)).flatMap((b) => (b.id === 'rules-misgaan' ? [] : b.items)).map((i) => [i.mark, i.number, i.text.map((t) => t.text).join('')])
      const all = numbered(input.version.rules, paper).filter(({ rule }) => rule.category !== 'misgaan')
      const told = (rule: Rule, number: string | null): string => number ?? (['klacht', 'gebruik'].includes(rule.category) ? '' : 'wij')
      expect(items).toEqual(all.map(({ rule, number }) => [rule.tier === 'wij' ? null : rule.tier, told(rule, number), printed(input, rule.text)]))
    }), { numRuns: 25 })
  })
  it('fills in what it knows of the house, and the house’s own word goes first', () => {
    expect(textOf(make(rulesInput(paper)))).not.toContain('{')
    const own = rulesInput(paper, { variables: { ...shipped.papers[paper].variables, 'bij-gebruik': 'Gebruik je? Bel ons.', 'klacht-bij': 'Tante Sien' } })
    expect(textOf(make(own))).toContain('Tante Sien')
    expect(textOf(make(own))).toContain('Gebruik je? Bel ons.')
    expect(textOf(make(own))).not.toContain('Dan kun je hier niet blijven')
  })
  it('tells what follows on use as the contract says it', () => {
    for (const policy of ['nultolerantie', 'direct-einde', 'vertrek', 'leermoment', 'tweede-kans'] as const) expect(textOf(make(rulesInput(paper, {}, [policy])))).toContain(relapseTold([policy]))
    expect(textOf(make(rulesInput(paper, {}, ['leermoment'])))).not.toMatch(/meteen weg|Dan kun je hier niet blijven/u)
  })
  it('hangs where all can see it, so it says nothing of secrecy, and says which text it is', () => {
    const d = make(rulesInput(paper))
    expect([...documentText(d), d.footer.strong, d.footer.archive].join(' ')).not.toMatch(/vertrouwelijk/iu)
    expect(d.footer).toEqual({ strong: 'Hulp nodig? Bel dag en nacht 038-0000000', archive: `${paper === 'huisregels' ? 'Huisregels' : 'Instroomvoorwaarden'} De Proefhaven · versie 3 · geldt vanaf 1 januari 2026` })
  })
  it('never cuts a part that fits on a page', () => {
    const rule = (n: number, category: Rule['category'], tier: Rule['tier']): Rule => ({ id: `r${n}`, category, tier, text: 'Je ruimt de keuken op na het koken en het eten. Daarna doe je het licht uit.', why: n % 3 === 0 ? 'Dat is prettig voor iedereen.' : '', active: true })
    const all = paper === 'huisregels' ? (['clean', 'veiligheid', 'respect', 'bezoek', 'misgaan'] as const) : (['verblijf', 'kosten', 'clean', 'testen', 'klacht'] as const)
    fc.assert(fc.property(fc.array(fc.tuple(fc.constantFrom(...all), fc.constantFrom(...tiers)), { minLength: 1, maxLength: 45 }), (made) => {
      const d = make(rulesInput(paper, { rules: made.map(([category, tier], n) => rule(n, category, tier)) }))
      const placed = pagesOf(d).map((page) => page.placed.map((id) => id.split('.').slice(2).join('.')))
      for (const category of all.filter((c) => made.filter(([at]) => at === c).length <= 12)) expect(placed.filter((ids) => ids.includes(`rules-${category}`)).length).toBeLessThanOrEqual(1)
    }), { numRuns: 6 })
  })
})

describe('the ladder', () => {
  it('goes down in five steps, and says who hears it', () => {
    const ladder = huisregels(rulesInput('huisregels')).sections.flatMap((s) => s.blocks).find((b) => b.kind === 'ladder')
    expect(ladder?.steps.map((s) => s.name)).toEqual(['Gesprek.', 'Mondelinge waarschuwing.', 'Schriftelijke waarschuwing.', 'Time-out.', 'Einde van je verblijf.'])
    expect(ladder?.steps.slice(2).every((s) => s.text.includes('gemeente'))).toBe(true)
    expect(ladder?.after.at(-1)?.[0]).toEqual({ text: 'Gebruik je weer?', bold: true })
  })
})

describe('who listens', () => {
  it('hears what the mark of a rule means, and of a promise that it is one', () => {
    const [part] = partsOf(huisregels(rulesInput('huisregels')))
    if (!part) throw new Error('no part')
    const said = sentencesOf(part).map((s) => s.text)
    expect(said.slice(0, 4)).toEqual(['1.', 'Clean blijven en testen.', '1.1, verblijf kan stoppen.', 'Je gebruikt geen alcohol en geen drugs.'])
    expect(said).toContain('1.5, waarschuwing.')
    expect(said.indexOf('wij.')).toBe(said.indexOf('Wij testen met respect.') - 1)
  })
})

describe('the essentials', () => {
  it('are the rules that the house told in a few words and that hold, numbered one to ten; on the wall with mark and number of the booklet', () => {
    const short = documentText(huisregelsKort(rulesInput('huisregels')))
    expect(short.slice(0, 4)).toEqual(['Zo wonen we samen', '1', 'Niet drinken. Niet gebruiken. Nergens.', '2'])
    expect(short.at(-1)).toBe('Gaat het slecht? Zeg het. Je krijgt hulp.')
    const wall = huisregelsPoster(rulesInput('huisregels')).sections[0]?.blocks.find((b) => b.kind === 'essentials')
    expect(wall?.items.find((i) => i.text.startsWith('Roken'))).toMatchObject({ mark: 'waarschuwing', number: '6.2' })
    const off = rulesInput('huisregels', { rules: shipped.papers.huisregels.rules.map((r) => ({ ...r, active: r.id !== 'rust-2' })) })
    expect(textOf(huisregelsKort(off))).not.toContain('Roken')
  })
  it('are the first sentences of the heaviest rules when the house told none', () => {
    const none = rulesInput('huisregels', { rules: shipped.papers.huisregels.rules.map((r) => ({ ...r, kort: '' })) })
    expect(documentText(huisregelsKort(none))).toContain('Je gebruikt geen alcohol en geen drugs.')
  })
  it('stand on one page when there are ten, in print of at least 15 points, and none is lost when there are more', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 14 }), { minLength: 1, maxLength: 14 }), (words) => {
      const rules = words.map((n, at): Rule => ({ id: `r${at}`, category: 'rust', tier: 'gesprek', text: 'Je bent stil.', why: '', active: true, kort: `${'keukenkastje '.repeat(Math.min(n, 6))}schoon.` }))
      for (const make of [huisregelsKort, huisregelsPoster]) {
        const pages = pagesOf(make(rulesInput('huisregels', { rules })))
        if (words.length <= 10) expect(pages).toHaveLength(1)
        const said = pages.flatMap((page) => page.own).flatMap((d) => (d.kind === 'text' && d.text.includes('schoon') ? [d.size] : []))
        expect(said).toHaveLength(words.length)
        expect(Math.min(...said)).toBeGreaterThanOrEqual(15)
      }
    }), { numRuns: 8 })
  })
})

describe.each(['huisregels', 'instroomvoorwaarden'] as const)('the stack of sheets for %s', (paper) => {
  it('is one page for each person, with nobody else’s name or address on it', async () => {
    const d = tekenbladen(rulesInput(paper), nine)
    const pages = popplerPages(await pdfOf(d))
    expect(pages).toHaveLength(9)
    for (const [n, page] of pages.entries()) {
      for (const [m, person] of nine.entries()) {
        for (const own of [person.name, person.representative, person.plannedAddress, person.emergencyAddress].filter(Boolean)) expect(page.includes(own), `${own} on sheet ${n + 1}`).toBe(m === n && (paper === 'instroomvoorwaarden' || own === person.name || own === person.representative))
      }
      expect(page).toMatch(/2B64 E0A9 71CD 38F5/u)
      expect(page).toContain('Ik ben het')
      expect(page).toContain('versie 3')
      expect(page).not.toContain('bladzijde')
    }
  }, 30_000)
  it('stays one page for each person when names and addresses are long', () => {
    const long = (n: number): string => 'Verschrikkelijk lange naam van een straat in een dorp '.repeat(n).trim()
    const people = [1, 2, 2].map((n): SheetPerson => ({ dossierId: `l${n}`, name: long(1), callName: 'Lang', representative: long(1), rent: null, plannedAddress: long(n), emergencyAddress: long(n), gemeente: long(1) }))
    expect(pagesOf(tekenbladen(rulesInput(paper), people))).toHaveLength(3)
  })
  it('leaves room to write what is not known, and asks no rent where it is about house rules', () => {
    const [blocks] = tekenbladen(rulesInput(paper), nine.slice(4, 5)).sections.map((s) => s.blocks)
    const open = (blocks ?? []).flatMap((b) => (b.kind === 'write' ? [b.label] : []))
    expect(open).toEqual(paper === 'huisregels' ? ['Ik ben het niet eens met'] : ['Mijn huur', 'Daarna woon ik', 'Gaat het mis, dan ga ik naar', 'Ik ben het niet eens met'])
    expect((blocks ?? []).flatMap(blockText)).toContain('Fatima Dummy')
  })
})
