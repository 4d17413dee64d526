import { IconCopyCheck } from '@tabler/icons-react'
import { useState, type FormEvent } from 'react'
import type { Day } from '#shared/domain/calendar/day.ts'
import { shortDay } from '#shared/domain/calendar/format.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import { Button } from '../Button.tsx'
import { DateField } from '../DateField.tsx'
import { Attention } from '../Field.tsx'
import { TextInput } from '../TextInput.tsx'
import css from './Signing.module.css'

type Props = { readonly copies: PlanVersion['copies']; readonly today: Day; readonly suggestions?: readonly string[]; readonly onCopy: (to: string, on: Day | null) => Promise<string | null> }

/** Who got a copy and when, and a small form to note another one. */
export function Copies({ copies, today, suggestions = [], onCopy }: Props) {
  const [open, setOpen] = useState(false)
  const [to, setTo] = useState('')
  const [on, setOn] = useState<Day | null>(today)
  const [problem, setProblem] = useState<string | null>(null)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (!to.trim()) return setProblem('Vul in wie de kopie kreeg.')
    const refusal = await onCopy(to.trim(), on)
    setProblem(refusal)
    if (refusal !== null) return
    setOpen(false)
    setTo('')
  }
  const names = suggestions.filter((s) => s.trim() && !copies.some((c) => c.to === s))
  return (
    <div className={css.form}>
      {copies.length > 0 && <p className="second">Kopie gegeven: {copies.map((c) => `${c.to}${c.on ? `, ${shortDay(c.on)}` : ''}`).join('; ')}.</p>}
      {!open && <div><Button size="small" icon={IconCopyCheck} onClick={() => setOpen(true)}>Kopie gegeven</Button></div>}
      {open && (
        <form className={css.copy} onSubmit={(event) => void submit(event)} onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}>
          <div className={css.pair}>
            <TextInput label="Kopie gegeven aan" value={to} onChange={setTo} />
            <DateField label="Kopie gegeven op" value={on} onChange={setOn} />
          </div>
          {names.length > 0 && <div className={css.buttons}><span className="second">Bijvoorbeeld</span>{names.map((n) => <Button key={n} size="small" onClick={() => setTo(n)}>{n}</Button>)}</div>}
          {problem !== null && <Attention>{problem}</Attention>}
          <div className={css.buttons}><Button onClick={() => setOpen(false)}>Annuleer</Button><Button submit>Noteer kopie</Button></div>
        </form>
      )}
    </div>
  )
}
