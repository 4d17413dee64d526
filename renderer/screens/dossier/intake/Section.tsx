import type { ReactNode } from 'react'
import css from './Intake.module.css'
import { headingId } from './IntakeIndex.tsx'
import { OpenPoints } from './OpenPoints.tsx'
import { sections, type SectionId } from './sections.ts'

type Props = { readonly id: SectionId; readonly note?: string; readonly children: ReactNode }

/** One part of the intake: a heading and its fields. */
export function Section({ id, note, children }: Props) {
  return (
    <section className={css.section} aria-labelledby={headingId(id)}>
      <h2 id={headingId(id)} className={css.heading} tabIndex={-1}>{sections.find((s) => s.id === id)?.title}</h2>
      {note !== undefined && <p className={css.note}>{note}</p>}
      {children}
      <OpenPoints section={id} />
    </section>
  )
}

/** Fields side by side as they fit. */
export function Fields({ children }: { readonly children: ReactNode }) {
  return <div className={css.fields}>{children}</div>
}
/** A field over the whole width. */
export function Wide({ children }: { readonly children: ReactNode }) {
  return <div className={css.wide}>{children}</div>
}
