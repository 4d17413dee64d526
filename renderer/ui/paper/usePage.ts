import { useCallback, useEffect, useState, type RefObject } from 'react'
import type { Page } from './paginate.ts'

/** Which page is being read, counted from 0, and a way to another. */
export function usePage(scroller: RefObject<HTMLElement | null>, desk: RefObject<HTMLElement | null>, pages: readonly Page[], width: number): { readonly page: number; readonly goTo: (page: number) => void } {
  const [page, setPage] = useState(0)

  useEffect(() => {
    const element = scroller.current
    if (!element) return undefined
    const look = (): void => {
      const unit = (desk.current?.getBoundingClientRect().width ?? 0) / width
      const line = element.scrollTop + element.clientHeight * 0.35
      setPage(Math.max(0, pages.findLastIndex((p) => p.top * unit <= line)))
    }
    look()
    element.addEventListener('scroll', look, { passive: true })
    return () => element.removeEventListener('scroll', look)
  }, [scroller, desk, pages, width])

  const goTo = useCallback(
    (to: number) => {
      const unit = (desk.current?.getBoundingClientRect().width ?? 0) / width
      const target = pages[Math.min(pages.length - 1, Math.max(0, to))]
      if (target) scroller.current?.scrollTo({ top: target.top * unit })
    },
    [scroller, desk, pages, width],
  )
  return { page: Math.min(page, pages.length - 1), goTo }
}
