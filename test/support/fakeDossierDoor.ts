import { applyChange, type Change } from '#shared/domain/change.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'

type Input = { readonly id: string; readonly revision: number; readonly change: Change }
type Answer = Result<{ readonly revision: number; readonly changedAt: string }>

/** A machine that keeps one dossier as main does, but as slow and as unwilling as a test wants. */
export function fakeDossierDoor(first: Dossier) {
  let stored = first
  let busy = 0
  let most = 0
  const rules = { delayMs: 0, refuseWith: null as string | null }
  const wait = (): Promise<void> => (rules.delayMs === 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, rules.delayMs)))
  const saves: Change[] = []
  return {
    rules,
    saves,
    stored: () => stored,
    mostAtOnce: () => most,
    /** What another hand in the machine does meanwhile. */
    meanwhile: (next: (d: Dossier) => Dossier) => {
      stored = { ...next(stored), revision: stored.revision + 1 }
      return stored
    },
    change: async (input: Input): Promise<Answer> => {
      busy += 1
      most = Math.max(most, busy)
      await wait()
      busy -= 1
      if (rules.refuseWith !== null) return refuse('disk.full', rules.refuseWith)
      if (input.revision !== stored.revision) return refuse('dossier.newer', 'Dit dossier is intussen veranderd.')
      const next = applyChange(stored, input.change)
      if (!next.ok) return next
      saves.push(input.change)
      stored = { ...next.value, revision: stored.revision + 1, changedAt: '2026-02-03T14:02:00' }
      return ok({ revision: stored.revision, changedAt: stored.changedAt })
    },
    reload: async (): Promise<Result<Dossier>> => {
      await wait()
      return ok(stored)
    },
  }
}
