import type { LayeredNorm } from '#shared/domain/profile/profile.ts'
import { Field } from '../../../ui/Field.tsx'
import { useFieldProps } from './useExtras.ts'
import css from './Tiles.module.css'

type Props<V extends string> = {
  readonly field: string
  readonly label: string
  readonly help?: string
  readonly options: readonly { readonly value: V; readonly label: string }[]
  readonly chosen: readonly V[]
  readonly onToggle: (value: V, label: string) => void
  readonly source?: readonly LayeredNorm[]
  /** A round sign instead of a square one, for answers that mostly stand alone. */
  readonly round?: boolean
}

/** Answers that are each on or off. Pressing again takes the answer back. */
export function Tiles<V extends string>({ options, chosen, onToggle, round = false, ...props }: Props<V>) {
  return (
    <Field {...useFieldProps(props)} group>
      {(control) => (
        <div className={css.tiles} data-field={control['data-field']}>
          {options.map((o) => (
            <label key={o.value} className={css.tile}>
              <input type="checkbox" className={round ? css.round : undefined} checked={chosen.includes(o.value)} onChange={() => onToggle(o.value, props.label)} />
              <bdi>{o.label}</bdi>
            </label>
          ))}
        </div>
      )}
    </Field>
  )
}
