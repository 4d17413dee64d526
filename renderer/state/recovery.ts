import { useState } from 'react'
import { call } from './client.ts'
import { momentNow } from './session.ts'

/** How far the recovery sheet is: nothing yet, on paper at a time, or a word of it typed back. */
export type SheetState = {
  readonly made: { readonly how: 'afgedrukt' | 'bewaard'; readonly at: string } | null
  /** The number of the word that must be typed back; null until the sheet is made. */
  readonly ask: number | null
  readonly confirmed: boolean
  readonly busy: boolean
  /** One sentence about making the sheet, and one about the word. */
  readonly trouble: string | null
  readonly wordTrouble: string | null
}
const START: SheetState = { made: null, ask: null, confirmed: false, busy: false, trouble: null, wordTrouble: null }
const NOT_PRINTED = 'Er is niets afgedrukt. Is er geen printer? Bewaar het blad dan als pdf en druk het elders af.'

export type Sheet = SheetState & { readonly print: () => Promise<void>; readonly save: () => Promise<void>; readonly check: (word: string) => Promise<void> }

/** The sheet with recovery words: made by the machine, never on screen, trusted when a word of it was typed back. */
export function useSheet(onConfirmed: () => void): Sheet {
  const [state, setState] = useState(START)
  const patch = (next: Partial<SheetState>): void => setState((s) => ({ ...s, ...next }))
  const made = async (how: 'afgedrukt' | 'bewaard'): Promise<void> => {
    const challenge = await call('recovery.challenge', {})
    if (challenge.ok) patch({ busy: false, made: { how, at: momentNow() }, ask: challenge.value.number })
    else patch({ busy: false, trouble: challenge.problem.text })
  }
  return {
    ...state,
    print: async () => {
      patch({ busy: true, trouble: null })
      const answer = await call('recovery.print', {})
      if (answer.ok && answer.value.printed) await made('afgedrukt')
      else patch({ busy: false, trouble: answer.ok ? NOT_PRINTED : answer.problem.text })
    },
    save: async () => {
      patch({ busy: true, trouble: null })
      const answer = await call('recovery.save', {})
      if (answer.ok && answer.value.savedAs !== null) await made('bewaard')
      else patch({ busy: false, trouble: answer.ok ? null : answer.problem.text })
    },
    check: async (word) => {
      if (word.trim() === '') return patch({ wordTrouble: 'Typ het woord over van je blad.' })
      patch({ busy: true, wordTrouble: null })
      const answer = await call('recovery.confirm', { word: word.trim() })
      patch({ busy: false, confirmed: answer.ok, wordTrouble: answer.ok ? null : answer.problem.text })
      if (answer.ok) onConfirmed()
    },
  }
}
