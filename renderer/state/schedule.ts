import { create } from 'zustand'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { Book } from '#shared/domain/rooster/book.ts'
import type { Schedule } from '#shared/domain/rooster/schedule.ts'
import type { ScheduleWeek } from '#shared/domain/rooster/scheduleWeek.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { call } from './client.ts'
import { rereadDossier } from './dossier.ts'
import { noteSchedule } from './house.ts'
import { makeSaver } from './saving/saver.ts'
import { reportSave } from './saving/saveStatus.ts'
import { bookFrom, changedParts, emptyBook, partKey, type SchedulePart } from './schedule/parts.ts'
import { noSteps, stepBackIn, stepForwardIn, withStep, type ScheduleStep, type ScheduleSteps } from './schedule/steps.ts'
import { momentNow } from './session.ts'
import { showNotice } from './toasts.ts'

type State = { readonly week: ScheduleWeek | null; readonly book: Book; readonly trouble: string | null; readonly undo: string | null; readonly redo: string | null; /** The screen shows: undo and redo belong to it. */ readonly shown: boolean }
const NONE: State = { week: null, book: emptyBook, trouble: null, undo: null, redo: null, shown: false }
/** The weekrooster with everything that was changed in it, the people of one week, and what undo and redo would do. */
export const useSchedule = create<State>()(() => NONE)

let steps: ScheduleSteps = noSteps
// The schedule as the machine last had it, and of each dossier its stay and revision.
let stored: Schedule = emptyBook.schedule
const stays = new Map<string, { readonly stayId: string; readonly revision: number }>()
let asked: Day | null = null

const tellSteps = (next: ScheduleSteps): void => {
  steps = next
  useSchedule.setState({ undo: steps.done.at(-1)?.label ?? null, redo: steps.undone[0]?.label ?? null })
}

async function fetchWeek(monday: Day): Promise<Result<ScheduleWeek>> {
  const answer = await call('schedule.week', { monday })
  if (!answer.ok) return answer
  stored = answer.value.schedule
  for (const p of answer.value.people) stays.set(p.dossierId, { stayId: p.stayId, revision: p.revision })
  return answer
}

async function sendSchedule(schedule: Schedule): Promise<Result<unknown>> {
  const saved = await call('schedule.save', { schedule, before: stored })
  if (saved.ok) {
    stored = saved.value
    noteSchedule(stored)
  }
  if (saved.ok || saved.problem.code !== 'schedule.changed') return saved
  // Nothing is overwritten unseen: what the machine has shows, and what it refused is said.
  showNotice(saved.problem.text)
  tellSteps(noSteps)
  const fresh = await fetchWeek(useSchedule.getState().week?.monday ?? momentNow().slice(0, 10))
  if (fresh.ok) useSchedule.setState((s) => ({ week: fresh.value, book: { ...s.book, schedule: fresh.value.schedule } }))
  return ok(null)
}
async function sendOwn({ dossierId, ownBlocks }: Extract<SchedulePart, { kind: 'own' }>, again = true): Promise<Result<unknown>> {
  const stay = stays.get(dossierId)
  if (!stay) return refuse('schedule.stay', 'Deze bewoner woont hier niet meer. Open het weekrooster opnieuw.')
  const saved = await call('dossier.change', { id: dossierId, revision: stay.revision, change: { kind: 'ownBlocks', stayId: stay.stayId, ownBlocks: [...ownBlocks] } })
  if (saved.ok) {
    stays.set(dossierId, { ...stay, revision: saved.value.revision })
    await rereadDossier([dossierId])
    return saved
  }
  const { week } = useSchedule.getState()
  if (saved.problem.code !== 'dossier.newer' || !again || week === null) return saved
  const kept = stored
  const fresh = await fetchWeek(week.monday)
  stored = kept
  return fresh.ok ? sendOwn({ kind: 'own', dossierId, ownBlocks }, false) : fresh
}

const saver = makeSaver<SchedulePart>({
  send: (part) => (part.kind === 'schedule' ? sendSchedule(part.schedule) : sendOwn(part)),
  onState: (state) => reportSave('weekrooster', state, () => void saver.flush(), state.kind === 'saved' ? momentNow() : null),
})

/** Reads the week of this Monday; what is not yet safe stays on top of it. */
export async function loadWeek(monday: Day): Promise<void> {
  asked = monday
  const answer = await fetchWeek(monday)
  if (asked !== monday) return
  useSchedule.setState((s) => (answer.ok ? { week: answer.value, book: bookFrom(answer.value, s.book, saver.unsaved()), trouble: null } : { trouble: answer.problem.text }))
}
/** Reads the week that shows again: somebody's marks changed. */
export const rereadWeek = (): void => {
  const { week } = useSchedule.getState()
  if (week) void loadWeek(week.monday)
}

function show(book: Book): void {
  const before = useSchedule.getState().book
  useSchedule.setState({ book })
  for (const part of changedParts(before, book)) saver.put(partKey(part), part)
}

/** Changes the weekrooster: on screen at once, saved soon, undoable under `label`. `field`: typing in one field is one step. False when nothing changed. */
export function editSchedule(make: (book: Book) => Book, label: string, field: string | null = null): boolean {
  const before = useSchedule.getState().book
  const after = make(before)
  if (changedParts(before, after).length === 0) return false
  show(after)
  tellSteps(withStep(steps, { label, field, before, after, at: Date.now() }))
  return true
}
const travel = (found: ReturnType<typeof stepBackIn>, to: 'before' | 'after'): ScheduleStep | null => {
  if (!found) return null
  const { book } = useSchedule.getState()
  show({ schedule: found.step[to].schedule, own: { ...book.own, ...found.step[to].own } })
  tellSteps(found.steps)
  return found.step
}
/** Takes back the last change of the weekrooster; the answer says which. */
export const undoSchedule = (): ScheduleStep | null => travel(stepBackIn(steps), 'before')
/** Does again what was taken back. */
export const redoSchedule = (): ScheduleStep | null => travel(stepForwardIn(steps), 'after')

/** The screen shows or goes: undo and redo are its own for as long as it shows. */
export const showSchedule = (shown: boolean): void => useSchedule.setState({ shown })
/** Saves the weekrooster now; true when it is safe. */
export const flushSchedule = (): Promise<boolean> => saver.flush()
/** While nobody is signed in: nothing on screen, nothing sent; what could not be saved waits. */
export function pauseSchedule(paused: boolean): void {
  saver.pause(paused)
  if (!paused) return
  steps = noSteps
  useSchedule.setState(NONE)
}
