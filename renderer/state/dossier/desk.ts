import { applyChange, type Change } from '#shared/domain/change.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { sameValue } from '#shared/domain/sameValue.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { makeSaver, type SaveState } from '../saving/saver.ts'
import { noHistory, remember, stepBack, stepForward, type History, type Step } from './history.ts'
import { sliceKey, sliceNow } from './slice.ts'

/** What a desk needs of the machine. */
export type DeskDoor = {
  readonly change: (input: { readonly id: string; readonly revision: number; readonly change: Change }) => Promise<Result<{ readonly revision: number; readonly changedAt: string }>>
  readonly reload: (id: string) => Promise<Result<Dossier>>
}
/** What a desk shows: the dossier with everything typed in it, how far saving is, and what undo and redo would do. */
export type DeskView = { readonly dossier: Dossier; readonly save: SaveState; readonly savedAt: string | null; readonly undo: string | null; readonly redo: string | null }

/** One open dossier: shows an edit at once, saves it soon, can take it back. */
export type Desk = {
  readonly view: () => DeskView
  readonly edit: (change: Change, label: string) => Result<Dossier>
  readonly undo: () => Step | null
  readonly redo: () => Step | null
  /** Takes what the machine answered; edits that are still on their way stay on top of it. */
  readonly adopt: (dossier: Dossier) => void
  readonly flush: () => Promise<boolean>
  readonly pause: (paused: boolean) => void
}

const NEWER = 'dossier.newer'
const STALE = 'Dit is intussen anders geworden en kan niet meer ongedaan gemaakt worden.'

/** Opens a desk on `first`; `onView` hears every new view. */
export function makeDesk(first: Dossier, door: DeskDoor, onView: (view: DeskView) => void): Desk {
  let dossier = first
  let revision = first.revision
  let history: History = noHistory
  let save: SaveState = { kind: 'saved' }
  let savedAt: string | null = null

  const view = (): DeskView => ({ dossier, save, savedAt, undo: history.done.at(-1)?.label ?? null, redo: history.undone[0]?.label ?? null })
  const show = (): void => onView(view())
  const ahead = (at: { readonly revision: number; readonly changedAt: string }): void => {
    if (at.revision >= revision) dossier = { ...dossier, revision: at.revision, changedAt: at.changedAt }
    revision = Math.max(revision, at.revision)
  }
  const rebase = (fresh: Dossier, unsaved: readonly Change[]): void => {
    revision = Math.max(revision, fresh.revision)
    dossier = unsaved.reduce((d, change) => {
      const next = applyChange(d, change)
      return next.ok ? next.value : d
    }, fresh)
  }

  async function send(change: Change, triesLeft = 2): Promise<Result<unknown>> {
    const answer = await door.change({ id: first.id, revision, change })
    if (answer.ok) {
      ahead(answer.value)
      savedAt = answer.value.changedAt
      return answer
    }
    if (answer.problem.code !== NEWER || triesLeft === 0) return answer
    const fresh = await door.reload(first.id)
    if (!fresh.ok) return fresh
    rebase(fresh.value, [change, ...saver.unsaved()])
    return send(change, triesLeft - 1)
  }
  const saver = makeSaver<Change>({ send, onState: (next) => { save = next; show() } })

  const put = (change: Change): Result<Dossier> => {
    const next = applyChange(dossier, change)
    if (!next.ok) return next
    dossier = next.value
    saver.put(sliceKey(change), change)
    return next
  }
  // A step can be taken back only while its slice is as the step left it; when the machine changed it, older steps are void.
  const travel = (found: ReturnType<typeof stepBack<Change>>, from: 'before' | 'after'): Step | null => {
    if (!found) return null
    const [now, target] = from === 'after' ? [found.step.after, found.step.before] : [found.step.before, found.step.after]
    const moved = sameValue(sliceNow(dossier, now), now) ? put(target) : refuse('undo.stale', STALE)
    history = moved.ok ? found.history : noHistory
    show()
    return moved.ok ? found.step : null
  }

  return {
    view,
    edit(change, label) {
      const before = sliceNow(dossier, change)
      if (before !== null && sameValue(before, change)) return ok(dossier)
      const next = put(change)
      if (next.ok && before !== null) history = remember(history, { label, before, after: change, at: Date.now() }, sliceKey)
      show()
      return next
    },
    undo: () => travel(stepBack(history), 'after'),
    redo: () => travel(stepForward(history), 'before'),
    adopt(fresh) {
      if (fresh.revision < revision) return
      rebase(fresh, saver.unsaved())
      savedAt = fresh.changedAt
      show()
    },
    flush: saver.flush,
    pause: saver.pause,
  }
}
