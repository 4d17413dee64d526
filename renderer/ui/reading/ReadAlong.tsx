import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import type { Document, Origin } from '#shared/documents/model.ts'
import { piecesOf } from '#shared/documents/pieces.ts'
import { activeBlock } from '../paper/activeBlock.ts'
import { useModal } from '../useModal.ts'
import { RATES, useLook } from './look.ts'
import css from './ReadAlong.module.css'
import { ReadingBar } from './ReadingBar.tsx'
import { ReadingFoot } from './ReadingFoot.tsx'
import { Stage } from './Stage.tsx'
import { stepOf } from './keys.ts'
import { useReadAloud } from './voice/useReadAloud.ts'
import { useSpokenMark } from './voice/useSpokenMark.ts'

type Props = {
  readonly document: Document
  readonly backLabel: string
  /** Where to begin; left out: the first piece. */
  readonly startAt?: Origin
  /** Closed; `at` is the piece one was at when that is another than where it began. */
  readonly onClose: (at: Origin | null) => void
  /** 'Dit klopt niet': goes to the field that says it. Left out where the text is fixed. */
  readonly onWrong?: (at: Origin) => void
}

/** The paper in large type over the whole window, for somebody to read or to listen to. Esc or F9 goes back to where one was. */
export function ReadAlong({ document: paper, backLabel, startAt, onClose, onWrong }: Props) {
  const stage = useRef<HTMLDivElement>(null)
  const dialog = useModal(stage)
  const pieces = useMemo(() => piecesOf(paper), [paper])
  const [begun] = useState(() => {
    const block = startAt ? activeBlock(paper, startAt) : null
    return Math.max(0, pieces.findIndex((p) => p.blocks.some((b) => b.id === block)))
  })
  const [at, setAt] = useState(begun)
  const current = Math.min(at, pieces.length - 1)
  const { way, speed } = useLook()
  const aloud = useReadAloud(pieces, RATES[speed], setAt)
  useSpokenMark(stage, aloud.said)

  const leave = useCallback((): void => onClose(current === begun ? null : (pieces[current]?.origin ?? null)), [onClose, current, begun, pieces])
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F9') return
      event.preventDefault()
      leave()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [leave])

  const go = (to: number): void => {
    const next = Math.max(0, Math.min(pieces.length - 1, to))
    setAt(next)
    if (aloud.state === 'leest') aloud.play(next)
    else if (aloud.state === 'wacht') aloud.stop()
  }
  const origin = pieces[current]?.origin
  const wrong = onWrong && origin ? (): void => onWrong(origin) : undefined
  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Enter' && event.target === stage.current && wrong) {
      event.preventDefault()
      return wrong()
    }
    const step = stepOf(event, stage.current, way)
    if (step === 0) return
    event.preventDefault()
    go(current + step)
  }
  return (
    <dialog ref={dialog} className={css.reading} aria-label="Meelezen" onCancel={(event) => { event.preventDefault(); leave() }} onKeyDown={keys}>
      <ReadingBar backLabel={backLabel} onBack={leave} />
      <Stage ref={stage} pieces={pieces} current={current} onPiece={setAt} follow={aloud.state !== 'leest'} />
      <ReadingFoot current={current} count={pieces.length} onGo={go} aloud={aloud} onWrong={wrong} />
    </dialog>
  )
}
