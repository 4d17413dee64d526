import type { ReactNode } from 'react'
import type { ConsentEntry } from '#shared/domain/consent/consent.ts'
import { Coached } from '../../../ui/coach/Coached.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { useToday } from '../../../ui/Today.ts'
import css from '../Toestemming.module.css'

const answers = [{ value: 'ja', label: 'Ja' }, { value: 'nee', label: 'Nee' }] as const
type Props = { readonly entry: ConsentEntry; readonly onChange: (patch: Partial<ConsentEntry>, what: string) => void; readonly children: ReactNode }

/** One consent: with whom, what and what for, until when, and the answer. */
export function EntryForm({ entry, onChange, children }: Props) {
  const today = useToday()
  const late = entry.until !== null && entry.until < today
  return (
    <div className={css.fields}>
      <TextInput label="Met wie" value={entry.who} onChange={(who) => onChange({ who }, 'met wie')} attention={entry.choice !== 'open' && entry.who.trim() === '' ? 'Vul in wie dit is. Een regel zonder naam komt niet op papier.' : undefined} />
      <DateField label="Tot" help="leeg: tot ik nee zeg" value={entry.until} onChange={(until) => onChange({ until }, 'tot')} attention={late ? 'Deze dag is al voorbij.' : undefined} />
      <SegmentedBar label="Ik zeg" options={answers} value={entry.choice === 'open' ? null : entry.choice} onChange={(choice) => onChange({ choice, on: today }, 'ik zeg')} />
      <div className={css.wide}><Coached field={`consents.${entry.id}.what`} label="Wat en waarvoor" rows={1} value={entry.what} onChange={(what, changed) => onChange({ what }, changed)} />{children}</div>
    </div>
  )
}
