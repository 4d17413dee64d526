import { useEffect, useRef, useState, type FormEvent } from 'react'
import { weekday, type Day } from '#shared/domain/calendar/day.ts'
import { weekdayNames } from '#shared/domain/calendar/format.ts'
import { blockKindName, blockTime, blockTitle } from '#shared/text/rooster/blockWords.ts'
import { edit } from '../../../state/dossier.ts'
import { showUndo } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Select.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { newId } from '../intake/newId.ts'
import { emptyDraft, ownBlockOf, ownKindChoices, type Draft } from '../model/ownWeek.ts'
import type { StayView } from '../useStay.ts'
import css from './Week.module.css'

const dayValues = ['0', '1', '2', '3', '4', '5', '6'] as const
const dayChoices = dayValues.map((value) => ({ value, label: weekdayNames[(Number(value) + 1) % 7] ?? '' }))

/** One line to add an appointment of this resident alone, every week from this one on: day, time, kind, name, place. Enter adds it and leaves the line open. */
export function AddLine({ view: { dossier, stay, today }, monday, onClose }: { readonly view: StayView; readonly monday: Day; readonly onClose: () => void }) {
  const [draft, setDraft] = useState<Draft>(() => ({ ...emptyDraft, day: (weekday(today) + 6) % 7 }))
  const [attention, setAttention] = useState<string | undefined>(undefined)
  const form = useRef<HTMLFormElement>(null)
  const time = useRef<HTMLInputElement>(null)
  useEffect(() => form.current?.querySelector('select')?.focus(), [])
  const put = (patch: Partial<Draft>): void => {
    setDraft((d) => ({ ...d, ...patch }))
    setAttention(undefined)
  }
  const add = (event: FormEvent): void => {
    event.preventDefault()
    const made = ownBlockOf(draft, newId(), dossier.id, stay.facts.begeleiderId, monday)
    if (made === null) {
      setAttention('Vul een tijd in, zoals 14:00 – 15:00.')
      time.current?.focus()
      return
    }
    if (!edit({ kind: 'ownBlocks', stayId: stay.id, ownBlocks: [...stay.ownBlocks, made] }, `Afspraak erbij, ${blockTitle(made.block)}`).ok) return
    showUndo(`${blockTitle(made.block)}, ${dayChoices[draft.day]?.label ?? ''} ${blockTime(made.block)}, staat erin, elke week.`)
    setDraft({ ...emptyDraft, day: draft.day })
    form.current?.querySelector('select')?.focus()
  }
  const day = dayValues[draft.day] ?? '0'
  return (
    <form ref={form} className={css.line} aria-label="Nieuwe afspraak" onSubmit={add} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <Select label="Dag" options={dayChoices} value={day} onChange={(value) => put({ day: Number(value) })} />
      <TextInput ref={time} label="Tijd" help="14 – 15" value={draft.time} onChange={(text) => put({ time: text })} attention={attention} />
      <Select label="Soort" options={ownKindChoices} value={draft.kind} onChange={(kind) => put({ kind })} />
      <TextInput label="Naam" help={`leeg: ${blockKindName[draft.kind]}`} value={draft.title} onChange={(title) => put({ title })} />
      <TextInput label="Plek" value={draft.place} onChange={(place) => put({ place })} />
      <span className={css.acts}>
        <Button submit>Voeg toe</Button>
        <Button variant="text" onClick={onClose}>Klaar</Button>
      </span>
    </form>
  )
}
