import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { dossierSchema, type Dossier } from '#shared/domain/dossier.ts'
import type { HistoryLine } from '#shared/domain/history/line.ts'
import { isFields } from '#shared/domain/history/tree.ts'
import { historyOf } from '#shared/domain/history/record.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { placeOf } from '#shared/text/history/places.ts'
import { valueWords } from '#shared/text/history/values.ts'
import { inWords, type HistoryWords } from '#shared/text/history/words.ts'
import { caseA } from '../../support/caseA.ts'
import { dossier as anyDossier } from '../../support/arbitraries.ts'

const { dossier, stay, version } = caseA()
const names = new Map(dossier.stays.flatMap((s) => [s.facts.hboId, s.facts.begeleiderId]).flatMap((id) => (id === null ? [] : [[id, `naam van ${id}`] as const])))
const known = { dossier, names }
const said = (line: Omit<HistoryLine, 'at' | 'userId'>, d: Dossier = dossier): HistoryWords => inWords({ at: '2026-03-02T10:41:00', userId: 'u', ...line }, { dossier: d, names })
const facts = (...path: readonly string[]): readonly string[] => ['stays', stay.id, 'facts', ...path]
const content = (...path: readonly string[]): readonly string[] => ['stays', stay.id, 'plan', version.id, 'content', ...path]

/** Every path that a schema admits, down to its fields, with the choices there; the id of a row is 'r', a name in a record 'k'. */
function leaves(schema: unknown, path: readonly string[] = []): readonly { readonly path: readonly string[]; readonly choices: readonly string[] }[] {
  if (!isFields(schema)) return []
  const { anyOf, properties, items, additionalProperties } = schema
  if (Array.isArray(anyOf)) return anyOf.filter((s: unknown) => isFields(s) && s['type'] !== 'null').flatMap((s) => leaves(s, path))
  if (isFields(properties)) return Object.entries(properties).flatMap(([name, inner]) => leaves(inner, [...path, name]))
  if (isFields(items) && isFields(items['properties'])) return leaves(items, [...path, 'id' in items['properties'] ? 'r' : '0'])
  if (isFields(additionalProperties)) return [{ path: [...path, 'k'], choices: [] }]
  const choices = isFields(items) ? items['enum'] : schema['enum']
  return [{ path, choices: Array.isArray(choices) ? choices.filter((c) => typeof c === 'string') : [] }]
}
const all = leaves(z.toJSONSchema(dossierSchema, { unrepresentable: 'any' })).filter(({ path }) => path.at(-1) !== 'id' && path.length > 1 && !path.includes('signatures'))

describe('the words of a history', () => {
  it('have a label for every field that a dossier can hold', () => {
    expect(all.length).toBeGreaterThan(150)
    expect(all.filter(({ path }) => !Object.hasOwn(fieldLabels, placeOf(path).field)).map(({ path }) => path.join('.'))).toEqual([])
  })
  it('name every choice, and show none of our own keys', () => {
    const choices = all.flatMap(({ path, choices: words }) => words.map((value) => ({ field: placeOf(path).field, value })))
    expect(choices.length).toBeGreaterThan(90)
    for (const { field, value } of choices) {
      const words = valueWords(field, value, known)
      expect(words, `${field} ${value}`).not.toBe('een keuze van vroeger')
      if (/-|^open$|^safehouse$/.test(value) && field !== 'plan.status') expect(words, field).not.toBe(value)
    }
  })
  it('say what field it is, of whom, and what it was and became', () => {
    const naaste = dossier.naasten[0]
    const goal = version.content.goals[0]
    if (!naaste || !goal) throw new Error('case A has naasten and goals')
    const n = (field: string): readonly string[] => ['naasten', naaste.id, field]
    expect(said({ path: ['person', 'birthDate'], what: 'changed', old: null, next: '1991-04-12' })).toEqual({ part: 'persoon', label: 'Geboren op', what: 'changed', old: 'leeg', next: 'vr 12 apr 1991' })
    expect(said({ path: ['person', 'representative'], what: 'changed', old: null, next: { kind: 'curator', name: 'M. Test', phone: '' } })).toMatchObject({ label: 'Vertegenwoordiger', next: 'Vertegenwoordiger: curator; Naam: M. Test' })
    expect(said({ path: n('phone'), what: 'changed', old: '', next: '06-00000000' })).toMatchObject({ part: 'netwerk', label: `Naaste ${naaste.relation}: telefoon` })
    expect(said({ path: n('mayJoin'), what: 'changed', old: 'onbekend', next: 'ja' })).toMatchObject({ old: 'Nog vragen', next: 'Ja' })
    expect(said({ path: n('burden'), what: 'changed', old: 2, next: 4 })).toMatchObject({ old: '2 van 5: goed te doen', next: '4 van 5: zwaar' })
    expect(said({ path: facts('rent'), what: 'changed', old: 525, next: 612.5 })).toMatchObject({ part: 'verblijf', label: 'Huur per maand', old: '€ 525', next: '€ 612,50' })
    expect(said({ path: facts('hboId'), what: 'changed', old: null, next: stay.facts.hboId })).toMatchObject({ label: 'Eindverantwoordelijk (hbo)', next: `naam van ${stay.facts.hboId}` })
    expect(said({ path: facts('begeleiderId'), what: 'changed', old: 'weg', next: null })).toMatchObject({ old: 'iemand die er niet meer bij staat' })
    expect(said({ path: facts('indicatie', 'from'), what: 'changed', old: null, next: '2026-01-05' })).toMatchObject({ label: 'Indicatie: geldig van', next: 'ma 5 jan 2026' })
    expect(said({ path: facts('emergencyAddress', 'kind'), what: 'changed', old: 'onbekend', next: 'netwerk' })).toMatchObject({ label: 'Adres als het misgaat: soort', next: 'Bij familie of vrienden' })
    expect(said({ path: content('week', '0', 'ochtend'), what: 'changed', old: '', next: 'koken' })).toMatchObject({ part: 'plan', label: 'Mijn week: maandag ochtend' })
    expect(said({ path: content('week', '6', 'avond'), what: 'changed', old: '', next: 'rust' })).toMatchObject({ label: 'Mijn week: zondag avond' })
    expect(said({ path: content('notNow', 'schulden'), what: 'added', next: 'geen schulden' })).toMatchObject({ label: 'Waarom nu niet?: Schulden' })
    expect(said({ path: content('leefgebieden'), what: 'changed', old: ['herstel'], next: ['herstel', 'wonen'] })).toMatchObject({ next: 'Herstel en clean blijven, Wonen en huishouden' })
    expect(said({ path: content('goals', goal.id, 'status'), what: 'changed', old: 'nog-niet-begonnen', next: 'bezig' })).toMatchObject({ label: expect.stringMatching(/^Doel “.+”: status$/), old: 'nog niet begonnen' })
    expect(said({ path: content('goals', goal.id, 'network', 'naasten'), what: 'changed', old: [], next: [naaste.id] }).next).toMatch(/^(mijn |.+, mijn )/)
    expect(said({ path: ['naasten', naaste.id], what: 'removed', old: naaste, place: 0 })).toMatchObject({ label: `Naaste ${naaste.relation}`, old: expect.stringContaining(`Wie is het?: ${naaste.relation}`) })
    expect(said({ path: ['stays', stay.id, 'plan', version.id, 'status'], what: 'changed', old: 'concept', next: 'ter-ondertekening' })).toMatchObject({ next: 'ter ondertekening' })
    expect(said({ path: ['stays', stay.id, 'presence', 'since'], what: 'changed', old: null, next: '2026-03-02T10:41:00' })).toMatchObject({ label: 'Weg of thuis: weg sinds', next: 'ma 2 mrt 2026, 10:41' })
    expect(said({ path: [], what: 'added' })).toMatchObject({ part: 'dossier', label: 'Dossier gemaakt' })
  })
  it('have a label and no empty side, whatever was typed', () => {
    fc.assert(fc.property(anyDossier, anyDossier, (a, b) => {
      const after: Dossier = { ...b, id: a.id, changedAt: '2026-03-02T10:00:00' }
      for (const line of historyOf(a, after, 'u')) {
        const words = inWords(line, { dossier: after, names })
        expect(words.label.trim(), line.path.join('.')).not.toBe('')
        expect(words.label).not.toMatch(/: :|^:|:\s*$|undefined|\[object/)
        for (const side of [words.old, words.next]) expect(side).not.toMatch(/undefined|\[object/)
        expect(words.old.trim() === '' || words.next.trim() === '').toBe(false)
      }
    }), { numRuns: 100 })
  })
})
