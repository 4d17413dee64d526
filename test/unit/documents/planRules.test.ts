import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { documentText } from '#shared/documents/plainText.ts'
import { planRules } from '#shared/documents/planRules.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import { profileSchema } from '#shared/domain/profile/profile.ts'
import { caseA } from '../../support/caseA.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const profile = profileSchema.parse(JSON.parse(readFileSync('resources/profielen/ijssel-vecht.json', 'utf8')))

describe('case A with the rules of its profile', () => {
  const a = caseA()
  const real = trajectplan({ ...a, rules: planRules([profile], a.house, a.stay.facts, '2026-02-03') })
  it.each(['s3', 's10'])('says in section %s what was worked out by hand', (id) => {
    const section = (d: typeof real) => documentText({ ...d, sections: d.sections.filter((s) => s.id === id) })
    expect(section(real)).toEqual(section(a.document))
  })
  it('says the same of use, tests and the eigen bijdrage', () => {
    const text = documentText(real).join('\n')
    for (const id of ['s7-use', 's7-tests', 's9-cak']) {
      const block = a.document.sections.flatMap((s) => s.blocks).find((x) => x.id === id)
      expect(block && documentText({ ...a.document, sections: [{ id, title: '', newPage: false, blocks: [block] }] }).every((t) => text.includes(t))).toBe(true)
    }
  })
  it('asks about the areas of the profile', () => expect(documentText(real).join('\n')).toContain('Schulden\ndoel 2\nDaginvulling\ndoel 5\nNetwerk en naasten\ndoel 4\nInkomen\nnu niet: bijstand is aangevraagd'))
  it('says of use what the contract says, not what the national layer only advises', () => {
    const rules = planRules(shippedProfiles, { ...a.house, vngLayer: true }, { ...a.stay.facts, contractProfile: 'noord-midden-limburg' }, '2026-02-03')
    expect(rules.relapse).toEqual(['leermoment'])
  })
})
