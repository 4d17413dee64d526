import { Checkbox } from '../../../ui/Checkbox.tsx'

type Props = { readonly label: string; readonly note?: string; readonly checked: boolean; readonly onChange: () => void; readonly locked?: string; readonly field?: string }

/** One thing that is so or not. `locked` says why it can't be changed now. */
export function Tick({ label, note, checked, onChange, locked = '', field }: Props) {
  const words = [note, locked].filter(Boolean).join('. ')
  return <Checkbox checked={checked} onChange={() => { if (locked === '') onChange() }} {...(words ? { note: words } : {})} {...(field === undefined ? {} : { field })}>{label}</Checkbox>
}
