import { useEffect, useMemo, useState } from 'react'
import type { Output } from '#shared/ipc/contract.ts'
import type { Result } from '#shared/result/result.ts'
import { call } from '../../../state/client.ts'
import { flush } from '../../../state/dossier.ts'
import { useAllProfiles } from '../../../state/house.ts'
import type { StayView } from '../useStay.ts'
import { namesIn, shownLines, type ShownLine } from './model.ts'

type Answer = Result<Output<'history.list'>>
/** What the history shows; null while it is being read. */
export type HistoryView = { readonly lines: readonly ShownLine[]; readonly holes: readonly string[]; readonly begun: string | null } | { readonly trouble: string } | null

/** Reads the history again whenever the dossier was saved; what is still being typed is saved first. */
export function useHistory({ dossier, house, norms }: StayView): HistoryView {
  const profiles = useAllProfiles()
  const [answer, setAnswer] = useState<Answer | null>(null)
  const { id, revision } = dossier
  useEffect(() => {
    let wanted = true
    const read = async (): Promise<void> => {
      await flush()
      const now = await call('history.list', { dossierId: id })
      if (wanted) setAnswer(now)
    }
    void read()
    return () => {
      wanted = false
    }
  }, [id, revision])
  return useMemo(() => {
    if (answer === null) return null
    if (!answer.ok) return { trouble: answer.problem.text }
    const { lines, names, holes, begun } = answer.value
    return { lines: shownLines(lines, dossier, names, namesIn(house, profiles, norms)), holes, begun }
  }, [answer, dossier, house, profiles, norms])
}
