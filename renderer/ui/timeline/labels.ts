/** Where a label stands: its level under the line (0 = nearest), its left edge, its width, and the side its text leans to. */
export type LabelBox = { readonly level: number; readonly left: number; readonly width: number; readonly align: 'left' | 'right' }
/** A label that wants a place. A heavier one goes before a lighter one when there is no room for both. */
export type WantedLabel = { readonly index: number; readonly leader: number; readonly width: number; readonly weight: number }

const LEVELS = 3
/** One more where the window is small and the labels would not all fit. */
const MOST_LEVELS = 4
const CLEAR = 12
const OVERHANG = 3

type Placed = LabelBox & { readonly leader: number }

const beside = (a: { readonly left: number; readonly width: number }, b: { readonly left: number; readonly width: number }): boolean => a.left + a.width + CLEAR <= b.left || b.left + b.width + CLEAR <= a.left
const under = (leader: number, box: { readonly left: number; readonly width: number }): boolean => leader > box.left - 2 && leader < box.left + box.width + 2

/** True when neither label covers the other and no leader line runs through a label. */
export function clear(a: Placed, b: Placed): boolean {
  if (a.level === b.level) return beside(a, b)
  const [upper, lower] = a.level < b.level ? [a, b] : [b, a]
  return !under(lower.leader, upper)
}

const boxes = (want: WantedLabel, room: number): readonly Omit<LabelBox, 'level'>[] => {
  const left = { left: want.leader - OVERHANG, width: want.width, align: 'left' } as const
  const right = { left: want.leader + OVERHANG - want.width, width: want.width, align: 'right' } as const
  return [left, right].filter((b) => b.left >= 0 && b.left + b.width <= room)
}

/** Labels that must lean left, at the far end, go first and from left to right; the others hang to the right of their line and go from right to left. */
const inOrder = (wants: readonly WantedLabel[], room: number): readonly WantedLabel[] => {
  const sorted = wants.toSorted((a, b) => a.leader - b.leader || a.index - b.index)
  const leans = (w: WantedLabel): boolean => boxes(w, room)[0]?.align !== 'left'
  return [...sorted.filter(leans), ...sorted.filter((w) => !leans(w)).toReversed()]
}

/** All of `wants` placed, or null when one finds no place. */
function placeAll(wants: readonly WantedLabel[], room: number, levels: number): ReadonlyMap<number, LabelBox> | null {
  const placed = new Map<number, Placed>()
  for (const want of inOrder(wants, room)) {
    const options = boxes(want, room).flatMap((box) => Array.from({ length: levels }, (_, level): Placed => ({ ...box, level, leader: want.leader })))
    const free = options.find((o) => [...placed.values()].every((p) => clear(o, p)))
    if (!free) return null
    placed.set(want.index, free)
  }
  return placed
}

/** A place for as many labels as fit, the heaviest first, and of equals the one nearest the end; the others have none. */
export function placeLabels(wants: readonly WantedLabel[], room: number): ReadonlyMap<number, LabelBox> {
  const everything = placeAll(wants, room, LEVELS) ?? placeAll(wants, room, MOST_LEVELS)
  if (everything) return everything
  let best: ReadonlyMap<number, LabelBox> = new Map()
  const kept: WantedLabel[] = []
  for (const want of wants.toSorted((a, b) => b.weight - a.weight || b.leader - a.leader)) {
    const next = placeAll([...kept, want], room, MOST_LEVELS)
    if (!next) continue
    best = next
    kept.push(want)
  }
  return best
}
