import { IconChevronLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { cx } from './cx.ts'
import { Icon } from './Icon.tsx'
import css from './PageBar.module.css'

type Props = {
  readonly title: string
  /** `page` is a screen with a large title; `editor` a lined bar with a smaller one. */
  readonly kind?: 'page' | 'editor'
  readonly back?: { readonly label: string; readonly onClick: () => void }
  /** Tags beside the title. */
  readonly tags?: ReactNode
  readonly note?: ReactNode
  /** Buttons at the right; the primary last. */
  readonly actions?: ReactNode
}

/** The top of a screen: where you are, and its acts. Its h1 takes focus when the screen opens (see the shell). */
export function PageBar({ title, kind = 'page', back, tags, note, actions }: Props) {
  return (
    <div className={cx(css.bar, kind === 'page' ? css.page : css.lined)}>
      {back && <button type="button" className={css.back} onClick={back.onClick}><Icon of={IconChevronLeft} />{back.label}</button>}
      <h1 className={kind === 'page' ? css.title : css.editor} tabIndex={-1}>{title}</h1>
      {tags}
      {note !== undefined && <span className={css.note}>{note}</span>}
      {actions !== undefined && <div className={css.end}>{actions}</div>}
    </div>
  )
}
