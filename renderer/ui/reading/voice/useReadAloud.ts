import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Piece } from '#shared/documents/pieces.ts'
import { listen } from '../../../state/client.ts'
import { linesOf } from './lines.ts'
import { makeReader, type Reader, type Said } from './reader.ts'

type State = 'stil' | 'leest' | 'wacht'
export type ReadAloud = {
  readonly state: State
  readonly said: Said | null
  /** Reads on from the first sentence of this piece. */
  readonly play: (piece: number) => void
  readonly resume: () => void
  readonly pause: () => void
  readonly stop: () => void
}

/** Reads pieces aloud; `onPiece` hears where it is. Silent when it is closed, when the house locks, and when the window is hidden. */
export function useReadAloud(pieces: readonly Piece[], rate: number, onPiece: (piece: number) => void): ReadAloud {
  const [state, setState] = useState<State>('stil')
  const [said, setSaid] = useState<Said | null>(null)
  const lines = useMemo(() => linesOf(pieces), [pieces])
  const at = useRef(0)
  const reader = useRef<Reader | null>(null)
  const now = useRef({ lines, rate, onPiece })
  useEffect(() => { now.current = { lines, rate, onPiece } })

  const stop = useCallback((): void => {
    reader.current?.stop()
    setState('stil')
    setSaid(null)
  }, [])
  useEffect(() => {
    const own = makeReader(window.speechSynthesis, {
      said: (what, index) => {
        if (index !== at.current || what.word === null) now.current.onPiece(what.line.piece)
        at.current = index
        setSaid(what)
      },
      done: () => { setState('stil'); setSaid(null) },
    })
    reader.current = own
    const hidden = (): void => { if (document.visibilityState === 'hidden') stop() }
    const unlisten = listen('session.locking', stop)
    document.addEventListener('visibilitychange', hidden)
    window.addEventListener('pagehide', own.stop)
    return () => {
      own.stop()
      unlisten()
      document.removeEventListener('visibilitychange', hidden)
      window.removeEventListener('pagehide', own.stop)
    }
  }, [stop])

  const begin = useCallback((index: number): void => {
    at.current = Math.max(0, index)
    setState('leest')
    reader.current?.from(now.current.lines, at.current, now.current.rate)
  }, [])
  const play = useCallback((piece: number): void => begin(now.current.lines.findIndex((l) => l.piece >= piece)), [begin])
  const resume = useCallback((): void => begin(at.current), [begin])
  const pause = useCallback((): void => {
    reader.current?.stop()
    setState('wacht')
  }, [])
  return { state, said, play, resume, pause, stop }
}
