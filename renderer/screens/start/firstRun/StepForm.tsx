import { IconChevronLeft } from '@tabler/icons-react'
import type { FormEvent, ReactNode } from 'react'
import { Button } from '../../../ui/Button.tsx'
import css from './FirstRun.module.css'

type Props = {
  readonly title: string
  readonly lead: string
  readonly children: ReactNode
  readonly next: string
  readonly onSubmit: () => void
  readonly onBack?: (() => void) | undefined
  /** Why one can't go on yet. */
  readonly blocked?: string | undefined
}

/** One step: title, what it is for, fields, and the way back and on. */
export function StepForm({ title, lead, children, next, onSubmit, onBack, blocked }: Props) {
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form className={css.whole} onSubmit={submit} noValidate>
      <div className={css.form}>
        <h1 className="title" tabIndex={-1}>{title}</h1>
        <p className={css.lead}>{lead}</p>
        <div className={css.fields}>{children}</div>
      </div>
      <div className={css.nav}>
        {onBack && <Button icon={IconChevronLeft} onClick={onBack}>Vorige stap</Button>}
        <span className={css.next}><Button submit variant="primary" size="large" blocked={blocked}>{next}</Button></span>
      </div>
    </form>
  )
}
