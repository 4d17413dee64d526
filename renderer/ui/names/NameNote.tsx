import { otherNamesIn } from '#shared/domain/people/otherNames.ts'
import { listed } from '#shared/documents/rich.ts'
import { IconUserOff } from '@tabler/icons-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { Button } from '../Button.tsx'
import { Icon } from '../Icon.tsx'
import { useNames } from './names.ts'
import css from './NameNote.module.css'

/** Says that somebody else's name stands in this text. Never blocks; "Laat staan" is remembered while the field is open. */
export function NameNote({ text }: { readonly text: string }) {
  const { others, own } = useNames()
  const late = useDeferredValue(text)
  const [left, setLeft] = useState<readonly string[]>([])
  const found = useMemo(() => otherNamesIn(late, others, own), [late, others, own]).filter((f) => !left.includes(f.id))
  if (found.length === 0) return null
  const names = listed(found.map((f) => f.found))
  return (
    <div className={css.note} role="status">
      <Icon of={IconUserOff} />
      <span><strong><bdi>{names}</bdi></strong> {found.length === 1 ? 'lijkt een andere bewoner.' : 'lijken andere bewoners.'} In dit dossier hoort geen naam van een ander.</span>
      <Button size="small" variant="text" label={`Laat staan: ${names}`} onClick={() => setLeft([...left, ...found.map((f) => f.id)])}>Laat staan</Button>
    </div>
  )
}
