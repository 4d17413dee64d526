import { contactWays, type Contact } from '#shared/domain/stay/contact.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { NumberInput } from '../../../ui/NumberInput.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { PROSE_LIMIT } from '../../../ui/limit.ts'
import { goalChoices, wayName } from '../model/contacts.ts'
import type { StayView } from '../useStay.ts'
import css from './Logboek.module.css'

const ways = contactWays.map((value) => ({ value, label: wayName[value] }))
const planning = [{ value: 'ja', label: 'Gepland' }, { value: 'nee', label: 'Tussendoor' }] as const
const lengths = [15, 30, 45, 60, 90] as const

type Props = { readonly view: StayView; readonly value: Contact; readonly prefix: string; readonly attention?: string | undefined; readonly onChange: (patch: Partial<Contact>, label: string) => void }
/** What one contact is told by: the line first, because the rest mostly stands right already. */
export function ContactFields({ view, value, prefix, attention, onChange }: Props) {
  const staff = view.house.staff.filter((s) => s.active || s.id === value.staffId).map((s) => ({ value: s.id, label: s.name }))
  const goals = [{ value: '', label: 'Geen doel' }, ...goalChoices(view.stay)]
  return (
    <div className={css.form}>
      <div className={css.wide}><TextInput label="Wat" help="één regel, in gewone woorden" field={`${prefix}.note`} attention={attention} limit={PROSE_LIMIT} value={value.note} onChange={(note) => onChange({ note }, 'Contact, wat')} /></div>
      <div>
        <NumberInput label="Hoe lang" unit="minuten" field={`${prefix}.minutes`} min={1} max={1440} value={value.minutes} onChange={(minutes) => { if (minutes !== null) onChange({ minutes }, 'Contact, hoe lang') }} />
        <p className={css.quick}>{lengths.map((n) => <LinkButton key={n} pointerOnly onClick={() => onChange({ minutes: n }, 'Contact, hoe lang')} label={`${n} minuten`}>{n}</LinkButton>)}</p>
      </div>
      <SegmentedBar label="Afgesproken?" field={`${prefix}.planned`} options={planning} value={value.planned ? 'ja' : 'nee'} onChange={(planned) => onChange({ planned: planned === 'ja' }, 'Contact, gepland')} />
      <SegmentedBar label="Hoe" field={`${prefix}.way`} options={ways} value={value.way} onChange={(way) => onChange({ way }, 'Contact, hoe')} />
      <Select label="Bij welk doel" field={`${prefix}.goalId`} options={goals} value={value.goalId ?? ''} onChange={(goal) => onChange({ goalId: goal === '' ? null : goal }, 'Contact, doel')} />
      <Select label="Wie" field={`${prefix}.staffId`} options={staff} value={staff.some((s) => s.value === value.staffId) ? value.staffId : null} onChange={(staffId) => onChange({ staffId }, 'Contact, wie')} />
      <DateField label="Op" field={`${prefix}.on`} value={value.on} onChange={(on) => { if (on !== null) onChange({ on }, 'Contact, dag') }} />
    </div>
  )
}
