import { PasswordInput } from '../../../ui/PasswordInput.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { Way } from './useWay.ts'

const kinds = [{ value: 'password', label: 'Wachtwoord van toen' }, { value: 'words', label: 'Herstelblad van toen' }] as const

/** A name and password, or the words of the sheet. */
export function WayFields({ way }: { readonly way: Way }) {
  const { field, area } = way
  const aboutName = way.problem?.field === 'userName'
  const text = way.problem?.code === 'wrong-secret' && way.kind === 'password' ? `${way.problem.text} Let op Caps Lock.` : way.problem?.text
  return (
    <>
      <SegmentedBar label="Waarmee" options={kinds} value={way.kind} onChange={way.choose} />
      {way.kind === 'password' ? (
        <>
          <TextInput label="Gebruikersnaam" large value={way.typed.userName} onChange={(t) => way.type('userName', t)} attention={aboutName ? text : undefined} />
          <PasswordInput ref={field} label="Wachtwoord" help="dat toen gold" value={way.typed.password} onChange={(t) => way.type('password', t)} attention={aboutName ? undefined : text} />
        </>
      ) : (
        <div data-own-undo><TextArea ref={area} label="De woorden van het blad" help="24 woorden, met een spatie ertussen" rows={4} limit={2000} value={way.typed.words} onChange={(t) => way.type('words', t)} attention={text} /></div>
      )}
    </>
  )
}
