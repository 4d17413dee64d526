import { useState } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { Result } from '#shared/result/result.ts'
import { adopt, flush } from '../../state/dossier.ts'
import { refreshResidents } from '../../state/residents.ts'
import { showNotice } from '../../state/toasts.ts'

const UNSAVED = 'Nog niet alles is bewaard. Kijk bovenin wat er aan de hand is en probeer het dan opnieuw.'

/** Asks the machine for a verb on the plan: saves what was typed first, shows the answer, says a refusal. */
export function useVerb(): { readonly busy: boolean; readonly run: (ask: () => Promise<Result<Dossier>>, after?: (dossier: Dossier) => void) => Promise<void> } {
  const [busy, setBusy] = useState(false)
  const run = async (ask: () => Promise<Result<Dossier>>, after?: (dossier: Dossier) => void): Promise<void> => {
    if (busy) return
    setBusy(true)
    const saved = await flush()
    const answer = saved ? await ask() : null
    setBusy(false)
    if (answer === null) return showNotice(UNSAVED)
    if (!answer.ok) return showNotice(answer.problem.text)
    adopt(answer.value)
    void refreshResidents()
    after?.(answer.value)
  }
  return { busy, run }
}
