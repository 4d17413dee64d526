import { IconCheck } from '@tabler/icons-react'
import { useState, type FormEvent } from 'react'
import type { Problem } from '#shared/result/result.ts'
import { call } from '../../state/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PasswordInput } from '../../ui/PasswordInput.tsx'
import { useSession } from '../../state/session.ts'
import css from './Beheer.module.css'
import { TabHead } from './TabHead.tsx'

type At = 'current' | 'next' | 'again'
const placeOf = (p: Problem): At => (p.field === 'again' ? 'again' : p.code === 'weak-password' || p.field === 'next' ? 'next' : 'current')

/** A new password for who is signed in. */
export function WachtwoordTab() {
  const example = useSession((s) => s.status?.example === true)
  const [typed, setTyped] = useState({ current: '', next: '', again: '' })
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const [done, setDone] = useState(false)
  const type = (at: At) => (text: string): void => {
    setTyped({ ...typed, [at]: text })
    setProblem(undefined)
    setDone(false)
  }
  const text = (at: At): string | undefined => (problem && placeOf(problem) === at ? problem.text : undefined)
  const change = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    if (typed.current === '') return setProblem({ code: 'empty', text: 'Vul je wachtwoord van nu in.', field: 'current' })
    if (typed.next === '') return setProblem({ code: 'empty', text: 'Kies een nieuw wachtwoord.', field: 'next' })
    if (typed.next !== typed.again) return setProblem({ code: 'differs', text: 'Dit is niet hetzelfde wachtwoord. Typ het nog eens.', field: 'again' })
    setBusy(true)
    const answer = await call('session.changePassword', { current: typed.current, next: typed.next })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.problem)
    setTyped({ current: '', next: '', again: '' })
    setDone(true)
  }
  return (
    <>
      <TabHead title="Wachtwoord" />
      <Card title="Wijzig je wachtwoord">
        {example ? <p>In het voorbeeldhuis hoeft dat niet: het gaat open zonder wachtwoord.</p> : (
          <form className={css.fields} onSubmit={(event) => void change(event)}>
            <div className={css.short}><PasswordInput label="Wachtwoord van nu" value={typed.current} onChange={type('current')} attention={text('current')} /></div>
            <div className={css.short}><PasswordInput fresh label="Nieuw wachtwoord" help="minstens 12 tekens" value={typed.next} onChange={type('next')} attention={text('next')} /></div>
            <div className={css.short}><PasswordInput fresh label="Nieuw wachtwoord nog een keer" value={typed.again} onChange={type('again')} attention={text('again')} /></div>
            <div className={css.buttons}>
              <Button submit variant="primary">{busy ? 'Wijzigen…' : 'Wijzig het wachtwoord'}</Button>
              {done && <p className="second" role="status"><Icon of={IconCheck} size={16} /> Je nieuwe wachtwoord werkt vanaf nu.</p>}
            </div>
          </form>
        )}
      </Card>
    </>
  )
}
