/**
 * Moves points as little as possible (least squares) so that neighbours stand at least `gap` apart within `low`…`high`; the
 * order stays. When the room is too small for the gap, the gap shrinks.
 */
export function spread(points: readonly number[], gap: number, low: number, high: number): readonly number[] {
  if (points.length === 0) return []
  const room = points.length === 1 ? gap : Math.min(gap, (high - low) / (points.length - 1))
  const blocks: { sum: number; count: number }[] = []
  for (const [i, point] of points.entries()) {
    blocks.push({ sum: point - i * room, count: 1 })
    for (;;) {
      const last = blocks.at(-1)
      const before = blocks.at(-2)
      if (!last || !before || before.sum / before.count <= last.sum / last.count) break
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count })
    }
  }
  const highest = high - room * (points.length - 1)
  const flat = blocks.flatMap((b) => Array.from({ length: b.count }, () => Math.min(Math.max(b.sum / b.count, low), highest)))
  return flat.map((x, i) => x + i * room)
}
