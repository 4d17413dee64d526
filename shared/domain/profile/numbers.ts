import { assertNever } from '../../result/result.ts'
import type { Rule, WeekMeasure } from './profile.ts'

export const numberUnits = ['weken', 'maanden', 'euro', 'jaar', 'uur', 'mensen', 'momenten', 'tijden', 'blokken', 'vormen'] as const
export type NumberUnit = (typeof numberUnits)[number]
/** A number in a rule that a house may change: which one, what it counts, and between what it stays. */
export type RuleNumber = { readonly key: string; readonly value: number; readonly unit: NumberUnit; readonly min: number; readonly max: number }

const one = (key: string, value: number, unit: NumberUnit, max: number, min = 1): RuleNumber => ({ key, value, unit, min, max })

const counted = { groepsgrootte: ['mensen', 99], 'grootste-groep': ['mensen', 99], groepsmomenten: ['momenten', 12], 'vaste-tijden': ['tijden', 5], 'in-huis': ['blokken', 99], vormen: ['vormen', 3] } as const satisfies Readonly<Record<WeekMeasure, readonly [NumberUnit, number]>>

/** The numbers in a rule; none for a rule that is only words. */
export function numbersOf(rule: Rule): readonly RuleNumber[] {
  switch (rule.kind) {
    case 'once':
      return [...(rule.after.weeks === undefined ? [] : [one('weeks', rule.after.weeks, 'weken', 104, 0)]), ...(rule.after.months === undefined ? [] : [one('months', rule.after.months, 'maanden', 60, 0)])]
    case 'every':
      return [one('months', rule.months, 'maanden', 24)]
    case 'before':
      return [one('months', rule.months, 'maanden', 36)]
    case 'atMost':
      return rule.subject === 'stay' ? [one('months', rule.months, 'maanden', 60)] : [one('euros', rule.euros, 'euro', 5000, 0)]
    case 'atLeast':
      return [one('years', rule.years, 'jaar', 120, 0)]
    case 'expected':
      return [one('from', rule.from, 'maanden', 60), one('to', rule.to, 'maanden', 60)]
    case 'expires':
      return rule.warnWeeks.map((weeks, i) => one(String(i), weeks, 'weken', 52, 0))
    case 'hours':
      return [one('perWeek', rule.perWeek, 'uur', 168, 0)]
    case 'rooster': {
      const [unit, max] = counted[rule.measure]
      return [...(rule.least === null ? [] : [one('least', rule.least, unit, max)]), ...(rule.most === null ? [] : [one('most', rule.most, unit, max)])]
    }
    case 'must':
    case 'cover':
    case 'policy':
    case 'yearly':
    case 'criterion':
    case 'ask':
    case 'say':
    case 'later':
    case 'outside':
      return []
    default:
      return assertNever(rule)
  }
}

/** The rule with another number; a key that it does not have changes nothing. */
export function withNumber(rule: Rule, key: string, value: number): Rule {
  if (!numbersOf(rule).some((n) => n.key === key)) return rule
  switch (rule.kind) {
    case 'once':
      return { ...rule, after: { ...rule.after, [key]: value } }
    case 'every':
    case 'before':
      return { ...rule, months: value }
    case 'atMost':
      return rule.subject === 'stay' ? { ...rule, months: value } : { ...rule, euros: value }
    case 'atLeast':
      return { ...rule, years: value }
    case 'expected':
      return key === 'from' ? { ...rule, from: value, to: Math.max(rule.to, value) } : { ...rule, to: value, from: Math.min(rule.from, value) }
    case 'expires':
      return { ...rule, warnWeeks: rule.warnWeeks.map((weeks, i) => (String(i) === key ? value : weeks)) }
    case 'hours':
      return { ...rule, perWeek: value }
    case 'rooster':
      return { ...rule, [key]: value }
    case 'must':
    case 'cover':
    case 'policy':
    case 'yearly':
    case 'criterion':
    case 'ask':
    case 'say':
    case 'later':
    case 'outside':
      return rule
    default:
      return assertNever(rule)
  }
}

/** The rule counted in weeks or in months: only something that comes once, some time after a day, can be either. */
export const withUnit = (rule: Rule, unit: NumberUnit): Rule =>
  rule.kind === 'once' && (unit === 'weken' || unit === 'maanden') ? { ...rule, after: unit === 'weken' ? { weeks: rule.after.weeks ?? rule.after.months ?? 1 } : { months: rule.after.months ?? rule.after.weeks ?? 1 } } : rule
