import type { Change } from '#shared/domain/change.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { assertNever } from '#shared/result/result.ts'

/** The name of the slice that a change replaces; two changes with one name overwrite each other. */
export function sliceKey(change: Change): string {
  switch (change.kind) {
    case 'person':
    case 'naasten':
    case 'professionals':
      return change.kind
    case 'stay':
    case 'presence':
    case 'handled':
    case 'end':
    case 'outflow':
    case 'learning':
    case 'contacts':
    case 'ownBlocks':
      return `${change.kind}:${change.stayId}`
    case 'plan':
      return `plan:${change.versionId}`
    case 'evaluation':
      return `evaluation:${change.evaluationId}`
    case 'consent':
      return `consent:${change.sheetId}`
    default:
      return assertNever(change)
  }
}

/** The slice that `change` would replace, as it stands now: putting it back is the undo. Null when it is not there. */
export function sliceNow(d: Dossier, change: Change): Change | null {
  const stay = 'stayId' in change ? d.stays.find((s) => s.id === change.stayId) : undefined
  switch (change.kind) {
    case 'person':
      return { kind: 'person', person: d.person }
    case 'naasten':
      return { kind: 'naasten', naasten: d.naasten }
    case 'professionals':
      return { kind: 'professionals', professionals: d.professionals }
    case 'stay':
      return stay ? { ...change, facts: stay.facts } : null
    case 'presence':
      return stay ? { ...change, presence: stay.presence } : null
    case 'handled':
      return stay ? { ...change, handled: stay.handled } : null
    case 'end':
      return stay ? { ...change, end: stay.end } : null
    case 'plan': {
      const version = stay?.plan.find((v) => v.id === change.versionId)
      return version ? { ...change, content: version.content } : null
    }
    case 'outflow':
      return stay ? { ...change, outflow: stay.outflow } : null
    case 'learning':
      return stay ? { ...change, learning: stay.learning } : null
    case 'contacts':
      return stay ? { ...change, contacts: stay.contacts } : null
    case 'ownBlocks':
      return stay ? { ...change, ownBlocks: stay.ownBlocks } : null
    case 'evaluation': {
      const evaluation = stay?.evaluations.find((e) => e.id === change.evaluationId)
      return evaluation ? { ...change, content: evaluation.content } : null
    }
    case 'consent': {
      const sheet = d.consents.find((c) => c.id === change.sheetId)
      return sheet ? { ...change, entries: sheet.entries } : null
    }
    default:
      return assertNever(change)
  }
}

const isObject = (v: unknown): v is Readonly<Record<string, unknown>> => typeof v === 'object' && v !== null

/** True when nothing was added or taken away, only values differ: typing, not removing. */
export function sameShape(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (!isObject(a) || !isObject(b)) return !isObject(a) && !isObject(b)
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((k) => k in b && sameShape(a[k], b[k]))
}
