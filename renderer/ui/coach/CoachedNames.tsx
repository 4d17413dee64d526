import { NameNote } from '../names/NameNote.tsx'
import { Coached } from './Coached.tsx'

type Props = Omit<Parameters<typeof Coached>[0], 'onChange'> & { readonly onChange: (text: string) => void }

/** A text field with the language coach, and a sentence when another resident's name stands in it. */
export function CoachedNames({ onChange, ...props }: Props) {
  return (
    <div>
      <Coached {...props} onChange={(text) => onChange(text)} />
      <NameNote text={props.value} />
    </div>
  )
}
