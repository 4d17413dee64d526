import { create } from 'zustand'
import type { House } from '#shared/domain/house/house.ts'
import type { HousePapers, RulesContent, RulesVersion, SignedPaper } from '#shared/domain/regels/rules.ts'
import { findRules, type RulesRef, writeRules } from '#shared/domain/regels/verbs.ts'
import { sameValue } from '#shared/domain/sameValue.ts'
import type { Result } from '#shared/result/result.ts'
import { call } from './client.ts'
import { type History, noHistory, remember, type Step, stepBack, stepForward } from './dossier/history.ts'
import { useHouse } from './house.ts'
import { makeSaver } from './saving/saver.ts'
import { dropSave, reportSave } from './saving/saveStatus.ts'
import { momentNow } from './session.ts'
import { hideToast, showNotice, showUndo } from './toasts.ts'

type Writing = RulesRef & { readonly content: RulesContent }
/** What undo and redo would do, and what asks for signatures. */
type State = { readonly undo: string | null; readonly redo: string | null }
export const usePapers = create<State>()(() => ({ undo: null, redo: null }))

const saver = makeSaver<Writing>({
  send: (writing) => call('rules.save', writing),
  onState: (state) => reportSave('papers', state, () => void saver.flush(), state.kind === 'saved' ? momentNow() : null),
})
let history: History<Writing> = noHistory
const keyOf = ({ paper, versionId }: RulesRef): string => `${paper}:${versionId}`
const note = (next: History<Writing>): void => {
  history = next
  usePapers.setState({ undo: history.done.at(-1)?.label ?? null, redo: history.undone[0]?.label ?? null })
}

/** What may be typed in a version. */
export const contentOf = ({ from, heard, heardOn, opening, rules, variables }: RulesVersion): RulesContent => ({ from, heard, heardOn, opening, rules, variables })
const papersNow = (): HousePapers | null => useHouse.getState().house?.papers ?? null
const showPapers = (papers: HousePapers): void => useHouse.setState((s) => (s.house ? { house: { ...s.house, papers } } : {}))

function put(writing: Writing): boolean {
  const papers = papersNow()
  const next = papers && writeRules(papers, writing, writing.content)
  if (!next) return false
  if (!next.ok) {
    showNotice(next.problem.text)
    return false
  }
  showPapers(next.value)
  saver.put(keyOf(writing), writing)
  return true
}

/** Writes in a concept: on screen at once, saved soon, undoable under `label`; keys under one label are one step. */
export function editRules(ref: RulesRef, patch: Partial<RulesContent>, label: string): void {
  const papers = papersNow()
  const found = papers && findRules(papers, ref)
  if (!found?.ok) return
  const before = { ...ref, content: contentOf(found.value) }
  const after = { ...ref, content: { ...before.content, ...patch } }
  if (sameValue(before.content, after.content) || !put(after)) return
  hideToast()
  note(remember(history, { label, before, after, at: Date.now() }, keyOf))
}

function travel(found: ReturnType<typeof stepBack<Writing>>, to: 'before' | 'after'): Step<Writing> | null {
  if (!found || !put(found.step[to])) return null
  note(found.history)
  return found.step
}
/** Takes back the last edit; the answer says which. */
export const undoRules = (): Step<Writing> | null => travel(stepBack(history), 'before')
/** Does again what was taken back. */
export const redoRules = (): Step<Writing> | null => travel(stepForward(history), 'after')

/** Saves what was typed in the papers; true when nothing is left. */
export const flushPapers = (): Promise<boolean> => saver.flush()
/** While nobody is signed in nothing is sent; what could not be saved waits for the next sign-in. */
export function pausePapers(paused: boolean): void {
  saver.pause(paused)
  if (!paused) return
  note(noHistory)
  if (saver.unsaved().length === 0) dropSave('papers')
}

// Another version is shown from here on: what was done in the one before can't be taken back in it.
async function ask(verb: () => Promise<Result<House>>): Promise<Result<House>> {
  await saver.flush()
  const answer = await verb()
  if (!answer.ok) showNotice(answer.problem.text)
  else {
    showPapers(answer.value.papers)
    note(noHistory)
  }
  return answer
}

const conceptIn = (house: House, paper: SignedPaper): RulesVersion | null => house.papers[paper].findLast((v) => v.status === 'concept') ?? null

/** Begins a concept; answers with it, or null when that was refused (and said). */
export async function startConcept(paper: SignedPaper): Promise<RulesVersion | null> {
  const answer = await ask(() => call('rules.start', { paper }))
  return answer.ok ? conceptIn(answer.value, paper) : null
}

/** Throws a concept away; the undo begins it again with all that stood in it. */
export async function dropConcept(paper: SignedPaper, version: RulesVersion, onBack: (version: RulesVersion) => void): Promise<boolean> {
  const answer = await ask(() => call('rules.drop', { paper, versionId: version.id }))
  if (!answer.ok) return false
  const bringBack = async (): Promise<void> => {
    const made = await startConcept(paper)
    if (made === null || !put({ paper, versionId: made.id, content: contentOf(version) })) return
    onBack(made)
  }
  showUndo(`Het concept van versie ${version.number} is weg.`, () => void bringBack())
  return true
}

/** Makes a concept final, from a day on; true when it is. */
export const finaliseConcept = async (ref: RulesRef, from: string): Promise<boolean> => (await ask(() => call('rules.finalise', { ...ref, from }))).ok
