import { create } from 'zustand'
import { mostCheckedBytes, type SealReport } from '#shared/domain/seal/report.ts'
import { call } from './client.ts'
import { whyNotNow } from './rights.ts'
import { go } from './router.ts'
import { showNotice } from './toasts.ts'

/** The file that is looked at: nothing yet, being read, an answer, or why there is none. Its bytes are not kept. */
export type Checking =
  | { readonly state: 'empty' }
  | { readonly state: 'busy'; readonly name: string }
  | { readonly state: 'done'; readonly name: string; readonly report: SealReport }
  | { readonly state: 'trouble'; readonly name: string; readonly text: string }

export const useChecking = create<{ readonly checking: Checking }>()(() => ({ checking: { state: 'empty' } }))
const show = (checking: Checking): void => useChecking.setState({ checking })
let asked = 0

/** Forgets what was looked at: on locking, and to begin anew. */
export function forgetCheck(): void {
  asked += 1
  show({ state: 'empty' })
}

async function answerFor(file: File): Promise<Checking> {
  const { name } = file
  const trouble = (text: string): Checking => ({ state: 'trouble', name, text })
  if (file.size > mostCheckedBytes) return trouble(`Dit bestand is te groot om na te kijken (${Math.round(file.size / 1024 / 1024)} MB). Onze documenten zijn nooit groter dan ${mostCheckedBytes / 1024 / 1024} MB.`)
  try {
    const answer = await call('document.check', { bytes: new Uint8Array(await file.arrayBuffer()) })
    return answer.ok ? { state: 'done', name, report: answer.value } : trouble(answer.problem.text)
  } catch {
    return trouble('Dit bestand is niet te openen. Is het een map, of staat het op een schijf die weg is? Kies het opnieuw.')
  }
}

/** Goes to 'Controleer document' and looks at this file. A later file wins. */
export async function checkFile(file: File): Promise<void> {
  const no = whyNotNow('document.check')
  if (no !== undefined) return showNotice(`Een document controleren: ${no.charAt(0).toLowerCase()}${no.slice(1)}.`)
  asked += 1
  const turn = asked
  show({ state: 'busy', name: file.name })
  go({ screen: 'controleer' })
  const answer = await answerFor(file)
  if (turn === asked) show(answer)
}
