import { rowLabels, type RowKind } from '../fieldLabels.ts'

/** The parts of a dossier by which a history can be looked through. */
export const historyParts = ['persoon', 'netwerk', 'verblijf', 'plan', 'evaluatie', 'toestemming', 'dossier'] as const
export type HistoryPart = (typeof historyParts)[number]
export const partNames = { persoon: 'Persoon', netwerk: 'Naasten en hulp', verblijf: 'Verblijf', plan: 'Plan', evaluatie: 'Evaluatie en uitstroom', toestemming: 'Toestemming', dossier: 'Dossier' } as const satisfies Readonly<Record<HistoryPart, string>>

/** A row that a path goes through or ends at. */
export type RowStep = { readonly kind: RowKind; readonly id: string; readonly path: readonly string[] }
/**
 * Where a path in a dossier leads, in the words of the forms: `field` is the path of the field with the ids of rows left out, `rows` are
 * those rows, `inside` is what is left of it in a week or under a name. `row` when the path is a row itself, not a field in it.
 */
export type Place = { readonly part: HistoryPart; readonly field: string; readonly rows: readonly RowStep[]; readonly inside: readonly string[]; readonly row: RowStep | null }

const isRowKind = (step: string | undefined): step is RowKind => step !== undefined && Object.hasOwn(rowLabels, step)
// What stands under these has names or places of its own: not fields of ours.
const open = new Set(['content.week', 'content.notNow', 'content.waivers', 'plan.frozen', 'plan.final', 'sheet.frozen', 'sheet.pdf', 'sheet.docx', 'stay.attachments.blob', 'plan.lapsed', 'plan.copies', 'evaluation.frozen', 'evaluation.final', 'evaluation.lapsed', 'evaluation.copies', 'attendance', 'receipt.signature', 'ownBlocks'])
const looking = new Set(['evaluations', 'outflow', 'learning', 'contacts'])
// A record by name of records with fields of ours.
const keyed = new Set(['stay.criteria'])
// Where the form calls a list by another name than the record does.
const starts: readonly (readonly [record: string, form: string])[] = [
  ['stays.plan.content.goals', 'goal'], ['stays.plan.content', 'content'], ['stays.plan', 'plan'], ['stays.evaluations.content.goals', 'look'], ['stays.evaluations.content', 'talk'], ['stays.evaluations', 'evaluation'], ['stays.outflow', 'outflow'], ['stays.learning', 'learning'], ['stays.contacts', 'contact'], ['stays.receipts', 'receipt'], ['stays.ownBlocks', 'ownBlocks'], ['stays.attendance', 'attendance'],
  ['stays.facts', 'stay'], ['stays.presence', 'presence'], ['stays.end', 'end'], ['stays.handled', 'handled'], ['consents.entries', 'consents'], ['consents', 'sheet'],
]
const within = (path: string, start: string): boolean => path === start || path.startsWith(`${start}.`)

function partOf(where: string | undefined, part: string | undefined): HistoryPart {
  if (where === 'person') return 'persoon'
  if (where === 'naasten' || where === 'professionals') return 'netwerk'
  if (where === 'consents') return 'toestemming'
  if (where === 'stays') return part === 'plan' ? 'plan' : part !== undefined && looking.has(part) ? 'evaluatie' : 'verblijf'
  return 'dossier'
}

/** Where a path leads. */
export function placeOf(path: readonly string[]): Place {
  const rows: RowStep[] = []
  const steps: string[] = []
  const inside: string[] = []
  let field = ''
  path.forEach((step, i) => {
    const list = path[i - 1]
    if (keyed.has(field) ? inside.length === 0 : inside.length > 0 || open.has(field)) inside.push(step)
    // The naasten that help with a goal are a plain list: its path ends there. In a talk they are one question, not rows.
    else if (isRowKind(list) && field !== 'talk.naasten' && steps.at(-1) === list && rows.at(-1)?.path.length !== i) rows.push({ kind: list, id: step, path: path.slice(0, i + 1) })
    else {
      steps.push(step)
      const joined = steps.join('.')
      const known = starts.find(([record]) => within(joined, record))
      field = known ? `${known[1]}${joined.slice(known[0].length)}` : joined
    }
  })
  const last = rows.at(-1)
  return { part: partOf(path[0], path[2]), field, rows, inside, row: last !== undefined && last.path.length === path.length ? last : null }
}
