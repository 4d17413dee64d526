import type { KeyboardEvent } from 'react'
import { scoreWords } from '#shared/text/statuses.ts'
import { byNumber } from './byNumber.ts'
import { cx } from './cx.ts'
import { Field, type FieldProps } from './Field.tsx'
import { useReadOnly } from './readOnly.ts'
import css from './ScoreBar.module.css'

type Props = FieldProps & { readonly value: number | null; readonly onChange: (value: number | null) => void; /** Whose score it is: the two never look alike. */ readonly voice: 'resident' | 'team'; readonly words?: readonly string[] }
const SCORES = [1, 2, 3, 4, 5] as const
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** A score of 1 to 5 with its meaning under it. A digit chooses, the chosen one or Delete takes it back: no score is an answer too. */
export function ScoreBar({ value, onChange, voice, words = scoreWords, ...field }: Props) {
  const readOnly = useReadOnly()
  const choose = (score: number | null): void => { if (!readOnly) onChange(score) }
  const keys = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key === 'Delete' || event.key === 'Backspace') choose(null)
    else if (!readOnly) byNumber(event)
  }
  return (
    <Field {...field} group>
      {(control) => (
        <div className={css.slot}>
          <div className={cx(css.bar, css[voice])} data-field={control['data-field']} onKeyDown={keys}>
            {SCORES.map((score) => (
              <label key={score} className={css.score}>
                <input type="radio" name={control.id} value={score} checked={score === value} aria-label={`${score}: ${lower(words[score - 1] ?? '')}`} aria-disabled={readOnly || undefined} onChange={() => choose(score)} onClick={() => { if (score === value) choose(null) }} />
                <span aria-hidden>{score}</span>
              </label>
            ))}
          </div>
          <p className={css.meaning}>{value === null ? 'geen cijfer' : `${value}: ${lower(words[value - 1] ?? '')}`}</p>
        </div>
      )}
    </Field>
  )
}
