import { type Draw, moved } from './draw.ts'
import { type Box, type Flow, boxHeight, drawFlows, splitFlows } from './flow.ts'

/** The boxes of one section of the document. */
export type BoxSection = { readonly id: string; readonly title: string; readonly newPage: boolean; readonly boxes: readonly Box[] }
/** What stands on one page, in reading order; `placed` are the ids of its boxes, `sections` the places of its bookmarks, `end` is where the last one ends, in points. */
export type PaperPage = { readonly draws: readonly Draw[]; readonly sections: readonly { readonly title: string; readonly y: number }[]; readonly placed: readonly string[]; readonly end: number }
/** The room for text: top of the first page and of the others, the lower edge and the left margin, in points; `flows` lets sections run on over pages, so that large print and a report leave little white. */
export type Room = { readonly flows: boolean; readonly firstTop: number; readonly top: number; readonly bottom: number; readonly left: number }

/** A section jumps to the next page when it fits there, does not fit here, and less than this part of the page would stay white. */
const WHITE = 0.4
/** A section also jumps when what would spill over is less than this part of a page that stays empty below it anyway. */
const LITTLE = 0.3
/** An oversized block starts on a used page only when this many points are left. */
const ENOUGH = 110

/** Boxes that stay together: each keeps what comes after it. */
export function groups(boxes: readonly Box[]): readonly (readonly Box[])[] {
  const result: Box[][] = []
  boxes.forEach((box, i) => {
    if (boxes[i - 1]?.keepNext) result.at(-1)?.push(box)
    else result.push([box])
  })
  return result
}

/** The height of boxes under each other, without the air above the first. */
const stackHeight = (boxes: readonly Box[]): number =>
  boxes.reduce((sum, b, i) => sum + boxHeight(b) + (i === 0 ? 0 : Math.max(b.above, boxes[i - 1]?.below ?? 0)), 0)

class Paper {
  readonly pages: { draws: Draw[]; sections: { title: string; y: number }[]; placed: string[]; end: number }[] = []
  private y = 0
  private below = 0
  private used = false
  private bookmark: string | null = null
  private readonly room: Room

  constructor(room: Room) {
    this.room = room
    this.open()
  }

  private open(): void {
    this.y = this.pages.length === 0 ? this.room.firstTop : this.room.top
    this.pages.push({ draws: [], sections: [], placed: [], end: this.y })
    this.used = false
    this.below = 0
  }

  fresh(): void {
    if (this.used) this.open()
  }

  get left(): number {
    return this.room.bottom - this.y
  }

  get empty(): boolean {
    return !this.used
  }

  mark(title: string): void {
    this.bookmark = title
  }

  private get firstPage(): boolean {
    return this.pages.length === 1
  }

  /** The air above a box here: none at the top of a page, but for the rule that continues a section. */
  air(b: Box): number {
    if (this.used) return Math.max(b.above, this.below)
    return this.firstPage ? 0 : (b.lead?.topSpace ?? 0)
  }

  fits(boxes: readonly Box[]): boolean {
    return boxes[0] === undefined || stackHeight(boxes) + this.air(boxes[0]) <= this.left + 0.01
  }

  private lead(b: Box, y: number): readonly Draw[] {
    if (b.lead === undefined || (!this.used && this.firstPage)) return []
    return this.used ? b.lead.between.map((d) => moved(d, 0, y)) : b.lead.top.map((d) => moved(d, 0, this.room.top))
  }

  put(b: Box, flows: readonly Flow[] = b.flows): void {
    const height = boxHeight({ flows })
    const wanted = this.y + this.air(b)
    const y = b.foot ? Math.max(wanted, this.room.bottom - height) : wanted
    const page = this.pages.at(-1)
    if (this.bookmark !== null) page?.sections.push({ title: this.bookmark, y: y - 4 })
    this.bookmark = null
    page?.draws.push(...[...this.lead(b, y), ...drawFlows(flows, y)].map((d) => moved(d, this.room.left, 0)))
    page?.placed.push(b.id)
    this.y = y + height
    if (page) page.end = this.y
    this.below = b.below
    this.used = true
  }

  /** Cuts a box between its lines, over as many pages as it takes. */
  pour(b: Box): void {
    if (this.used && this.left - this.air(b) < ENOUGH) this.open()
    let flows = b.flows
    while (flows.length > 0) {
      const cut = splitFlows(flows, this.left - this.air(b), !this.used)
      this.put(b, cut.now)
      flows = cut.rest
      if (flows.length > 0) this.open()
    }
  }
}

function putGroup(paper: Paper, boxes: readonly Box[], body: number): void {
  const first = boxes[0]
  if (first === undefined) return
  if (paper.fits(boxes)) return boxes.forEach((b) => paper.put(b))
  if (stackHeight(boxes) <= body) {
    paper.fresh()
    if (paper.fits(boxes)) return boxes.forEach((b) => paper.put(b))
  }
  if (!paper.empty && stackHeight(boxes.slice(0, -1)) + paper.air(first) + ENOUGH > paper.left) paper.fresh()
  for (const b of boxes) {
    if (paper.fits([b])) paper.put(b)
    else paper.pour(b)
  }
}

/** Puts sections on pages. `breaks` are ids of boxes that start a fresh page; `soft` lets a section that asks for a fresh page go on when half the page is free. Everything lands somewhere: what is taller than a page is cut between lines. */
export function paginate(sections: readonly BoxSection[], room: Room, breaks: ReadonlySet<string>, soft = false): readonly PaperPage[] {
  const paper = new Paper(room)
  const body = room.bottom - room.top
  for (const [i, section] of sections.entries()) {
    if (section.boxes.length === 0) continue
    const height = stackHeight(section.boxes)
    const together = !room.flows && height <= body && !paper.fits(section.boxes)
    const next = sections[i + 1]
    const little = paper.left < body * 0.6 && height - paper.left < body * LITTLE && (next === undefined || next.newPage)
    const turn = section.newPage && (!soft || paper.left < body * 0.5)
    if (turn || (together && (little || paper.left < body * WHITE))) paper.fresh()
    paper.mark(section.title)
    for (const group of groups(section.boxes)) {
      if (group[0] !== undefined && breaks.has(group[0].id)) paper.fresh()
      putGroup(paper, group, body)
    }
  }
  return paper.pages
}
