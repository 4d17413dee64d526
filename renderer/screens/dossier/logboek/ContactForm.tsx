import { useRef, useState, type FormEvent } from 'react'
import { edit } from '../../../state/dossier.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { useSession } from '../../../state/session.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { focusField } from '../intake/focusField.ts'
import { newId } from '../intake/newId.ts'
import { freshContact, nextContact } from '../model/contacts.ts'
import type { StayView } from '../useStay.ts'
import { ContactFields } from './ContactFields.tsx'
import css from './Logboek.module.css'

/** A contact in 20 seconds: type a line, Enter saves it and the next can be typed; Ctrl+Enter saves it from any field, also where Enter opens a list. */
export function ContactForm({ view }: { readonly view: StayView }) {
  const { stay, house, today } = view
  const no = useWhyNot('contact.note')
  const userId = useSession((s) => s.status?.user?.id ?? null)
  const me = house.staff.find((s) => s.userId !== null && s.userId === userId)?.id ?? null
  const [draft, setDraft] = useState(() => freshContact(newId(), today, me))
  const [problem, setProblem] = useState<string>()
  const [said, setSaid] = useState('')
  const form = useRef<HTMLFormElement>(null)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    // A number or a day that can't be read says so itself, and is not what stood there before.
    if (no !== undefined || form.current?.querySelector('[aria-invalid="true"]:not([data-field="contact.note"])')) return
    if (draft.on > today) return setProblem('Deze dag moet nog komen. Kies vandaag of een dag ervoor.')
    if (!edit({ kind: 'contacts', stayId: stay.id, contacts: [...stay.contacts, draft] }, 'Contact').ok) return
    setSaid(`Genoteerd: ${draft.minutes} minuten. Typ de volgende, of ga verder.`)
    setProblem(undefined)
    setDraft(nextContact(newId(), draft))
    if (form.current) focusField(form.current, 'contact.note')
  }
  return (
    <Card title="Noteer een contact">
      <form ref={form} aria-label="Noteer een contact" onSubmit={submit} onKeyDown={(event) => { if (event.key === 'Enter' && event.ctrlKey) form.current?.requestSubmit() }}>
        <ContactFields view={view} prefix="contact" value={draft} attention={problem} onChange={(patch) => { setDraft((d) => ({ ...d, ...patch })); setProblem(undefined) }} />
        <p className={css.foot}><Button submit variant="primary" blocked={no}>Noteer</Button><span role="status" className="second">{said}</span></p>
      </form>
    </Card>
  )
}
