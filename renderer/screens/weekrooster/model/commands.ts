import { addDays } from '#shared/domain/calendar/day.ts'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import type { Block } from '#shared/domain/rooster/block.ts'
import { dropBlock, houseBlocksIn, type Placed, placedIn, putBlock, type Book } from '#shared/domain/rooster/book.ts'
import { copyOn, movedBy, newBlock, sameOnDays, stretchedBy } from '#shared/domain/rooster/shape.ts'
import { splitInTwo } from '#shared/domain/rooster/weekVerbs.ts'
import type { Where } from '#shared/domain/rooster/where.ts'
import { blockTitle } from '#shared/text/rooster/blockWords.ts'
import { mayDo } from '../../../state/rights.ts'
import { editSchedule, useSchedule } from '../../../state/schedule.ts'
import { showUndo } from '../../../state/toasts.ts'
import { newId } from '../../../ui/desk/newId.ts'
import { announce, standAt, useDesk } from './desk.ts'
import { kindFor } from './guess.ts'
import { keyOf } from './items.ts'
import { whereOf } from './where.ts'
import { dayName, spanWords } from './words.ts'

const weekId = (): string => newId('week')
/** Which week a change is about now. */
export const hereNow = (): Where => {
  const { week } = useSchedule.getState()
  return whereOf(useDesk.getState().kind, week?.monday ?? '2026-01-05', week?.today ?? '2026-01-05')
}
const may = (): boolean => mayDo('schedule.write')
const change = (make: (book: Book, where: Where) => Book, label: string, field: string | null = null): boolean => may() && editSchedule((book) => make(book, hereNow()), label, field)

function stand(placed: Placed): void {
  standAt({ day: placed.block.day, at: placed.block.start, key: keyOf(placed) })
}
const placeWords = (b: Block): string => `${dayName(b.day)} ${spanWords(b)}`

/** Puts a block as it is now in place of the one it was. */
export function put(placed: Placed, label: string, field: string | null = null, why?: string): void {
  change((book, where) => putBlock(book, where, placed, weekId(), why), label, field)
}

/** A new block that gets its name next; somebody's own when only their week shows. `first`: the letter that was typed to begin it. */
export function begin(day: number, span: { readonly start: number; readonly end: number }, first = ''): void {
  const { whose } = useDesk.getState()
  const block = newBlock(newId('blok'), day, span, whose === null ? 'groepsblok' : 'individueel')
  const placed: Placed = { block: whose === null ? block : { ...block, who: { kind: 'bewoners', ids: [whose] } }, owner: whose }
  if (!change((book, where) => putBlock(book, where, placed, weekId()), `nieuw blok op ${dayName(day)}`, `naam:${block.id}`)) return
  stand(placed)
  useDesk.setState({ naming: { key: keyOf(placed), fresh: true, first } })
  announce(`Nieuw blok, ${placeWords(block)}. Typ de naam.`)
}

/** A name from the grid; of a block that was only just made it also tells the kind. */
export function name(placed: Placed, title: string, fresh: boolean): void {
  const kind = fresh && placed.owner === null ? kindFor(title) ?? placed.block.kind : placed.block.kind
  const block = { ...placed.block, title: title.trim(), kind }
  put({ ...placed, block }, `naam van ${blockTitle(block)}`, `naam:${block.id}`)
  useDesk.setState({ naming: null })
  announce(`${blockTitle(block)}, ${placeWords(block)}.`)
}

/** Goes to another day or time. */
export function move(placed: Placed, days: number, minutes: number): void {
  const block = movedBy(placed.block, days, minutes)
  if (block.day === placed.block.day && block.start === placed.block.start) return announce('Verder kan niet.')
  put({ ...placed, block }, `${blockTitle(block)} verplaatst`)
  stand({ ...placed, block })
  announce(`${blockTitle(block)} verplaatst naar ${placeWords(block)}.`)
}
/** Gets longer or shorter at one edge. */
export function stretch(placed: Placed, edge: 'start' | 'end', minutes: number): void {
  const block = stretchedBy(placed.block, edge, minutes)
  if (block.start === placed.block.start && block.end === placed.block.end) return announce('Korter of langer kan niet.')
  put({ ...placed, block }, `lengte van ${blockTitle(block)}`)
  stand({ ...placed, block })
  announce(`${blockTitle(block)} duurt van ${spanWords(block)}.`)
}
/** The same block once more, somewhere else. */
export function copyTo(placed: Placed, to: Pick<Block, 'day' | 'start' | 'end'>): void {
  const copy: Placed = { ...placed, block: { ...placed.block, ...to, id: newId('blok') } }
  put(copy, `${blockTitle(copy.block)} gekopieerd`)
  stand(copy)
  announce(`${blockTitle(copy.block)} staat nu ook op ${placeWords(copy.block)}.`)
}
/** The same block on the next day too. */
export function copyToNext(placed: Placed): void {
  if (placed.block.day === 6) return announce('Zondag is de laatste dag van de week.')
  copyTo(placed, { ...placed.block, day: placed.block.day + 1 })
}
/** The same block on these days, and on no other. */
export function repeatOn(placed: Placed, day: number, wanted: boolean): void {
  const { block, owner } = placed
  change((book, where) => {
    const beside = placedIn(book, where).filter((p) => p.owner === owner)
    const there = sameOnDays(beside.map((p) => p.block), block).get(day)
    if (wanted) return there === undefined ? putBlock(book, where, { block: copyOn(block, day, newId('blok')), owner }, weekId()) : book
    const gone = beside.find((p) => p.block.id === there)
    return gone ? dropBlock(book, where, gone, weekId()) : book
  }, wanted ? `${blockTitle(block)} ook op ${dayName(day)}` : `${blockTitle(block)} niet meer op ${dayName(day)}`)
  announce(wanted ? `${blockTitle(block)} staat nu ook op ${dayName(day)}.` : `${blockTitle(block)} staat niet meer op ${dayName(day)}.`)
}

/** Takes a block away; said beside a way back. The cursor stays where it was. */
export function remove(placed: Placed, quietly = false): void {
  const { block } = placed
  if (!change((book, where) => dropBlock(book, where, placed, weekId()), `${blockTitle(block)} weggehaald`)) return
  standAt({ day: block.day, at: block.start, key: null })
  useDesk.setState({ naming: null })
  const { kind } = useDesk.getState()
  const on = kind === 'week' ? dayAndMonth(addDays(hereNow().monday, block.day)) : dayName(block.day)
  if (!quietly) showUndo(kind === 'week' && placed.owner === null && !isExtra(block.id) ? `${blockTitle(block)} valt uit op ${on}.` : `${blockTitle(block)} op ${on} is weg.`)
}
const isExtra = (id: string): boolean => !houseBlocksIn(useSchedule.getState().book.schedule, { ...hereNow(), kind: 'vast' }).some((b) => b.id === id)

/** Makes two groups of one that is too large. */
export function split(placed: Placed, people: readonly string[]): void {
  const two = splitInTwo(placed.block, people, newId('blok'))
  if (!two) return
  change((book, where) => two.reduce((now, block) => putBlock(now, where, { block, owner: null }, weekId()), book), `${blockTitle(placed.block)} in twee groepen`)
  announce(`${blockTitle(placed.block)} is nu in twee groepen. Geef de tweede groep een leider en een plek.`)
}
