/** What a row was held against: at most so many times the other, or at most so many milliseconds. */
export type Goal = { readonly most: number; readonly unit: '×' | 'ms'; readonly later?: number }
/** One line of the table: `measured` in the goal's unit, null where there is nothing to measure yet. */
export type Row = {
  readonly what: string
  readonly against: string
  readonly measured: number | null
  readonly goal: Goal
  /** Absolute figures and how they came about: context, never the measure. */
  readonly context: readonly string[]
}

const digits = (n: number): string => (n < 1 ? n.toFixed(3) : n < 10 ? n.toFixed(2) : n.toFixed(1))
/** '≤ 2 ×, then 1.5'. */
export const goalText = ({ most, unit, later }: Goal): string => `≤ ${Number(most.toFixed(3))} ${unit}${later === undefined ? '' : `, then ${Number(later.toFixed(3))}`}`
/** Whether the goal was met: 'met', 'missed', 'later'. */
export const verdict = ({ measured, goal }: Row): 'met' | 'missed' | 'later' => (measured === null ? 'later' : measured <= goal.most ? 'met' : 'missed')

/** The rows as one table of text, with the absolute figures under it. */
export function tableText(rows: readonly Row[]): string {
  const cells = [['what', 'against', 'measured', 'goal', ''], ...rows.map((row) => [row.what, row.against, row.measured === null ? '–' : `${digits(row.measured)} ${row.goal.unit}`, goalText(row.goal), verdict(row)])]
  const widths = (cells[0] ?? []).map((_, column) => Math.max(...cells.map((line) => line[column]?.length ?? 0)))
  const line = (parts: readonly string[]): string => parts.map((part, column) => part.padEnd(widths[column] ?? 0)).join('  ').trimEnd()
  const [head = [], ...body] = cells
  const context = rows.flatMap((row) => [`  ${row.what}`, ...row.context.map((one) => `    ${one}`)])
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...body.map(line), '', 'Absolute figures of this machine, as context:', ...context].join('\n')
}

/** '12.3 ms'. */
export const ms = (n: number): string => `${digits(n)} ms`
