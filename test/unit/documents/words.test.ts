import { describe, expect, it } from 'vitest'
import { leefgebieden } from '#shared/domain/plan/leefgebied.ts'
import { documentText } from '#shared/documents/plainText.ts'
import { caseASigned } from '../../support/caseA.ts'
import { exampleGoals, examplesFor, exampleText } from '#shared/text/exampleGoals.ts'
import { leefgebiedWords } from '#shared/text/leefgebieden.ts'
import { relapseText } from '#shared/text/relapse.ts'

describe('example goals', () => {
  it('are three for each leefgebied', () => {
    expect(exampleGoals).toHaveLength(36)
    for (const l of leefgebieden) expect(examplesFor(l).map((e) => e.leefgebied)).toEqual([l, l, l])
    expect(new Set(exampleGoals.map((e) => e.id)).size).toBe(36)
  })
  it('mark what one changes, and read as plain sentences', () => {
    expect(examplesFor('herstel')[0]?.parts.filter((p) => p.variable).map((p) => p.text)).toEqual(['tot 1 mei', 'drie'])
    for (const e of exampleGoals) expect(exampleText(e)).toMatch(/^\p{Lu}[^[\]]*\.$/u)
  })
  it('speak as "ik" and in short sentences', () => {
    for (const e of exampleGoals) {
      expect(exampleText(e)).toMatch(/\b(?:ik|mijn)\b/iu)
      for (const s of exampleText(e).split(/[.?!] /u)) expect(s.split(' ').length, s).toBeLessThanOrEqual(18)
    }
  })
})

describe('leefgebieden', () => {
  it('have a name and an aim of the resident', () => { for (const l of leefgebieden) expect(leefgebiedWords[l].aim).toMatch(/^Ik .*\.$/u) })
})

describe('what happens after use', () => {
  const facts = { place: 'mijn zus', hbo: 'F. Proef' }
  it('says nothing when the house has not chosen', () => expect(relapseText([], facts)).toBe(''))
  it('never lets anybody go without address and help', () => {
    for (const p of ['nultolerantie', 'direct-einde', 'vertrek'] as const) expect(relapseText([p], facts)).toMatch(/Ik ga naar mijn zus\. F\. Proef belt dezelfde dag de gemeente\. Het huis laat mij niet gaan zonder adres en zonder hulp\.$/u)
    expect(relapseText(['nultolerantie'], { place: '', hbo: '' })).toContain('Ik ga naar het adres dat we samen afspreken. Iemand van het huis belt')
  })
  it('puts a second chance behind the stop, and says nothing twice', () => {
    const both = relapseText(['tweede-kans', 'nultolerantie', 'direct-einde'], facts)
    expect(both.endsWith('groep veilig blijft.')).toBe(true)
    expect(both.match(/Ik ga naar mijn zus/gu)).toHaveLength(1)
  })
})

describe('the words of the plan', () => {
  const sentences = documentText(caseASigned().document).flatMap((t) => t.split(/(?<=[.?!])\s+/u)).filter((t) => /[.?!]$/u.test(t) && t.includes(' '))
  const lengths = sentences.map((t) => t.split(' ').length)
  it('stand in short sentences: eighteen words at most, twelve on average at most', () => {
    expect(sentences.filter((t) => t.split(' ').length > 18)).toEqual([])
    expect(lengths.reduce((a, b) => a + b, 0) / lengths.length).toBeLessThan(12)
    expect(lengths.length).toBeGreaterThan(80)
  })
  it('call nobody "cliënt", "u" or "betrokkene" where the resident speaks', () => {
    expect(sentences.filter((t) => /\b(?:cliënt|u|betrokkene|dient te|conform|middels|indien)\b/iu.test(t))).toEqual([])
  })
})
