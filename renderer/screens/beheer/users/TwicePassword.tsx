import { PasswordInput } from '../../../ui/PasswordInput.tsx'
import css from '../Beheer.module.css'

/** A password that is being chosen, typed twice. */
export type Chosen = { readonly password: string; readonly again: string }
export const nothingChosen: Chosen = { password: '', again: '' }
/** What is wrong before it is even sent. */
export const differs = ({ password, again }: Chosen): { readonly at: 'password' | 'again'; readonly text: string } | null =>
  password === '' ? { at: 'password', text: 'Kies een wachtwoord.' } : password === again ? null : { at: 'again', text: 'Dit is niet hetzelfde wachtwoord. Typ het nog eens.' }

type Props = { readonly label: string; readonly value: Chosen; readonly onChange: (next: Chosen) => void; readonly problem: { readonly at: string; readonly text: string } | null }
/** The two fields for it; whoever is going to sign in types here. */
export function TwicePassword({ label, value, onChange, problem }: Props) {
  const text = (at: string): string | undefined => (problem?.at === at ? problem.text : undefined)
  return (
    <>
      <div className={css.short}><PasswordInput fresh label={label} help="minstens 12 tekens; vier losse woorden werkt goed" value={value.password} onChange={(password) => onChange({ ...value, password })} attention={text('password')} /></div>
      <div className={css.short}><PasswordInput fresh label={`${label} nog een keer`} value={value.again} onChange={(again) => onChange({ ...value, again })} attention={text('again')} /></div>
    </>
  )
}
