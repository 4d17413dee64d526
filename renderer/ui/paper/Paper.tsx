import { useMemo, useRef, useState, type CSSProperties, type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import type { Block, Document, Origin } from '#shared/documents/model.ts'
import { activeBlock } from './activeBlock.ts'
import { PaperBar } from './PaperBar.tsx'
import { PaperBlock } from './PaperBlock.tsx'
import { items, paginate, sameLayout, SHEETS } from './paginate.ts'
import { SheetBack } from './SheetBack.tsx'
import { useSteady } from '../useSteady.ts'
import { useHeights } from './useHeights.ts'
import { useInView } from './useInView.ts'
import { usePage } from './usePage.ts'
import { useReused } from './useReused.ts'
import { useSettled } from './useSettled.ts'
import './paper.css'
import './blocks.css'
import './parts.css'
import './large.css'
import './rules.css'

type Props = {
  readonly document: Document
  /** Where somebody is writing: the block that says it is tinted and kept in view. */
  readonly activeOrigin?: Origin | null
  /** Somebody chose a block. Without it the paper is only read: frozen, or read along. */
  readonly onJump?: (origin: Origin) => void
  /** `passend` crops the margins so that the sheet fills the pane; a number is a share of the true size. */
  readonly zoom?: 'passend' | number
  /** What stands above the paper; null leaves the whole bar out. */
  readonly title?: ReactNode
}

/** The living paper: the document's own blocks on white sheets, nearly paged as it will print. */
export function Paper({ document, activeOrigin = null, onJump, zoom = 'passend', title = 'Zo komt het op papier' }: Props): ReactNode {
  const doc = useReused(document)
  const [fitting, setFitting] = useState(zoom === 'passend')
  const [focused, setFocused] = useState<string | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const desk = useRef<HTMLDivElement>(null)
  const sheet = fitting ? SHEETS.cropped : SHEETS.whole
  const { heights, measure } = useHeights(desk, sheet.width)
  const layout = useSteady(useMemo(() => paginate(items(doc, (id) => heights.get(id) ?? 0), sheet), [doc, heights, sheet]), sameLayout)
  const { page, goTo } = usePage(scroller, desk, layout.pages, sheet.width)
  const active = activeBlock(doc, activeOrigin)
  useInView(scroller, active, layout, heights.size > 0)

  const blocks = useMemo(() => new Map(doc.sections.flatMap((s) => s.blocks).map((b) => [b.id, b])), [doc])
  // What stood still has been measured: out of view it need not be laid out. The block that is written in never stands still for long.
  const settled = useSettled(doc)
  const still = useMemo(() => new Set(settled?.sections.flatMap((s) => s.blocks)), [settled])
  const canJump = (b: Block): boolean => onJump !== undefined && b.origin !== undefined
  const reachable = (id: string | null): string | null => (id !== null && blocks.has(id) ? id : null)
  const first = [...blocks.values()].find(canJump)?.id ?? null
  const stop = reachable(focused) ?? active ?? first
  const jumpTo = (id: string | undefined): void => {
    const origin = blocks.get(id ?? '')?.origin
    if (origin) onJump?.(origin)
  }
  const click = (event: MouseEvent<HTMLDivElement>): void => {
    if (onJump === undefined || (window.getSelection()?.isCollapsed === false && event.detail > 0)) return
    jumpTo(within(event.target, '[data-block]')?.dataset['block'])
  }
  const keys = (event: KeyboardEvent<HTMLDivElement>): void => {
    const to = step(event)
    if (!to) return
    event.preventDefault()
    setFocused(to.dataset['jump'] ?? null)
    to.focus({ preventScroll: true })
    to.parentElement?.scrollIntoView({ block: 'nearest' })
  }

  const leave = (event: FocusEvent<HTMLDivElement>): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) setFocused(null)
  }

  const placed = [...blocks.values()].map((block, n) => ({ block, at: layout.blocks[n] }))
  const style = { '--sheet-left': sheet.left, '--sheet-width': sheet.width, '--sheet-bottom': sheet.bottom, '--zoom': typeof zoom === 'number' ? zoom : 1, height: `calc(var(--mm) * ${layout.height})` } as CSSProperties
  return (
    <section className="paper" aria-label={`${doc.title}${doc.mark === 'concept' ? ', concept' : ''}`} lang="nl">
      {title === null ? null : <PaperBar title={title} page={page} pages={layout.pages.length} fitting={fitting} onPage={goTo} onFit={() => setFitting(!fitting)} />}
      {/* Where nothing in it takes the focus, the pane does, so that the arrow keys scroll it. */}
      <div ref={scroller} className="paper-scroll" {...(first === null ? { role: 'group', 'aria-label': 'Bladzijden', tabIndex: 0 } : {})}>
        <div ref={desk} className="paper-desk" data-fitting={fitting || undefined} data-scale={doc.scale} style={style}>
          <div aria-hidden>
            {layout.pages.map((p, n) => (
              <SheetBack key={String(n)} page={p} number={n + 1} of={layout.pages.length} head={n === 0 ? doc.head : null} running={n === 0 ? undefined : doc.running} footer={doc.kind === 'signaleringskaart' ? null : doc.footer} kind={doc.kind} mark={doc.mark} example={doc.example} />
            ))}
          </div>
          <div role="presentation" className="paper-flow" data-jumps={onJump === undefined ? undefined : true} onClick={click} onKeyDown={keys} onBlur={leave}>
            {placed.map(({ block, at }, n) => (
              <PaperBlock
                key={block.id}
                block={block}
                above={at?.above ?? 0}
                first={at?.first ?? false}
                parted={!(at?.first ?? true) && placed[n - 1]?.block.kind === block.kind}
                active={block.id === active}
                known={still.has(block) ? heights.get(block.id) : undefined}
                jump={!canJump(block) ? 'none' : block.id === stop ? 'stop' : 'skip'}
                measure={measure}
              />
            ))}
          </div>
        </div>
      </div>
    </section>
  )
}

const within = (target: EventTarget, selector: string): HTMLElement | null => (target instanceof Element ? target.closest<HTMLElement>(selector) : null)

/** Where an arrow key, Home or End leads from the block that has the focus. */
function step(event: KeyboardEvent<HTMLDivElement>): HTMLElement | undefined {
  const here = within(event.target, '.paper-jump')
  if (!here) return undefined
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('.paper-jump')]
  const at = all.indexOf(here)
  switch (event.key) {
    case 'ArrowDown':
      return all[at + 1]
    case 'ArrowUp':
      return all[at - 1]
    case 'Home':
      return all[0]
    case 'End':
      return all.at(-1)
    default:
      return undefined
  }
}
