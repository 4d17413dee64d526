import { describe, expect, it } from 'vitest'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { coach } from '#shared/text/coach/coach.ts'
import type { FieldKind } from '#shared/text/coach/finding.ts'
import { dutyWords } from '#shared/text/duties.ts'
import { exampleGoals, exampleText } from '#shared/text/exampleGoals.ts'
import * as fixed from '#shared/text/fixed.ts'
import { leefgebiedWords } from '#shared/text/leefgebieden.ts'
import { goalLabels, planLabels, signalRows, signalWords, supportWords } from '#shared/text/planLabels.ts'
import * as ruleNames from '#shared/text/regels/names.ts'
import { planSections } from '#shared/text/planSections.ts'
import { relapseText, relapseTold } from '#shared/text/relapse.ts'
import { burdenWords, goalStatusName, scoreWords } from '#shared/text/statuses.ts'
import { documents, exampleResidents } from './documents.ts'

/** What the coach says about these texts, readable. */
const said = (texts: readonly string[], kind: FieldKind): readonly string[] => texts.flatMap((t) => coach(t, kind).map((f) => `${f.kind}: ${t.slice(f.from, f.to)}`))
const stringsIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [])

// Words that law or contract prescribe, as the plan must print them: the indicatie, the phase "uitstroom" and the contract's word for a resident.
const prescribed = ['indicatie', 'de indicatie', 'uitstroom', 'cliënt']
const ours = (findings: readonly string[]): readonly string[] => findings.filter((f) => !prescribed.includes(f.replace(/^jargon: /u, '').toLowerCase()))

describe('what the program itself says to a resident', () => {
  it('stands in plain words: fixed sentences, labels, statuses', () => {
    const texts = [fixed, planLabels, goalLabels, signalRows, signalWords, supportWords, planSections, leefgebiedWords, dutyWords, goalStatusName, scoreWords, burdenWords, ruleNames].flatMap(stringsIn)
    expect(texts.length).toBeGreaterThan(120)
    expect(said([...texts, fixed.helpLine('038-0000000'), fixed.helpLine('')], 'prose')).toEqual([])
  })
  it('gives examples of goals that are goals', () => {
    expect(said(exampleGoals.map(exampleText), 'agreed')).toEqual([])
  })
  it('says what follows after use', () => {
    for (const policy of ['direct-einde', 'tweede-kans', 'vertrek', 'nultolerantie', 'leermoment'] as const) expect(said([relapseText([policy], { place: 'mijn zus', hbo: 'F. Proef' }), relapseText([policy], { place: '', hbo: '' }), relapseTold([policy]), relapseTold([])], 'prose')).toEqual([])
  })
  it('starts a house with words that residents know', () => expect(said(stringsIn(emptyHouse('h')), 'prose')).toEqual([]))
  it.each(documents)('prints a plain $name', ({ text, typed }) => {
    expect(text.length).toBeGreaterThan(15)
    expect(ours(said(text, 'prose')).filter((f) => !typed.some((t) => t.includes(f.replace(/^\w+: /u, ''))))).toEqual([])
  })
  it('prints plain plans for the whole example house, typed words included', async () => {
    const all = await exampleResidents()
    expect(all.length).toBeGreaterThan(9)
    expect(all.flatMap(({ name, text }) => ours(said(text, 'prose')).map((f) => `${name}: ${f}`))).toEqual([])
    expect(all.flatMap(({ name, fields }) => fields.flatMap((w) => said([w.text], w.kind)).map((f) => `${name}: ${f}`))).toEqual([])
  })
  it('knows that the prescribed words are there', () => expect(said(documents.flatMap((d) => d.text), 'prose').length).toBeGreaterThan(ours(said(documents.flatMap((d) => d.text), 'prose')).length))
})
