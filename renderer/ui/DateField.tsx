import { IconCalendar } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { Day } from '#shared/domain/calendar/day.ts'
import { shortDay } from '#shared/domain/calendar/format.ts'
import { parseDay } from '#shared/domain/calendar/parseDay.ts'
import { cx } from './cx.ts'
import css from './DateField.module.css'
import { Calendar } from './date/Calendar.tsx'
import { Field, type FieldProps } from './Field.tsx'
import fieldCss from './Field.module.css'
import { Icon } from './Icon.tsx'
import { Popover } from './Popover.tsx'
import { useReadOnly } from './readOnly.ts'
import { useToday } from './Today.ts'

type Props = FieldProps & { readonly value: Day | null; readonly onChange: (day: Day | null) => void; readonly readOnly?: boolean; readonly large?: boolean }

/**
 * A day, typed the Dutch way ('5 jan', '+3', 'vrijdag') or picked. Says `onChange` when the field is left or Enter is
 * pressed. What can't be read stays as it was typed, with a sentence; the value then stays what it was.
 */
export function DateField({ value, onChange, readOnly: own = false, large = false, ...field }: Props) {
  const readOnly = useReadOnly() || own
  const today = useToday()
  const popoverId = useId()
  const panel = useRef<HTMLDivElement>(null)
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState<string>()
  const [open, setOpen] = useState(false)
  const settle = (): void => {
    setDraft(null)
    setProblem(undefined)
  }
  useEffect(settle, [value])
  const take = (day: Day | null): void => {
    settle()
    if (day !== value) onChange(day)
  }
  const read = (): void => {
    if (draft === null) return
    if (draft.trim() === '') return take(null)
    const day = parseDay(draft, today)
    if (day.ok) take(day.value)
    else setProblem(day.problem.text)
  }
  const pick = (day: Day): void => {
    panel.current?.hidePopover()
    take(day)
  }
  return (
    <Field {...field} attention={problem ?? field.attention}>
      {(control) => (
        <span className={fieldCss.with}>
          {!readOnly && (
            <span className={fieldCss.start}>
              <button type="button" className={css.open} popoverTarget={popoverId} aria-label={`Kies een dag voor ${field.label}`}><Icon of={IconCalendar} /></button>
            </span>
          )}
          <input
            {...control}
            className={cx(fieldCss.control, large && fieldCss.tall, !readOnly && fieldCss.withStart)}
            autoComplete="off"
            spellCheck={false}
            readOnly={readOnly}
            value={draft ?? (value === null ? '' : shortDay(value))}
            onChange={(event) => {
              setDraft(event.currentTarget.value)
              setProblem(undefined)
            }}
            onBlur={read}
            onKeyDown={(event) => {
              if (event.key === 'Enter') read()
              else if (event.key === 'Escape' && draft !== null) settle()
            }}
          />
          {!readOnly && <Popover ref={panel} id={popoverId} label={`Kies een dag voor ${field.label}`} onToggle={setOpen}>{open && <Calendar value={value} today={today} onPick={pick} />}</Popover>}
        </span>
      )}
    </Field>
  )
}
