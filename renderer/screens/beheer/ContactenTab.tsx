import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { contactKinds, type Contact } from '#shared/domain/house/house.ts'
import { showUndo } from '../../state/toasts.ts'
import { editHouse, useHouse } from '../../state/house.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ChoiceTiles } from '../../ui/ChoiceTiles.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import css from './Beheer.module.css'
import { Foldable } from './Foldable.tsx'
import { TabHead } from './TabHead.tsx'
import { useOpenHouse } from './useOpenHouse.ts'

const kindName = { gemeente: 'Gemeente', toegang: 'Toegang', kliniek: 'Kliniek', woningcorporatie: 'Corporatie', anders: 'Anders' } as const satisfies Readonly<Record<Contact['kind'], string>>
const kinds = contactKinds.map((value) => ({ value, label: kindName[value] }))
const noteOf = (c: Contact): string => [kindName[c.kind], c.person, c.phone].filter(Boolean).join(', ')

const bringBack = (gone: Contact, at: number): void => {
  const { house } = useHouse.getState()
  if (house) editHouse({ contacts: house.contacts.toSpliced(at, 0, gone) })
}

/** The fixed contacts of the house: typed once, chosen at intake. */
export function ContactenTab() {
  const open = useOpenHouse()
  const [opened, setOpened] = useState<string | null>(null)
  if (!open) return null
  const { house, change } = open
  const patch = (id: string, next: Partial<Contact>): void => change({ contacts: house.contacts.map((c) => (c.id === id ? { ...c, ...next } : c)) })
  const add = (): void => {
    const id = `ct-${crypto.randomUUID()}`
    change({ contacts: [...house.contacts, { id, kind: 'gemeente', name: '', person: '', phone: '', email: '', ownForm: false }] })
    setOpened(id)
  }
  const remove = (contact: Contact): void => {
    const at = house.contacts.indexOf(contact)
    change({ contacts: house.contacts.filter((c) => c.id !== contact.id) })
    setOpened(null)
    showUndo(`${contact.name || 'Contact'} is weg.`, () => bringBack(contact, at))
  }
  return (
    <>
      <TabHead title="Contacten"><Button variant="primary" icon={IconPlus} onClick={add}>Nieuw contact</Button></TabHead>
      {house.contacts.length === 0 ? (
        <Empty title="Nog geen contacten">Hier komen de gemeenten, toegangsteams en klinieken waar het huis mee werkt. Je kiest ze daarna bij een intake, zonder iets over te typen.</Empty>
      ) : (
        <Card flush>
          <ul>
            {house.contacts.map((c) => (
              <Foldable key={c.id} name={c.name || 'Nieuw contact'} note={noteOf(c)} open={opened === c.id} onToggle={() => setOpened(opened === c.id ? null : c.id)}>
                <TextInput label="Naam" help="van de gemeente, kliniek of organisatie" value={c.name} onChange={(name) => patch(c.id, { name })} />
                <ChoiceTiles label="Soort" options={kinds} value={c.kind} onChange={(kind) => patch(c.id, { kind })} />
                <div className={css.two}>
                  <TextInput label="Contactpersoon" value={c.person} onChange={(person) => patch(c.id, { person })} />
                  <TextInput label="Telefoon" type="tel" value={c.phone} onChange={(phone) => patch(c.id, { phone })} />
                </div>
                <TextInput label="E-mail" type="email" value={c.email} onChange={(email) => patch(c.id, { email })} />
                {(c.kind === 'gemeente' || c.kind === 'toegang') && <Checkbox checked={c.ownForm} onChange={(ownForm) => patch(c.id, { ownForm })} note="Dan staat bij elke evaluatie een samenvatting klaar om over te nemen.">Werkt met een eigen formulier</Checkbox>}
                <div className={css.buttons}><Button size="small" icon={IconTrash} onClick={() => remove(c)}>Haal weg</Button></div>
              </Foldable>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
