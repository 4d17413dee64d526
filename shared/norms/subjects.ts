import type { Rule } from '../domain/profile/profile.ts'
import { assertNever } from '../result/result.ts'

export const subjects = ['termijnen', 'uren', 'plan', 'intake', 'huis', 'later'] as const
/** What a norm is about, for who looks for it. */
export type Subject = (typeof subjects)[number]

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
    case 'must':
    case 'cover':
      return 'plan'
    case 'criterion':
    case 'atLeast':
      return 'intake'
    case 'ask':
      return /plan|doel|content|goal/i.test(rule.field) ? 'plan' : /huis|house|beheer/i.test(rule.field) ? 'huis' : 'intake'
    case 'policy':
    case 'say':
      return 'huis'
    case 'later':
    case 'outside':
      return 'later'
    default:
      return assertNever(rule)
  }
}
