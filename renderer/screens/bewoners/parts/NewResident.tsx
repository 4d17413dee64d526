import { IconArrowRight } from '@tabler/icons-react'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Dossier } from '#shared/domain/dossier.ts'
import { call } from '../../../state/client.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import css from '../Bewoners.module.css'

type Props = { readonly onMade: (dossier: Dossier) => void; readonly onCancel: () => void }
const blank = { firstName: '', tussenvoegsel: '', lastName: '', roepnaam: '' }

/** The small start of a dossier: a name is enough. Esc closes it. */
export function NewResident({ onMade, onCancel }: Props) {
  const [name, setName] = useState(blank)
  const [ask, setAsk] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  const put = (field: keyof typeof blank) => (value: string) => setName((n) => ({ ...n, [field]: value }))
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    if (!name.firstName.trim()) {
      setAsk(true)
      first.current?.focus()
      return
    }
    setBusy(true)
    const made = await call('dossier.create', { firstName: name.firstName.trim(), tussenvoegsel: name.tussenvoegsel.trim(), lastName: name.lastName.trim(), roepnaam: name.roepnaam.trim() })
    setBusy(false)
    if (made.ok) onMade(made.value)
    else setProblem(made.problem.text)
  }
  return (
    <Card title="Nieuwe bewoner" note="Een naam is genoeg. De rest vul je samen in, in elke volgorde.">
      <form className={css.newForm} onSubmit={(event) => void submit(event)} onKeyDown={(event) => event.key === 'Escape' && onCancel()}>
        <TextInput ref={first} label="Voornaam" value={name.firstName} onChange={put('firstName')} attention={ask && !name.firstName.trim() ? 'Vul de voornaam in.' : undefined} />
        <TextInput label="Tussenvoegsel" value={name.tussenvoegsel} onChange={put('tussenvoegsel')} />
        <TextInput label="Achternaam" value={name.lastName} onChange={put('lastName')} />
        <TextInput label="Roepnaam" help="als die anders is" value={name.roepnaam} onChange={put('roepnaam')} />
        <div className={css.newButtons}>
          <Button onClick={onCancel}>Annuleer</Button>
          <Button variant="primary" submit iconAfter={IconArrowRight}>Begin de intake</Button>
        </div>
      </form>
      {problem !== null && <Attention>{problem}</Attention>}
    </Card>
  )
}
