import { IconAlertTriangle } from '@tabler/icons-react'
import { useId, type ReactNode } from 'react'
import css from './Field.module.css'
import { Icon } from './Icon.tsx'
import { useSource, type SourceText } from './Source.tsx'

/** What every field takes. */
export type FieldProps = {
  readonly label: string
  /** A few words beside the label. */
  readonly help?: string | undefined
  /** One sentence that says what to do; the field then asks for attention. */
  readonly attention?: string | undefined
  /** Why this field is here: norms with their quote. */
  readonly source?: readonly SourceText[] | undefined
  /** Something small at the right of the label, a link for example. */
  readonly aside?: ReactNode
  /** The path of the fact in the dossier (`plan.goals.g1.words`): a click on the paper finds the field by it. */
  readonly field?: string | undefined
  readonly hideLabel?: boolean
}

/** What the control inside a field must carry. */
export type ControlProps = { readonly id: string; readonly 'aria-describedby': string | undefined; readonly 'aria-invalid': true | undefined; readonly 'data-field': string | undefined }

type Props = FieldProps & {
  readonly children: (control: ControlProps) => ReactNode
  /** Several controls under one label: a fieldset with a legend. */
  readonly group?: boolean
}

/** A label above a control, help beside it, one sentence below when it asks for attention. */
export function Field({ label, help, attention, source, aside, field, hideLabel = false, group = false, children }: Props) {
  const id = useId()
  const bron = useSource(source ?? [])
  const described = [help === undefined ? '' : `${id}-help`, attention === undefined ? '' : `${id}-attention`].filter(Boolean).join(' ') || undefined
  const Outer = group ? 'fieldset' : 'div'
  const hasTop = !hideLabel || help !== undefined || aside !== undefined || bron.button !== null
  return (
    <Outer className={css.field} {...(group ? { 'aria-labelledby': `${id}-label`, 'aria-describedby': described } : {})}>
      {hideLabel && <LabelText id={id} group={group} hidden>{label}</LabelText>}
      {hasTop && (
        <div className={css.top}>
          {!hideLabel && <LabelText id={id} group={group}>{label}</LabelText>}
          {help !== undefined && <span id={`${id}-help`} className={css.help}>{help}</span>}
          {(aside !== undefined || bron.button !== null) && <span className={css.aside}>{aside}{bron.button}</span>}
        </div>
      )}
      {children({ id, 'aria-describedby': described, 'aria-invalid': attention === undefined ? undefined : true, 'data-field': field })}
      {attention !== undefined && <Attention id={`${id}-attention`}>{attention}</Attention>}
      {bron.panel}
    </Outer>
  )
}

function LabelText({ id, group, hidden = false, children }: { readonly id: string; readonly group: boolean; readonly hidden?: boolean; readonly children: string }) {
  const name = hidden ? 'hidden' : css.label
  return group ? <span id={`${id}-label`} className={name}>{children}</span> : <label htmlFor={id} className={name}>{children}</label>
}

/** A triangle and one sentence that says what to do; announced when it appears. */
export function Attention({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return <p id={id} className={css.attention} role="status"><Icon of={IconAlertTriangle} /><span>{children}</span></p>
}
