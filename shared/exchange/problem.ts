import type { z } from 'zod'
import { lineOf, shortKey, type Path } from './json.ts'

// What is wrong with a file, in one sentence: where, in the words of the published schema, what belongs there, and what stands there.

type Node = Readonly<Record<string, unknown>>
type Issue = z.ZodError['issues'][number]

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)
const nodes = (value: unknown): readonly Node[] => (Array.isArray(value) ? value.filter(isNode) : [])
const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const named = (value: unknown, key: string | number): unknown => (isNode(value) || Array.isArray(value) ? Object.entries(value).find(([k]) => k === String(key))?.[1] : undefined)

/** A schema and what may stand instead of it (null, or one of several forms). */
const forms = (node: Node): readonly Node[] => [node, ...[...nodes(node['anyOf']), ...nodes(node['oneOf'])].flatMap(forms)]

/** One step down the published schema; of several forms the one that knows the step, by preference the one whose fixed values fit. */
function step(node: Node, key: string | number, value: unknown): Node | null {
  const below = (form: Node): unknown => (typeof key === 'number' ? form['items'] : (named(form['properties'], key) ?? form['additionalProperties']))
  const fits = (form: Node): boolean => Object.entries(isNode(form['properties']) ? form['properties'] : {}).every(([k, p]) => !isNode(p) || !('const' in p) || p['const'] === named(value, k))
  const able = forms(node).filter((form) => isNode(below(form)))
  const found = below(able.find(fits) ?? able[0] ?? {})
  return isNode(found) ? found : null
}

const number = (node: Node): string => {
  const [low, high] = [node['minimum'], node['maximum']]
  const kind = node['type'] === 'integer' ? 'een heel getal' : 'een getal'
  if (typeof low === 'number' && typeof high === 'number' && Number.MIN_SAFE_INTEGER < low && high < Number.MAX_SAFE_INTEGER) return `${kind} van ${low} tot en met ${high}`
  return typeof low === 'number' && low > Number.MIN_SAFE_INTEGER ? `${kind} vanaf ${low}` : kind
}
const choice = (values: readonly unknown[]): string => `een van deze woorden: ${values.map((v) => `"${String(v)}"`).join(', ')}`
const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^2026-12-18T14:05:00$/, 'een dag en tijd als 2026-12-18T14:05:00'],
  [/^123456782$/, 'een BSN van negen cijfers dat klopt, of een lege tekst'],
  [/^[0-9a-f]{64}$/, '64 tekens hexadecimaal, kleine letters'],
]
const SAMPLES = ['2026-12-18T14:05:00', '123456782', 'a'.repeat(64)]

function textWanted(node: Node): string {
  if (node['format'] === 'date') return 'een datum als 2026-12-18'
  const pattern = text(node['pattern'])
  const index = pattern === '' ? -1 : SAMPLES.findIndex((sample) => new RegExp(pattern, 'u').test(sample) && !new RegExp(pattern, 'u').test('x'))
  if (index >= 0) return PATTERNS[index]?.[1] ?? ''
  if (pattern !== '') return 'een kenmerk: letters, cijfers, - of _, hooguit 64 tekens'
  const most = node['maxLength']
  return typeof most === 'number' ? `tekst van hooguit ${most.toLocaleString('nl')} tekens` : 'tekst'
}

/** What belongs at a place of the schema: 'een datum als 2026-12-18, of null'. */
function wanted(node: Node): string {
  const all = forms(node).filter((form) => 'type' in form || 'const' in form || 'enum' in form)
  const kinds = new Set(all.map((form): string => {
    if ('const' in form) return `"${String(form['const'])}"`
    if (Array.isArray(form['enum'])) return choice(form['enum'])
    switch (form['type']) {
      case 'string': return textWanted(form)
      case 'integer':
      case 'number': return number(form)
      case 'boolean': return 'true of false'
      case 'null': return 'null'
      case 'array': return listWanted(form)
      default: return 'een groep velden tussen { en }'
    }
  }))
  return [...kinds].join(', of ')
}

function listWanted(node: Node): string {
  const [low, high] = [node['minItems'], node['maxItems']]
  const size = typeof low === 'number' && low === high ? ` van precies ${low}` : typeof high === 'number' ? ` van hooguit ${high}` : typeof low === 'number' ? ` van minstens ${low}` : ''
  return `een lijst${size} tussen [ en ]`
}

/** What stands at a place, short enough for a sentence. */
function standing(value: unknown): string {
  if (Array.isArray(value)) return `een lijst van ${value.length}`
  if (isNode(value)) return 'een groep velden'
  const shown = JSON.stringify(value) ?? ''
  return shown.length > 60 ? `${shown.slice(0, 40)}… (${shown.length - 2} tekens)` : shown
}

/** The nearest known field name, for a typing mistake. */
function meant(node: Node, key: string): string {
  const known = forms(node).flatMap((form) => Object.keys(isNode(form['properties']) ? form['properties'] : {}))
  const near = known.find((k) => k.toLowerCase() === key.toLowerCase()) ?? known.find((k) => key.length > 3 && (k.startsWith(key.slice(0, 4)) || k.includes(key)))
  return near === undefined ? `Hier mogen staan: ${known.join(', ')}` : `Bedoel je "${near}"?`
}

/** The first thing that is wrong with a file that could be read as JSON, as one Dutch sentence. */
export function problemOf(schema: Node, issue: Issue, whole: unknown, source: string): { readonly text: string; readonly field: string } {
  const path: Path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
  let node: Node | null = schema
  let value: unknown = whole
  const words: string[] = []
  for (const key of path) {
    node = node && step(node, key, value)
    value = named(value, key)
    words.push(typeof key === 'number' ? String(key + 1) : text(node?.['title']) || shortKey(key))
  }
  const field = path.reduce<string>((all, key) => (typeof key === 'number' ? `${all}[${key}]` : all === '' ? shortKey(key) : `${all}.${shortKey(key)}`), '')
  const line = value === undefined ? lineOf(source, path.slice(0, -1)) : lineOf(source, path)
  const where = [words.join(' › '), field === '' ? '' : ` (${field}${line === null ? '' : `, regel ${line}`})`].join('')
  const start = where === '' ? 'In dit bestand' : where
  if (issue.code === 'unrecognized_keys') return { field, text: `${start}: het veld "${shortKey(issue.keys[0] ?? '')}" bestaat niet. ${node ? meant(node, issue.keys[0] ?? '') : ''}` }
  const belongs = 'options' in issue && Array.isArray(issue.options) ? choice(issue.options) : node ? wanted(node) : ''
  if (value === undefined) return { field, text: `${start}: dit veld ontbreekt. Hier hoort ${belongs}.` }
  if (issue.code === 'custom' && !/^(Invalid|Too)/.test(issue.message)) return { field, text: `${start}: ${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1).replace(/\.$/, '')}. Er staat ${standing(value)}.` }
  return { field, text: `${start}: hier hoort ${belongs}, er staat ${standing(value)}.` }
}
