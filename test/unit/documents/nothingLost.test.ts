import { describe, expect, it } from 'vitest'
import type { Document } from '#shared/documents/model.ts'
import { intakebijlage } from '#shared/documents/intakebijlage.ts'
import { documentText } from '#shared/documents/plainText.ts'
import { signaleringskaart } from '#shared/documents/signaleringskaart.ts'
import { textToFreeze } from '#shared/documents/trajectplan.ts'
import type { PlanInput } from '#shared/documents/trajectplan/facts.ts'
import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { caseA } from '../../support/caseA.ts'

// Every text that can be typed must come out on paper, or stand here with the reason why it does not.
const offPaper: Readonly<Record<string, string>> = {
  'content.notNow.inkomen': 'tested apart: only for an area without a goal',
  'content.waivers.w': 'for the desk: why a norm does not apply now',
  'person.bsn': 'never on a plan',
  'person.phone': 'for the desk',
  'person.representative.phone': 'for the desk',
  'person.firstName': 'part of the name, tested apart',
  'person.tussenvoegsel': 'part of the name',
  'person.lastName': 'part of the name',
  'naasten.0.phone': 'AVG: least data; a number to call stands in the signals',
  'naasten.0.name': 'only with consent',
  'content.goals.0.stopReason': 'only of a goal that stopped',
  'facts.contractProfile': 'not a fact of the resident',
  'facts.attachments': 'files',
  'house.staff': 'named through the stay',
}

type Json = { [key: string]: unknown }
const isRecord = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v)
const CLOSED = /^(?:id|.*Id|kind|state|status|phase|choice|answer|leefgebied|route|wooncomponent|mayJoin|perspectief|backToHerkomst|completed|fits|treatment|role|userId|support|leefgebieden|\d{4}-.*)$/u
const DAY = /^\d{4}-\d\d-\d\d/u

/** Every free text in a record, by its path; choices and ids left out. */
function texts(value: unknown, path: string): readonly string[] {
  if (typeof value === 'string') return DAY.test(value) ? [] : [path]
  if (Array.isArray(value)) return value.slice(0, 1).flatMap((v, i) => texts(v, `${path}.${i}`))
  return isRecord(value) ? Object.entries(value).flatMap(([k, v]) => (CLOSED.test(k) ? [] : texts(v, `${path}.${k}`))) : []
}

function put(value: unknown, keys: readonly string[], word: string): unknown {
  const [key, ...rest] = keys
  if (key === undefined) return word
  if (Array.isArray(value)) return value.map((v, i) => (String(i) === key ? put(v, rest, word) : v))
  return isRecord(value) ? { ...value, [key]: put(value[key], rest, word) } : value
}

const base = caseA()
const fullPerson = { ...base.dossier.person, tussenvoegsel: 'van', goodToKnow: 'x', phone: 'x', representative: { kind: 'mentor' as const, name: 'x', phone: 'x' } }
const content = {
  ...base.version.content, waivers: { w: 'x' }, notNow: { inkomen: 'x', zingeving: 'x' }, leefgebieden: base.version.content.leefgebieden.filter((l) => l !== 'zingeving'), firstSteps: base.version.content.firstSteps.map((s) => ({ ...s })), naasteSigns: null,
  later: { ...base.version.content.later, step: 'x' }, signals: { ...base.version.content.signals, red: { ...base.version.content.signals.red, others: 'x' } },
  budget: { kind: 'professioneel' as const, who: 'x', from: null }, medicines: { kind: 'zelf' as const, note: 'x' },
}
type Slice = 'content' | 'person' | 'naasten' | 'professionals' | 'facts'
const professional = { id: 'p', kind: 'anders' as const, name: 'x', organisation: 'x', phone: 'x', does: 'x', from: null, to: null }
const slices: Readonly<Record<Slice, unknown>> = { content, person: fullPerson, naasten: base.dossier.naasten, professionals: [professional], facts: { ...base.stay.facts, gemeenteHerkomst: 'x', criteria: { c1: { answer: 'nee' as const, note: 'x' } } } }

function withText(path: string, word: string): PlanInput {
  const [slice = 'content', ...keys] = path.split('.')
  const next: Record<string, unknown> = { ...slices, [slice]: put(slices[slice as Slice], keys, word) }
  const stay = { ...base.stay, facts: next['facts'] as typeof base.stay.facts }
  const version = { ...base.version, content: next['content'] as typeof base.version.content }
  const dossier = { ...base.dossier, person: next['person'] as typeof base.dossier.person, naasten: next['naasten'] as typeof base.dossier.naasten, professionals: next['professionals'] as typeof base.dossier.professionals }
  return { ...base, dossier, stay, version }
}
const said = (...documents: readonly Document[]): string => documents.flatMap((d) => documentText(d)).join('\n')
const all = (Object.keys(slices) as Slice[]).flatMap((slice) => texts(slices[slice], slice)).filter((p) => offPaper[p] === undefined)

// What belongs to the intake goes to the Toegang on its own paper, not into the plan.
const onAnnex = (path: string): boolean => /^facts\.(?:application|criteria|intake|treatments)\b/u.test(path)
const question: LayeredNorm = { id: 'c1', rule: { kind: 'criterion', criterion: 'c1', question: 'Wil de bewoner dit?' }, hard: true, text: '', source: { document: '', heading: '', quote: '' }, who: 'aanbieder', advice: false, layer: 'contract', profile: 'x', from: null, until: null }

describe('no typed text falls outside the paper', () => {
  it('finds the fields to test', () => expect(all.length).toBeGreaterThan(75))
  it.each(all)('%s', (path) => {
    const input = withText(path, 'Zwanenhals')
    const papers = onAnnex(path) ? [intakebijlage({ dossier: input.dossier, stay: input.stay, house: input.house, norms: [question], today: input.today })] : [textToFreeze(input), signaleringskaart(input)]
    expect(said(...papers).toLocaleLowerCase('nl')).toContain('zwanenhals')
  })
  it('prints the whole name', () => expect(textToFreeze(withText('person.lastName', 'Zwanenhals')).sections[0]?.blocks[0]).toMatchObject({ title: 'Daan van Zwanenhals' }))
})
