import { useEffect, useRef } from 'react'
import { focusField } from '../intake/focusField.ts'
import css from '../Dossier.module.css'
import type { StayView } from '../useStay.ts'
import { ContactAverages } from './ContactAverages.tsx'
import { ContactForm } from './ContactForm.tsx'
import { ContactList } from './ContactList.tsx'
import { LearningCard } from './LearningCard.tsx'

/** What happened between the talks: contacts with their hours, and what was learned from a slip. */
export function LogboekTab({ view, field }: { readonly view: StayView; readonly field: string | undefined }) {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (field !== undefined && page.current) focusField(page.current, field)
  }, [field])
  return (
    <div ref={page} className={css.tabPage}>
      <ContactForm view={view} />
      <ContactAverages view={view} />
      <ContactList view={view} />
      <LearningCard view={view} />
    </div>
  )
}
