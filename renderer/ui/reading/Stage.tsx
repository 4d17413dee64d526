import { useEffect, useRef, type CSSProperties, type MouseEvent, type Ref, type RefObject } from 'react'
import type { Piece } from '#shared/documents/pieces.ts'
import { cx } from '../cx.ts'
import { BlockContent } from '../paper/BlockContent.tsx'
import '../paper/paper.css'
import '../paper/blocks.css'
import '../paper/parts.css'
import '../paper/large.css'
import '../paper/rules.css'
import { SIZES, useLook } from './look.ts'
import css from './ReadAlong.module.css'

type Props = {
  readonly ref: RefObject<HTMLDivElement | null> & Ref<HTMLDivElement>
  readonly pieces: readonly Piece[]
  readonly current: number
  readonly onPiece: (piece: number) => void
  /** Brings the current piece into view; not while the voice already does. */
  readonly follow: boolean
}

// It scrolls, so it takes the focus: the arrow keys work on it.
const SCROLLS = { role: 'group', 'aria-label': 'Tekst', tabIndex: 0 } as const

/** Where the text stands: one piece in the middle, or all of them under each other with the current one marked. */
export function Stage({ ref, pieces, current, onPiece, follow }: Props) {
  const { way, size, contrast } = useLook()
  const shown = way === 'een' ? pieces.slice(current, current + 1) : pieces
  const point = SIZES[size] ?? 2
  const style: CSSProperties & Readonly<Record<'--mm', string>> = { '--mm': `${(point / 0.35278).toFixed(3)}px` }
  const scrolled = useRef(-1)
  useEffect(() => {
    const pane = ref.current
    if (!pane || !follow || scrolled.current === current) return
    scrolled.current = -1
    if (way === 'een') pane.scrollTop = 0
    else pane.querySelector('[data-current]')?.scrollIntoView({ block: 'nearest' })
  }, [ref, current, way, size, follow])
  const settle = (): void => {
    const pane = ref.current
    if (!pane || way === 'een' || !follow) return
    const third = pane.getBoundingClientRect().top + pane.clientHeight / 3
    const all = [...pane.querySelectorAll<HTMLElement>('[data-piece]')]
    const here = all.findLastIndex((el) => el.getBoundingClientRect().top <= third)
    const inView = all[current]?.getBoundingClientRect()
    if (here < 0 || (inView && inView.bottom > pane.getBoundingClientRect().top && inView.top < pane.getBoundingClientRect().bottom)) return
    scrolled.current = here
    onPiece(here)
  }
  const choose = (event: MouseEvent<HTMLElement>): void => {
    const piece = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-piece]') : null
    if (piece && way === 'alles') onPiece(Number(piece.dataset['piece']))
  }
  return (
    <div ref={ref} className={css.stage} data-contrast={contrast} data-way={way} {...SCROLLS} onScrollEnd={settle}>
      <div className={cx('paper', css.paper)} lang="nl">
        <div role="presentation" className="paper-desk paper-flow paper-reader" data-scale="groot" style={style} aria-live={way === 'een' ? 'polite' : undefined} onClick={choose}>
          {shown.map((piece, n) => {
            const number = way === 'een' ? current : n
            return (
              <div key={piece.id} className={css.piece} data-piece={number} data-current={number === current || undefined}>
                {piece.blocks.map((block) => <div key={block.id} className="paper-block" data-block={block.id} data-kind={block.kind}><BlockContent block={block} /></div>)}
              </div>
            )
          })}
        </div>
      </div>
    </div>
  )
}
