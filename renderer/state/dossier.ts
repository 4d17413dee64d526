import { create } from 'zustand'
import type { Change } from '#shared/domain/change.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { call } from './client.ts'
import { makeDesk, type Desk, type DeskView } from './dossier/desk.ts'
import type { Step } from './dossier/history.ts'
import { dropSave, reportSave } from './saving/saveStatus.ts'
import { showNotice } from './toasts.ts'
import { isTyping } from './typing.ts'

type DossierState = { readonly dossier: Dossier | null; readonly undo: string | null; readonly redo: string | null; readonly opening: boolean; readonly trouble: string | null; readonly typed: boolean }
const NONE: DossierState = { dossier: null, undo: null, redo: null, opening: false, trouble: null, typed: false }
/** The open dossier with everything typed in it, and what undo and redo would do; `typed` says that the last edit came from keys in a text field. */
export const useDossier = create<DossierState>()(() => NONE)

// One desk a dossier. A desk that could not save everything stays here, out of sight, until it could.
const desks = new Map<string, Desk>()
let openId: string | null = null
const here = (): Desk | null => (openId === null ? null : desks.get(openId) ?? null)

const door = {
  change: (input: { readonly id: string; readonly revision: number; readonly change: Change }) => call('dossier.change', input),
  reload: (id: string) => call('dossier.open', { id }),
}
function onView(id: string, view: DeskView): void {
  reportSave(id, view.save, () => void desks.get(id)?.flush(), view.savedAt)
  if (id === openId) useDossier.setState({ dossier: view.dossier, undo: view.undo, redo: view.redo })
  else if (view.save.kind === 'saved') forget(id)
}
function forget(id: string): void {
  desks.delete(id)
  dropSave(id)
}
async function leave(id: string): Promise<void> {
  const saved = await desks.get(id)?.flush()
  if (saved === true && openId !== id) forget(id)
}
function show(dossier: Dossier): void {
  const before = openId
  openId = dossier.id
  const known = desks.get(dossier.id)
  const desk = known ?? makeDesk(dossier, door, (view) => onView(dossier.id, view))
  desks.set(dossier.id, desk)
  if (known) desk.adopt(dossier)
  useDossier.setState({ opening: false, trouble: null, typed: false })
  onView(dossier.id, desk.view())
  if (before !== null && before !== dossier.id) void leave(before)
}

/** Opens a dossier, or keeps it open when it already is. What is still unsaved elsewhere goes on being saved. */
export async function openDossier(id: string): Promise<Result<Dossier>> {
  const open = openId === id ? here()?.view().dossier : undefined
  if (open) return ok(open)
  useDossier.setState({ ...NONE, opening: true })
  const answer = await call('dossier.open', { id })
  if (answer.ok) show(answer.value)
  else useDossier.setState({ opening: false, trouble: answer.problem.text })
  return answer
}

/** Replaces one slice: on screen at once, saved soon, undoable under `label`. A refusal is also said to the user. */
export function edit(change: Change, label: string): Result<Dossier> {
  const desk = here()
  useDossier.setState({ typed: isTyping() })
  const done = desk ? desk.edit(change, label) : refuse('dossier.none', 'Er is geen dossier open. Ga terug naar de lijst met bewoners.')
  if (!done.ok) showNotice(done.problem.text)
  return done
}
function travel(how: (desk: Desk) => Step | null): Step | null {
  useDossier.setState({ typed: false })
  const desk = here()
  return desk && how(desk)
}
/** Takes back the last edit; the answer says which. */
export const undo = (): Step | null => travel((desk) => desk.undo())
/** Does again what was taken back. */
export const redo = (): Step | null => travel((desk) => desk.redo())
/** Takes a dossier that the machine answered (plan.*, consent.*, dossier.create) and shows it. */
export const adopt = (dossier: Dossier): void => show(dossier)
/** Reads the open dossier again when it is one of these: something that is not typed changed it. */
export async function rereadDossier(ids: readonly string[]): Promise<void> {
  if (openId === null || !ids.includes(openId)) return
  const answer = await call('dossier.open', { id: openId })
  if (answer.ok && answer.value.id === openId) show(answer.value)
}
/** Saves everything typed, in all dossiers; true when nothing is left. Call it before asking the machine for a verb. */
export async function flush(): Promise<boolean> {
  const all = await Promise.all([...desks.values()].map((d) => d.flush()))
  return all.every(Boolean)
}
/** Closes the open dossier. */
export function closeDossier(): void {
  const id = openId
  openId = null
  useDossier.setState(NONE)
  if (id !== null) void leave(id)
}
/** While nobody is signed in: nothing on screen, nothing sent; what could not be saved waits for the next sign-in. */
export function pauseDossiers(paused: boolean): void {
  if (paused) closeDossier()
  for (const desk of desks.values()) desk.pause(paused)
}
