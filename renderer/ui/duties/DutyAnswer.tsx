import { useEffect, useRef, useState, type FormEvent } from 'react'
import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import type { Handled } from '#shared/domain/stay/stay.ts'
import { useWhyNot } from '../../state/rights.ts'
import { useSession } from '../../state/session.ts'
import { Button } from '../Button.tsx'
import { DateField } from '../DateField.tsx'
import { TextInput } from '../TextInput.tsx'
import { dutyWayName, missing, type DutyWay } from './answer.ts'
import css from './Duties.module.css'

/** How far ahead 'later' is proposed, in days. */
const LATER_DAYS = 28
type Props = { readonly title: string; readonly ways: readonly DutyWay[]; readonly today: Day; readonly onSay: (said: Omit<Handled, 'id'>) => void }

/** The buttons that answer a duty, and the one or two fields that each needs. Enter saves; Escape closes. */
export function DutyAnswer({ title, ways, today, onSay }: Props) {
  const no = useWhyNot('duty.handle')
  const by = useSession((s) => s.status?.user?.name) ?? ''
  const [way, setWay] = useState<DutyWay | null>(null)
  const [day, setDay] = useState<Day | null>(null)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const opener = useRef<HTMLElement | null>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('input')?.focus(), [way])
  const choose = (next: DutyWay): void => {
    opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
    setWay(next)
    setDay(next === 'gedaan' ? today : next === 'uitgesteld' ? addDays(today, LATER_DAYS) : null)
    setReason('')
    setTried(false)
  }
  const close = (): void => {
    setWay(null)
    opener.current?.focus()
  }
  const wrong = way === null ? null : missing(way, day, reason, today)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    // A day that can't be read says so itself, and is not the day that stood there before.
    if (way === null || wrong !== null || form.current?.querySelector('[aria-invalid]')) return
    onSay({ how: way, on: way === 'gedaan' ? day : null, until: way === 'uitgesteld' ? day : null, reason: reason.trim(), by })
  }
  const attention = (field: 'day' | 'reason'): string | undefined => (tried && wrong?.field === field ? wrong.text : undefined)
  return (
    <div className={css.answer}>
      <span className={css.ways}>{ways.map((w) => <Button key={w} size="small" pressed={way === w} blocked={no} onClick={() => choose(w)} label={`${dutyWayName[w]}, ${title}`}>{dutyWayName[w]}</Button>)}</span>
      {way !== null && (
        <form ref={form} className={css.fields} onSubmit={submit} onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) close() }} aria-label={`${dutyWayName[way]}, ${title}`} noValidate>
          {way !== 'niet-van-toepassing' && <DateField label={way === 'gedaan' ? 'Gedaan op' : 'Kijk opnieuw op'} attention={attention('day')} value={day} onChange={setDay} />}
          <TextInput label={way === 'gedaan' ? 'Wat kwam eruit?' : 'Waarom?'} help={way === 'gedaan' ? 'mag leeg blijven' : undefined} attention={attention('reason')} value={reason} onChange={setReason} />
          <span className={css.ways}><Button submit>Bewaar</Button><Button variant="text" onClick={close}>Annuleer</Button></span>
        </form>
      )}
    </div>
  )
}
