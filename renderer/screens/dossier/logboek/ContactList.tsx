import { IconPencil, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { shortDay } from '#shared/domain/calendar/format.ts'
import type { Contact } from '#shared/domain/stay/contact.ts'
import { edit } from '../../../state/dossier.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { showUndo } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { byDay, contactFacts, goalChoices } from '../model/contacts.ts'
import type { StayView } from '../useStay.ts'
import { ContactFields } from './ContactFields.tsx'
import css from './Logboek.module.css'

/** The contacts by day, newest first; each is changed where it stands. */
export function ContactList({ view }: { readonly view: StayView }) {
  const { stay, house, today } = view
  const no = useWhyNot('contact.note')
  const [openId, setOpenId] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const target = wanted.current
    wanted.current = null
    if (target !== null) list.current?.querySelector<HTMLElement>(target)?.focus()
  })
  const put = (contacts: readonly Contact[], label: string): void => void edit({ kind: 'contacts', stayId: stay.id, contacts: [...contacts] }, label)
  const act = (id: string): string => `[data-entry="${CSS.escape(id)}"] button`
  const toggle = (id: string): void => {
    wanted.current = openId === id ? act(id) : `[data-entry="${CSS.escape(id)}"] input`
    setOpenId(openId === id ? null : id)
  }
  const remove = (c: Contact): void => {
    const at = stay.contacts.indexOf(c)
    const near = stay.contacts[at + 1] ?? stay.contacts[at - 1]
    wanted.current = near ? act(near.id) : null
    put(stay.contacts.filter((one) => one !== c), 'Contact weg')
    showUndo(`Het contact van ${shortDay(c.on)} is weg.`)
  }
  const goals = goalChoices(stay)
  return (
    <Card title="Contacten" note={stay.contacts.length === 0 ? '' : `${stay.contacts.length}`}>
      <div ref={list}>
        {stay.contacts.length === 0 && <p className="second">Nog geen contact genoteerd. Eén regel per gesprek is genoeg: bij de evaluatie staan de uren er dan al.</p>}
        {byDay(stay.contacts).map(([day, contacts]) => (
          <section key={day} aria-label={shortDay(day)}>
            <h3 className={css.day}>{shortDay(day)}</h3>
            {contacts.map((c) => {
              const name = c.note.trim() || `${c.minutes} minuten`
              return (
                <div key={c.id} className={css.entry} data-entry={c.id}>
                  <div className={css.line}>
                    <div className={css.text}>{c.note.trim() !== '' && <p className={css.note}>{c.note}</p>}<p className={css.facts}>{contactFacts(c, house, goals)}</p></div>
                    <Button size="small" variant="text" icon={IconPencil} blocked={no} expanded={openId === c.id} onClick={() => toggle(c.id)} label={`${openId === c.id ? 'Klaar' : 'Wijzig'}, ${name}`}>{openId === c.id ? 'Klaar' : 'Wijzig'}</Button>
                    <Button size="small" variant="text" icon={IconTrash} blocked={no} onClick={() => remove(c)} label={`Haal weg, ${name}`}>Haal weg</Button>
                  </div>
                  {openId === c.id && <ContactFields view={view} prefix={`contacts.${c.id}`} value={c} onChange={(patch, label) => { if (patch.on === undefined || patch.on <= today) put(stay.contacts.map((one) => (one.id === c.id ? { ...one, ...patch } : one)), label) }} />}
                </div>
              )
            })}
          </section>
        ))}
      </div>
    </Card>
  )
}
