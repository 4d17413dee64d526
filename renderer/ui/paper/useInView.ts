import { useEffect, useRef, type RefObject } from 'react'

const MARGIN = 16

/** Brings the block that is written in into view: well into view when it changes, just into view when it grows. */
export function useInView(scroller: RefObject<HTMLElement | null>, id: string | null, layout: unknown, ready: boolean): void {
  const shown = useRef<string | null>(null)
  useEffect(() => {
    const element = scroller.current
    const block = id === null || !ready ? null : element?.querySelector(`[data-block="${CSS.escape(id)}"]`)
    if (!element || !block) return
    const [view, rect] = [element.getBoundingClientRect(), block.getBoundingClientRect()]
    const changed = shown.current !== id
    shown.current = id
    const visible = rect.top >= view.top && rect.bottom <= view.bottom
    if (visible) return
    const tall = rect.height > view.height - 2 * MARGIN
    const target = changed && !tall ? rect.top - view.top - Math.min((view.height - rect.height) / 3, 160) : tall && !changed && rect.bottom > view.bottom && rect.top < view.bottom ? rect.bottom - view.bottom + MARGIN : rect.top - view.top - MARGIN
    element.scrollBy({ top: target })
  }, [scroller, id, layout, ready])
}
