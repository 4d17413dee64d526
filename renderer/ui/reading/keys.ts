import type { KeyboardEvent } from 'react'
import type { Look } from './look.ts'

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, PageDown: 1, PageUp: -1, Home: -Infinity, End: Infinity }

const canScroll = (stage: HTMLElement, down: boolean): boolean => (down ? stage.scrollTop + stage.clientHeight < stage.scrollHeight - 2 : stage.scrollTop > 1)

/** How many pieces a key goes on: 0 when it is not for us. With all pieces in view, up, down, space and page keys scroll as everywhere. */
export function stepOf(event: KeyboardEvent<HTMLElement>, stage: HTMLElement | null, way: Look['way']): number {
  if (event.ctrlKey || event.metaKey || event.altKey || !stage || event.target instanceof HTMLInputElement) return 0
  const { key } = event
  if (way === 'alles') return key === 'ArrowRight' || key === 'ArrowLeft' ? (STEPS[key] ?? 0) : 0
  const onText = event.target === stage
  if (key === ' ' && onText) return event.shiftKey ? -1 : 1
  if ((key === 'ArrowDown' || key === 'ArrowUp') && !canScroll(stage, key === 'ArrowDown')) return key === 'ArrowDown' ? 1 : -1
  return STEPS[key] ?? 0
}
