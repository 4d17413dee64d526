import { otherNamesIn } from '#shared/domain/people/otherNames.ts'
import { IconUserOff } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { usePlan } from '../desk/usePlan.ts'
import css from './Fields.module.css'

/** Says that somebody else's name stands in this text. Never blocks; "Laat staan" is remembered while the field is open. */
export function NameNote({ field, text }: { readonly field: string; readonly text: string }) {
  const { others, own } = usePlan()
  const late = useDeferredValue(text)
  const [left, setLeft] = useState<readonly string[]>([])
  const found = useMemo(() => otherNamesIn(late, others, own), [late, others, own]).filter((f) => !left.includes(f.id))
  const first = found[0]
  if (first === undefined) return null
  return (
    <div className={css.note} role="status">
      <Icon of={IconUserOff} />
      <span><strong>{first.found}</strong> lijkt een andere bewoner. In dit dossier hoort geen naam van een ander.</span>
      <Button size="small" variant="text" label={`Laat staan: ${first.found} in ${field.startsWith('goal:') ? 'dit doel' : 'dit veld'}`} onClick={() => setLeft([...left, first.id])}>Laat staan</Button>
    </div>
  )
}
