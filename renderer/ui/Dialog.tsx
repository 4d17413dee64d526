import { useId, type ReactNode } from 'react'
import { cx } from './cx.ts'
import css from './Dialog.module.css'
import { useModal } from './useModal.ts'

type Props = { readonly title: string; readonly children: ReactNode; readonly actions?: ReactNode; readonly onClose: () => void; readonly wide?: boolean }

/** A window over the window, only for what undo can't do. Keeps focus inside, Esc closes, focus goes back to where it was. */
export function Dialog({ title, children, actions, onClose, wide = false }: Props) {
  const id = useId()
  const dialog = useModal()
  return (
    <dialog ref={dialog} className={cx(css.dialog, wide && css.wide)} aria-labelledby={id} onCancel={(event) => { event.preventDefault(); onClose() }}>
      <h2 id={id} className={css.title}>{title}</h2>
      {children}
      {actions !== undefined && <div className={css.actions}>{actions}</div>}
    </dialog>
  )
}
