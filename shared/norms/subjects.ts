import type { Rule } from '../domain/profile/profile.ts'
import { assertNever } from '../result/result.ts'

export const subjects = ['termijnen', 'uren', 'week', 'plan', 'intake', 'huis', 'later', 'niet'] as const
/** What a norm is about, for who looks for it. */
export type Subject = (typeof subjects)[number]

// By the first word of the field; the rest is asked at the intake.
const asked: readonly { readonly fields: RegExp; readonly subject: Subject }[] = [{ fields: /^(?:content|naasten|professionals)\b/u, subject: 'plan' }, { fields: /^(?:house|end|presence)\b/u, subject: 'huis' }]

/** The subject of a norm. */
export function subjectOf(rule: Rule): Subject {
  switch (rule.kind) {
    case 'once':
    case 'every':
    case 'before':
    case 'expires':
    case 'expected':
    case 'yearly':
      return 'termijnen'
    case 'atMost':
      return rule.subject === 'stay' ? 'termijnen' : 'huis'
    case 'hours':
      return 'uren'
    case 'rooster':
      return 'week'
    case 'must':
    case 'cover':
      return 'plan'
    case 'criterion':
    case 'atLeast':
      return 'intake'
    case 'ask':
      return rule.field === 'stay.plannedHours' ? 'uren' : (asked.find((a) => a.fields.test(rule.field))?.subject ?? 'intake')
    case 'policy':
    case 'say':
      return 'huis'
    case 'later':
      return 'later'
    case 'outside':
      return 'niet'
    default:
      return assertNever(rule)
  }
}
