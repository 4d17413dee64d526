/** The value below which the part `share` (0–1) of the numbers lies, by nearest rank. Throws on nothing: a median of no runs is no measure. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  if (found === undefined) throw new Error('nothing was measured')
  return found
}
/** The middle of the numbers. */
export const median = (numbers: readonly number[]): number => (quantile(numbers, 0.5) + quantile(numbers.map((n) => -n), 0.5) * -1) / 2
export const p95 = (numbers: readonly number[]): number => quantile(numbers, 0.95)

/** Milliseconds that some work takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** Measures ours and theirs in turn, the one first and then the other, so that whatever the machine does meanwhile meets both. */
export async function inTurn(rounds: number, ours: () => Promise<number>, theirs: () => Promise<number>): Promise<{ readonly ours: readonly number[]; readonly theirs: readonly number[] }> {
  const measured = { ours: [] as number[], theirs: [] as number[] }
  for (let round = 0; round < rounds; round += 1) {
    const mineFirst = round % 2 === 0
    if (mineFirst) measured.ours.push(await ours())
    measured.theirs.push(await theirs())
    if (!mineFirst) measured.ours.push(await ours())
  }
  return measured
}
