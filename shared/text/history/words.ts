import { shortDay, weekdayNames } from '../../domain/calendar/format.ts'
import type { Difference, Happening, HistoryLine } from '../../domain/history/line.ts'
import { isFields, valueAt } from '../../domain/history/tree.ts'
import { capital } from '../capital.ts'
import { fieldLabels, groupLabels, isFieldPath, rowLabels } from '../fieldLabels.ts'
import { leefgebiedWords } from '../leefgebieden.ts'
import { placeOf, type HistoryPart, type Place, type RowStep } from './places.ts'
import { goalName, handledName, nothing, valueWords, type HistoryNames } from './values.ts'

/** A line of history in words: which part, which field ('Naaste zus: telefoon'), and what stood and stands there. */
export type HistoryWords = { readonly part: HistoryPart; readonly label: string; readonly what: Happening; readonly old: string; readonly next: string }

// 'Telefoon' after a colon is 'telefoon'; BSN stays BSN.
const small = (text: string): string => (/^\p{Lu}(?!\p{Lu})/u.test(text) ? text.replace(/^./u, (c) => c.toLocaleLowerCase('nl')) : text)
const short = (text: string): string => {
  const line = text.trim().replace(/\s+/gu, ' ')
  return [...line].length > 48 ? `${[...line].slice(0, 46).join('').trimEnd()}…` : line
}
const said = (row: Readonly<Record<string, unknown>>, ...names: readonly string[]): string => names.flatMap((n) => (typeof row[n] === 'string' && row[n].trim() !== '' ? [row[n]] : []))[0] ?? ''

/** What a row is called among its like: the relation of a naaste, the words of a goal, the number of a version. */
function rowName(step: RowStep, row: unknown, known: HistoryNames): string {
  if (!isFields(row)) return ''
  switch (step.kind) {
    case 'naasten':
      return short(said(row, 'relation', 'name'))
    case 'professionals':
      return short(said(row, 'name', 'organisation')) || small(valueWords('professionals.kind', row['kind'], known))
    case 'treatments':
      return short(said(row, 'clinic', 'period'))
    case 'plannedHours':
      return valueWords('stay.plannedHours.from', row['from'], known)
    case 'handled':
      return handledName(step.id)
    case 'attachments':
      return short(said(row, 'title'))
    case 'phases':
      return valueWords('stay.phases.phase', row['phase'], known)
    case 'receipts':
      return [small(valueWords('receipt.paper', row['paper'], known)), isFields(row['signature']) ? short(said(row['signature'], 'name')) : ''].filter(Boolean).join(', ')
    case 'learning':
    case 'contacts':
      return valueWords('learning.on', row['on'], known)
    case 'scores':
      return valueWords('goal.leefgebied', row['id'], known)
    case 'goals':
      // What was said of a goal is called as the goal itself.
      if ('next' in row) return goalName(step.id, known)
      return row['words'] ? `“${short(said(row, 'words'))}”` : small(valueWords('goal.leefgebied', row['leefgebied'], known))
    case 'actions':
    case 'agreements':
      return short(said(row, 'what', 'who'))
    case 'firstSteps':
      return short(said(row, 'text'))
    case 'calls':
    case 'entries':
      return short(said(row, 'who'))
    case 'signatures':
      return short(said(row, 'name'))
    case 'stays':
    case 'plan':
    case 'evaluations':
    case 'consents':
      return typeof row['number'] === 'number' ? String(row['number']) : ''
  }
}

const nameOf = (step: RowStep, row: unknown, known: HistoryNames): string => [rowLabels[step.kind], rowName(step, row, known)].filter(Boolean).join(' ')

const lists: Readonly<Record<string, string>> = { naasten: 'Naasten', professionals: 'Andere hulp', treatments: 'Opnames en behandelingen', plannedHours: 'Geplande uren', handled: 'Taken', attachments: 'Bijlagen', goals: 'Doelen', actions: 'Acties', firstSteps: 'Eerste stappen', calls: 'Wie ik bel, op volgorde', entries: 'Wie en wat', signatures: 'Handtekeningen', plan: 'Versies van het plan', phases: 'Fasen', evaluations: 'Evaluaties', scores: 'Cijfers', agreements: 'Afspraken', learning: 'Leermomenten', contacts: 'Contacten', receipts: 'Getekend', ownBlocks: 'Eigen week', attendance: 'Aanwezigheid', stays: 'Verblijven', consents: 'Toestemmingsbladen' }
const weekDay = (n: string | undefined): string => weekdayNames[(Number(n) + 1) % 7] ?? ''
function insideWords({ field, inside }: Place, { names }: HistoryNames): string {
  const [first, second] = inside
  if (field === 'content.week' && first !== undefined) return [weekDay(first), second].filter(Boolean).join(' ')
  if (field === 'attendance' && first !== undefined) return shortDay(first)
  if (field.startsWith('stay.criteria') && first !== undefined) return names.get(first) ?? ''
  if (field === 'content.notNow' && first !== undefined) return Object.entries(leefgebiedWords).find(([area]) => area === first)?.[1].name ?? names.get(first) ?? ''
  return ''
}

function fieldWords(place: Place, known: HistoryNames): string {
  // A list that is told whole is called as its rows are together.
  const label = isFieldPath(place.field) ? fieldLabels[place.field] : (lists[place.field.split('.').at(-1) ?? ''] ?? '')
  const group = Object.entries(groupLabels).toSorted(([a], [b]) => b.length - a.length).find(([path]) => place.field === path || place.field.startsWith(`${path}.`))?.[1]
  const inside = insideWords(place, known)
  const whole = group !== undefined && label !== '' && label !== group ? `${group}: ${small(label)}` : label || (group ?? '')
  return [whole, inside].filter(Boolean).join(': ')
}

// Which of several stays, versions or sheets: only said when there are more, or when it is the row itself.
function around(place: Place, known: HistoryNames, said: number): readonly string[] {
  return place.rows.filter((step) => step !== place.row && step.path.length > said).flatMap((step) => {
    const row = valueAt(known.dossier, step.path)
    if (step.kind === 'stays') return known.dossier.stays.length > 1 ? [nameOf(step, row, known)] : []
    if (step.kind === 'plan') return known.dossier.stays.some((s) => s.plan.length > 1) ? [`Versie ${rowName(step, row, known)}`] : []
    if (step.kind === 'consents') return known.dossier.consents.length > 1 ? [nameOf(step, row, known)] : []
    return [nameOf(step, row, known)]
  })
}

/** A line in words. `known` is the dossier as it is now, and the names behind ids; the rows in the first `said` steps of the path are named already where it stands. */
export function inWords(line: HistoryLine | Difference, known: HistoryNames, said = 0): HistoryWords {
  if (line.path.length === 0) return { part: 'dossier', label: 'Dossier gemaakt', what: 'added', old: nothing, next: nothing }
  const place = placeOf(line.path)
  const before = around(place, known, said)
  if (place.row !== null) {
    const row = line.what === 'removed' ? line.old : line.next
    const words = (v: unknown): string => valueWords(place.field, v, known)
    return { part: place.part, label: [...before, nameOf(place.row, row, known)].join(': '), what: line.what, old: words(line.old), next: words(line.next) }
  }
  if (line.what === 'moved') return { part: place.part, label: [...before, listWords(line.path.at(-1))].join(': '), what: 'moved', old: orderWords(line, line.old, known), next: orderWords(line, line.next, known) }
  const label = [...before, fieldWords(place, known)].filter(Boolean).map((word, i) => (i === 0 ? capital(word) : small(word))).join(': ')
  return { part: place.part, label, what: line.what, old: valueWords(place.field, line.old, known), next: valueWords(place.field, line.next, known) }
}

const listWords = (list: string | undefined): string => [lists[list ?? ''], 'volgorde'].filter(Boolean).join(': ')
function orderWords(line: Difference, ids: unknown, known: HistoryNames): string {
  const list = line.path.at(-1)
  if (!Array.isArray(ids) || list === undefined) return nothing
  const names = ids.flatMap((id) => {
    const step = placeOf([...line.path, String(id)]).row
    const name = step ? rowName(step, valueAt(known.dossier, step.path), known) : ''
    return name === '' ? [] : [name]
  })
  return names.length > 0 ? names.join(', ') : nothing
}
