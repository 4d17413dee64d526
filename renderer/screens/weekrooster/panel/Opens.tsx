import { IconChevronDown } from '@tabler/icons-react'
import { useId, type ReactNode } from 'react'
import { Field } from '../../../ui/Field.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { cx } from '../../../ui/cx.ts'
import css from './Panel.module.css'

type Props = { readonly label: string; readonly shown: string; readonly readOnly: boolean; readonly children: ReactNode }

/** A field that says what is chosen and opens the choices below it. */
export function Opens({ label, shown, readOnly, children }: Props) {
  const id = useId()
  return (
    <Field label={label}>
      {(control) => (
        <>
          <button type="button" {...control} aria-label={`${label}: ${shown}`} className={cx(css.opens, readOnly && css.still)} title={shown} {...(readOnly ? { 'aria-disabled': true } : { popoverTarget: id })}>
            <span className={css.shown}>{shown}</span><Icon of={IconChevronDown} size={16} />
          </button>
          <Popover id={id} label={label}><div className={css.choices}>{children}</div></Popover>
        </>
      )}
    </Field>
  )
}
