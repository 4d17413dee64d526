import { IconGripVertical } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { Icon } from '../../../ui/Icon.tsx'
import { keepFocus, type HandleEvents } from './useReorder.ts'
import css from './Rows.module.css'

type Props = HandleEvents & {
  /** What moves: 'actie 2'. */
  readonly what: string
  readonly onMove: (by: 1 | -1) => void
}

/** The dots at the end of a row: drag them, or press ↑ or ↓ on them. */
export function Handle({ what, onMove, ...pointer }: Props) {
  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    keepFocus(() => onMove(event.key === 'ArrowUp' ? -1 : 1))
  }
  return (
    <button type="button" className={css.handle} aria-label={`Verplaats ${what}, met pijl omhoog of omlaag`} title="Sleep, of Alt en pijl omhoog of omlaag" onKeyDown={keys} {...pointer}>
      <Icon of={IconGripVertical} />
    </button>
  )
}
