import { useState } from 'react'
import type { WayIn } from '#shared/ipc/contract.ts'
import type { Problem } from '#shared/result/result.ts'

/** What somebody types to show that they may: the name and password of then, or the words of the sheet of then. */
export type Way = {
  readonly kind: WayIn['kind']
  readonly typed: { readonly userName: string; readonly password: string; readonly words: string }
  readonly problem: Problem | null
  readonly choose: (kind: WayIn['kind']) => void
  readonly type: (field: keyof Way['typed'], text: string) => void
  /** What goes to the machine; null when a field is empty, which is then said. */
  readonly ready: () => WayIn | null
  /** Says what stood in the way; the focus goes back to the field. */
  readonly refuse: (problem: Problem) => void
}

export function useWay(userName: string): Way {
  const [kind, setKind] = useState<WayIn['kind']>('password')
  const [typed, setTyped] = useState({ userName, password: '', words: '' })
  const [problem, setProblem] = useState<Problem | null>(null)
  return {
    kind, typed, problem, refuse: setProblem,
    choose: (next) => {
      setKind(next)
      setProblem(null)
    },
    type: (at, text) => {
      setTyped((t) => ({ ...t, [at]: text }))
      setProblem(null)
    },
    ready: () => {
      if (kind === 'words') {
        if (typed.words.trim() !== '') return { kind, words: typed.words }
        setProblem({ code: 'empty', text: 'Typ de woorden van het herstelblad.' })
        return null
      }
      if (typed.userName.trim() !== '' && typed.password !== '') return { kind, userName: typed.userName.trim(), password: typed.password }
      setProblem(typed.userName.trim() === '' ? { code: 'empty', text: 'Vul de naam in van wie het wachtwoord is.', field: 'userName' } : { code: 'empty', text: 'Vul het wachtwoord in dat toen gold.' })
      return null
    },
  }
}
