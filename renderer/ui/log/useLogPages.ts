import { useCallback, useEffect, useRef, useState } from 'react'
import type { ShownLogDay } from '#shared/domain/log/page.ts'
import type { Result } from '#shared/result/result.ts'

type Page<C> = { readonly days: readonly ShownLogDay[]; readonly next: C | null }
/** What was read so far: the newest answer with all days; `more` reads the next page, null when there is none. */
export type LogPages<A> = { readonly answer: A | null; readonly days: readonly ShownLogDay[]; readonly more: (() => void) | null; readonly busy: boolean; readonly trouble: string | null }

/** Reads the log page by page; starts again when `ask` is another function. Only the newest question is listened to. */
export function useLogPages<C, A extends Page<C>>(ask: (before: C | null) => Promise<Result<A>>): LogPages<A> {
  const [read, setRead] = useState<{ readonly answer: A | null; readonly days: readonly ShownLogDay[] }>({ answer: null, days: [] })
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<string | null>(null)
  const turn = useRef(0)
  const go = useCallback(
    async (before: C | null): Promise<void> => {
      turn.current += 1
      const mine = turn.current
      setBusy(true)
      const page = await ask(before)
      if (mine !== turn.current) return
      setBusy(false)
      setTrouble(page.ok ? null : page.problem.text)
      if (page.ok) setRead((was) => ({ answer: page.value, days: before === null ? page.value.days : [...was.days, ...page.value.days] }))
    },
    [ask],
  )
  useEffect(() => {
    void go(null)
    return () => {
      turn.current += 1
    }
  }, [go])
  const next = read.answer?.next ?? null
  return { ...read, busy, trouble, more: next === null ? null : () => void go(next) }
}
