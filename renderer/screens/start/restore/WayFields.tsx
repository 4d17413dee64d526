import { useEffect, useRef } from 'react'
import { PasswordInput } from '../../../ui/PasswordInput.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { Way } from './useWay.ts'

const kinds = [{ value: 'password', label: 'Wachtwoord van toen' }, { value: 'words', label: 'Herstelblad van toen' }] as const

/** A name and password, or the words of the sheet; the focus begins in the field, and comes back to it when something is wrong. */
export function WayFields({ way }: { readonly way: Way }) {
  const name = useRef<HTMLInputElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const { problem } = way
  useEffect(() => field.current?.focus(), [])
  useEffect(() => {
    if (problem === null) return
    const at = area.current ?? (problem.field === 'userName' ? name.current : field.current)
    at?.focus()
    at?.select()
  }, [problem])
  const aboutName = way.problem?.field === 'userName'
  const text = way.problem?.code === 'wrong-secret' && way.kind === 'password' ? `${way.problem.text} Let op Caps Lock.` : way.problem?.text
  return (
    <>
      <SegmentedBar label="Waarmee" options={kinds} value={way.kind} onChange={way.choose} />
      {way.kind === 'password' ? (
        <>
          <TextInput ref={name} label="Gebruikersnaam" large value={way.typed.userName} onChange={(t) => way.type('userName', t)} attention={aboutName ? text : undefined} />
          <PasswordInput ref={field} label="Wachtwoord" help="dat toen gold" value={way.typed.password} onChange={(t) => way.type('password', t)} attention={aboutName ? undefined : text} />
        </>
      ) : (
        <div data-own-undo><TextArea ref={area} label="De woorden van het blad" help="24 woorden, met een spatie ertussen" rows={4} limit={2000} value={way.typed.words} onChange={(t) => way.type('words', t)} attention={text} /></div>
      )}
    </>
  )
}
