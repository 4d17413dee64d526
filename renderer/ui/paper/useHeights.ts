import { useCallback, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** Follows an element's height for as long as it is there; give it to `ref`. */
export type Measure = (element: HTMLElement | null) => (() => void) | undefined

const NONE: ReadonlyMap<string, number> = new Map()

/** The heights of all blocks in millimetres of paper, measured before each frame; `desk` is `width` millimetres wide. */
export function useHeights(desk: RefObject<HTMLElement | null>, width: number): { readonly heights: ReadonlyMap<string, number>; readonly measure: Measure } {
  const [heights, setHeights] = useState(NONE)
  const observer = useRef<ResizeObserver | null>(null)
  const waiting = useRef(new Set<HTMLElement>())

  useLayoutEffect(() => {
    const watch = new ResizeObserver((entries) => {
      const unit = (desk.current?.getBoundingClientRect().width ?? 0) / width
      if (unit <= 0) return
      const measured = entries.map((e): readonly [string, number] => [e.target.getAttribute('data-block') ?? '', Math.round(((e.borderBoxSize[0]?.blockSize ?? 0) / unit) * 50) / 50])
      // In this frame, so that no page is seen before its blocks stand on it.
      flushSync(() => setHeights((old) => (measured.every(([id, height]) => old.get(id) === height) ? old : new Map([...old, ...measured]))))
    })
    observer.current = watch
    for (const element of waiting.current) watch.observe(element)
    return () => {
      watch.disconnect()
      observer.current = null
    }
  }, [desk, width])

  const measure = useCallback<Measure>((element) => {
    if (element === null) return undefined
    waiting.current.add(element)
    observer.current?.observe(element)
    return () => {
      waiting.current.delete(element)
      observer.current?.unobserve(element)
    }
  }, [])
  return { heights, measure }
}
