import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import type { Measure } from '#shared/norms/weekMeasure.ts'

/** The measures that stand on the first line: all that break a norm, then the most telling, in their own order. */
export function shownFirst(measures: readonly Measure[], slots: number): readonly Measure[] {
  const broken = measures.filter((m) => !m.holds)
  const others = measures.filter((m) => m.holds).slice(0, Math.max(0, slots - broken.length))
  return measures.filter((m) => !m.holds || others.includes(m))
}
/** 'Nog 3 normen'. */
export const restWords = (rest: readonly Measure[]): string => (rest.length === 1 ? 'Nog 1 norm' : `Nog ${rest.length} normen`)

const dayNames = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
const list = new Intl.ListFormat('nl', { type: 'conjunction' })
/** On which days and for whom it is not right, each as a label with words; none where that is not told. */
export function breachLines(m: Measure, people: readonly WeekPerson[]): readonly { readonly label: string; readonly words: string }[] {
  const names = people.filter((p) => m.residents.includes(p.dossierId)).map((p) => p.callName)
  return [
    ...(m.days.length > 0 ? [{ label: 'Op', words: list.format(m.days.map((d) => dayNames[d] ?? '')) }] : []),
    ...(names.length > 0 ? [{ label: 'Bij', words: names.length === people.length && names.length > 1 ? `alle ${names.length} bewoners` : list.format(names) }] : []),
  ]
}
