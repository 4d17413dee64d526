/** Rows of text and numbers as a table, with a line of sums under the numbers. */
export const sumTable = (head: readonly string[], rows: readonly (readonly [string, ...number[]])[]): string => {
  const sums = head.slice(1).map((_, column) => rows.reduce((sum, row) => sum + Number(row[column + 1]), 0))
  const lines = [head, ...rows.map((row) => row.map(String)), ['all', ...sums.map(String)]]
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')).join('\n')
}

/** How long something took, in words. */
export const since = (from: number): string => {
  const seconds = Math.round((performance.now() - from) / 1000)
  return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
