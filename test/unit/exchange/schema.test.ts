import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { isDay } from '#shared/domain/calendar/day.ts'
import { planRules } from '#shared/documents/planRules.ts'
import { publishedSchema } from '#shared/exchange/file.ts'
import { readCase } from '../../support/caseFile.ts'
import { rulesB } from '../../support/caseB.ts'
import { openExchange } from '../../../electron/exchange/openExchange.ts'

type Node = Readonly<Record<string, unknown>>
const isNode = (v: unknown): v is Node => typeof v === 'object' && v !== null && !Array.isArray(v)
const below = (n: Node): readonly unknown[] => ['items', 'additionalProperties'].map((k) => n[k])
const forms = (n: Node): readonly Node[] => [n, ...['anyOf', 'oneOf'].flatMap((k) => (Array.isArray(n[k]) ? n[k].filter(isNode).flatMap(forms) : []))]
const properties = (n: Node): readonly (readonly [string, Node])[] => forms(n).flatMap((f) => (isNode(f['properties']) ? Object.entries(f['properties']).filter((e): e is [string, Node] => isNode(e[1])) : []))

/** Every field of the schema, by where it stands. */
const fields = (n: Node, at = ''): readonly (readonly [string, Node])[] => [
  ...properties(n).flatMap(([key, p]) => [[`${at}.${key}`, p] as const, ...fields(p, `${at}.${key}`)]),
  ...forms(n).flatMap((f) => below(f).filter(isNode).flatMap((p) => fields(p, `${at}[]`))),
]

const schema = publishedSchema()
const all = fields(schema)
const example: unknown = JSON.parse(readFileSync('resources/uitwisseling/voorbeeld.json', 'utf8'))

describe('the published schema', () => {
  it('stands in the repository as the program makes it (npm run --silent cli -- schema > docs/uitwisseling.schema.json)', () => expect(JSON.parse(readFileSync('docs/uitwisseling.schema.json', 'utf8'))).toEqual(schema))
  it('is draft 2020-12', () => expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema'))
  it('names and describes every field', () => {
    expect(all.length).toBeGreaterThan(200)
    expect(all.filter(([, p]) => typeof p['title'] !== 'string' || typeof p['description'] !== 'string' || p['description'].length < 3).map(([at]) => at)).toEqual([])
  })
  it('describes in Dutch sentences', () => expect(all.filter(([, p]) => !/^[A-Z0-9ÉË].*\.$/su.test(String(p['description']))).map(([at, p]) => `${at}: ${String(p['description'])}`)).toEqual([]))
  it('asks little: a name of the house, a person, and the leefgebied of a goal', () => {
    const least = { format: 'baken-uitwisseling/1', house: { name: 'Huis' }, dossier: { person: { firstName: 'Jo' }, stays: [{ plan: [{ content: { goals: [{ leefgebied: 'wonen', words: 'Een eigen plek.' }] } }] }] } }
    expect(openExchange(Buffer.from(JSON.stringify(least)))).toMatchObject({ ok: true, value: { dossier: { stays: [{ id: 'verblijf-1', number: 1, plan: [{ id: 'versie-1', number: 1, status: 'concept', content: { goals: [{ id: 'doel-1', actions: [] }] } }] }] } } })
  })
  it('has no place for what must never leave a house', () => {
    const names = new Set(all.map(([at]) => at.split('.').at(-1)))
    for (const never of ['userId', 'password', 'ink', 'scan', 'blob', 'attachments', 'revision', 'diploma', 'residents']) expect(names.has(never)).toBe(false)
    // The contacts of a resident travel, the addresses of a house's own contacts don't.
    expect(all.map(([at]) => at).filter((at) => at.startsWith('.house') && at.endsWith('.contacts'))).toEqual([])
  })
})

describe('the example', () => {
  const ajv = new Ajv2020({ allErrors: true, formats: { date: isDay } })
  const valid = ajv.compile(schema)
  it('is a file that the program reads, and that a validator of somebody else accepts', () => {
    expect(valid(example), JSON.stringify(valid.errors)).toBe(true)
    expect(openExchange(readFileSync('resources/uitwisseling/voorbeeld.json'))).toMatchObject({ ok: true })
  })
  it('says something in every field', () => {
    const said = new Set<string>()
    const byName = new Set(all.flatMap(([at, p]) => (forms(p).some((f) => isNode(f['additionalProperties'])) ? [at] : [])))
    const look = (value: unknown, at: string): void => {
      if (Array.isArray(value)) value.forEach((v) => look(v, `${at}[]`))
      else if (isNode(value) && byName.has(at)) Object.values(value).forEach((v) => look(v, `${at}[]`))
      else if (isNode(value)) for (const [k, v] of Object.entries(value)) { if (v !== '' && v !== null && !(Array.isArray(v) && v.length === 0)) said.add(`${at}.${k}`); look(v, `${at}.${k}`) }
    }
    look(example, '')
    expect(all.map(([at]) => at).filter((at) => !said.has(at))).toEqual([])
  })
  it.each(['a', 'b', 'c'] as const)('case %s is accepted by a validator of somebody else', (name) => {
    expect(valid(JSON.parse(readFileSync(`test/cases/${name}.json`, 'utf8'))), JSON.stringify(valid.errors)).toBe(true)
  })
})

describe('a reader who does not know a profile', () => {
  it('gets the norms of case B from the file, as the case works them out by hand', () => {
    const { file, house, stay } = readCase('b', '2026-06-18T10:00:00')
    expect(planRules([file.profile], house, stay.facts, '2026-02-03')).toEqual(rulesB)
  })
})
