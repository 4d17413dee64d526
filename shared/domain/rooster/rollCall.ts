import type { Day } from '../calendar/day.ts'
import { sameValue } from '../sameValue.ts'
import { type Attendance, type AttendanceState, tookPart } from './attendance.ts'
import { type Block, minutesOf } from './block.ts'
import { takesPart } from './part.ts'
import type { WeekPerson } from './scheduleWeek.ts'

/** One line of a roll call: somebody, and how it went. `before`: the mark that was saved earlier; null = not yet. */
export type RollLine = { readonly dossierId: string; readonly stayId: string; readonly callName: string; readonly name: string; readonly state: AttendanceState; readonly why: string; readonly before: Attendance | null }
/** What is saved of one line; null takes the mark away. */
export type RollMark = { readonly dossierId: string; readonly stayId: string; readonly mark: Attendance | null }

/** A reason is asked only where it says something of the support; of illness nothing more is written down. */
export const asksWhy = (state: AttendanceState): boolean => state === 'afgemeld' || state === 'weg' || state === 'niet'

const two = (n: number): string => String(n).padStart(2, '0')
/** The local moment at which so many minutes of a day have passed. */
const momentAt = (on: Day, minutes: number): string => `${on}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`

/** Whether somebody lives here on a day; on the day of leaving the stay is over. */
export const livesHere = (p: Pick<WeekPerson, 'from' | 'until'>, on: Day): boolean => p.from <= on && (p.until === null || on < p.until)

/** Who is expected at a block on a day: whose own block it is, else who lives here that day and takes part. */
export function expectedAt(block: Block, on: Day, people: readonly WeekPerson[]): readonly WeekPerson[] {
  const owners = people.filter((p) => p.ownBlocks.some((o) => o.block.id === block.id))
  return owners.length > 0 ? owners : people.filter((p) => livesHere(p, on) && takesPart(block, p))
}

/** Away when the block began, as far as is known; who left later that day was there. */
const awayAt = ({ presence }: WeekPerson, on: Day, start: number): boolean => presence.away && (presence.since === null || presence.since <= momentAt(on, start))

function lineOf(p: WeekPerson, block: Block, on: Day): RollLine {
  const who = { dossierId: p.dossierId, stayId: p.stayId, callName: p.callName, name: p.name }
  const before = p.attendance.find((a) => a.on === on && a.blockId === block.id) ?? null
  if (before !== null) return { ...who, state: before.state, why: before.why, before }
  if (awayAt(p, on, block.start)) return { ...who, state: 'weg', why: p.presence.reason, before }
  return { ...who, state: block.form === 'online' ? 'online' : 'er', why: '', before }
}

/** A roll call as it opens: what was saved, and else a proposal: everybody took part, who is away was away. Nothing of it is saved yet. */
export const rollLines = (block: Block, on: Day, people: readonly WeekPerson[]): readonly RollLine[] => expectedAt(block, on, people).map((p) => lineOf(p, block, on))

/** The marks that differ from what was saved, with kind and length of the block as it is that day. */
export function rollMarks(lines: readonly RollLine[], block: Block, on: Day): readonly RollMark[] {
  return lines.flatMap(({ dossierId, stayId, state, why, before }) => {
    const mark: Attendance = { on, blockId: block.id, kind: block.kind, minutes: minutesOf(block), state, why: asksWhy(state) ? why.trim() : '' }
    return sameValue(mark, before) ? [] : [{ dossierId, stayId, mark }]
  })
}

/** What puts these marks back to how they were when the roll call opened. */
export const marksBefore = (lines: readonly RollLine[]): readonly RollMark[] => lines.map(({ dossierId, stayId, before }) => ({ dossierId, stayId, mark: before }))

/** A roll call in numbers: how many were expected, how many of them have a mark, and how many took part. */
export type RollCount = { readonly expected: number; readonly marked: number; readonly there: number; readonly states: Readonly<Record<AttendanceState, number>> }

/** Counts the roll of one block; who has a mark and is no longer expected counts too. */
export function rollCount(block: Block, on: Day, people: readonly WeekPerson[]): RollCount {
  const marks = people.flatMap((p) => p.attendance.filter((a) => a.on === on && a.blockId === block.id))
  const expected = new Set(expectedAt(block, on, people))
  const others = people.filter((p) => !expected.has(p) && p.attendance.some((a) => a.on === on && a.blockId === block.id))
  const of = (state: AttendanceState): number => marks.filter((m) => m.state === state).length
  return { expected: expected.size + others.length, marked: marks.length, there: marks.filter(tookPart).length, states: { er: of('er'), online: of('online'), afgemeld: of('afgemeld'), ziek: of('ziek'), weg: of('weg'), niet: of('niet') } }
}

/** True when the roll was called: nobody who was expected is without a mark. */
export const isTaken = ({ expected, marked }: RollCount): boolean => marked > 0 && marked >= expected

/** '8 van 9 er'; empty before the roll was called. */
export const rollWords = ({ expected, marked, there }: RollCount): string => (marked === 0 ? '' : `${there} van ${expected} er`)
