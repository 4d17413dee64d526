import { useEffect, useState } from 'react'
import { call } from '../../state/client.ts'
import { flush } from '../../state/dossier.ts'
import type { Route } from '../../state/router.ts'
import { jobKey, runJob } from '../../ui/documents/jobs.ts'
import { ok, type Result } from '#shared/result/result.ts'

export type Shown = { readonly kind: 'pdf' | 'image'; readonly url: string }
type What = Extract<Route, { readonly screen: 'viewer' }>['what']

async function lend(what: What): Promise<Result<Shown>> {
  if (what.kind === 'attachment') {
    const answer = await call('attachment.view', { dossierId: what.dossierId, blobId: what.blobId })
    return answer.ok ? ok({ kind: answer.value.mime.startsWith('image/') ? 'image' : 'pdf', url: answer.value.url }) : answer
  }
  await flush()
  const answer = await runJob(jobKey(what.ref, 'view'), (job) => call('document.view', { ref: what.ref, job }))
  return answer.ok ? ok({ kind: 'pdf', url: answer.value.url }) : answer
}

/** The address of what is to be shown, lent by the machine; a sentence when it can't be. */
export function useShown(what: What): { readonly shown: Shown | null; readonly problem: string | null; readonly again: () => void } {
  const [state, setState] = useState<{ readonly shown: Shown | null; readonly problem: string | null }>({ shown: null, problem: null })
  const [round, setRound] = useState(0)
  const key = JSON.stringify(what)
  useEffect(() => {
    let here = true
    const wanted: What = JSON.parse(key)
    setState({ shown: null, problem: null })
    const show = async (): Promise<void> => {
      const answer = await lend(wanted)
      if (here) setState(answer.ok ? { shown: answer.value, problem: null } : { shown: null, problem: answer.problem.text || 'Het maken is gestopt.' })
    }
    void show()
    return () => {
      here = false
    }
  }, [key, round])
  return { ...state, again: () => setRound((n) => n + 1) }
}
