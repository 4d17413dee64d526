import { useEffect, useState, useSyncExternalStore } from 'react'
import { pickVoice } from './pickVoice.ts'

const WAIT_MS = 800
const now = (): SpeechSynthesisVoice | null => pickVoice(window.speechSynthesis.getVoices())
function subscribe(changed: () => void): () => void {
  window.speechSynthesis.addEventListener('voiceschanged', changed)
  return () => window.speechSynthesis.removeEventListener('voiceschanged', changed)
}

/** The local Dutch voice; null when there is none, 'nog-niet' in the first moment, in which the system may still name its voices. */
export function useVoice(): SpeechSynthesisVoice | null | 'nog-niet' {
  const voice = useSyncExternalStore(subscribe, now)
  const [waited, setWaited] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), WAIT_MS)
    return () => clearTimeout(timer)
  }, [])
  return voice ?? (waited ? null : 'nog-niet')
}
