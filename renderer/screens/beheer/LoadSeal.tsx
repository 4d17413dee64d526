import { IconCertificate, IconFile } from '@tabler/icons-react'
import { useState, type FormEvent } from 'react'
import type { SealInfo } from '#shared/domain/seal/report.ts'
import type { Problem } from '#shared/result/result.ts'
import { call } from '../../state/client.ts'
import { Button } from '../../ui/Button.tsx'
import { Attention } from '../../ui/Field.tsx'
import { FilePick } from '../../ui/FilePick.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { PasswordInput } from '../../ui/PasswordInput.tsx'
import css from './Beheer.module.css'

/** A bought certificate: its file, its password, and from then on it is used. */
export function LoadSeal({ onLoaded }: { readonly onLoaded: (info: SealInfo) => void }) {
  const [file, setFile] = useState<File | null>(null)
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<Problem>()
  const [busy, setBusy] = useState(false)
  const load = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (busy) return
    if (file === null) return setProblem({ code: 'empty', text: 'Kies eerst het bestand van het certificaat.' })
    setBusy(true)
    // A real file of this kind is a few kilobytes; of a larger one the start is enough to be refused.
    const answer = await call('seal.load', { bytes: new Uint8Array(await file.slice(0, 2 * 1024 * 1024).arrayBuffer()), password })
    setBusy(false)
    if (!answer.ok) return setProblem(answer.problem)
    setFile(null)
    setPassword('')
    setProblem(undefined)
    onLoaded(answer.value)
  }
  const pick = (picked: File): void => {
    setFile(picked)
    setProblem(undefined)
  }
  return (
    <form className={css.fields} onSubmit={(event) => void load(event)}>
      <p>Heb je een certificaat gekocht om documenten mee te tekenen? Kies het .p12- of .pfx-bestand en typ het wachtwoord dat erbij hoort. De sleutel gaat versleuteld de kluis in.</p>
      <div className={css.buttons}>
        <FilePick icon={IconFile} accept=".p12,.pfx" onPick={pick}>{file === null ? 'Kies het bestand' : 'Kies een ander bestand'}</FilePick>
        {file !== null && <span className={css.picked}><Icon of={IconCertificate} /> {file.name}</span>}
      </div>
      {problem !== undefined && problem.field !== 'password' && <Attention>{problem.text}</Attention>}
      <div className={css.short}><PasswordInput fresh label="Wachtwoord van het bestand" value={password} onChange={(p) => { setPassword(p); setProblem(undefined) }} attention={problem?.field === 'password' ? problem.text : undefined} /></div>
      <div><Button submit>{busy ? 'Laden…' : 'Laad het certificaat'}</Button></div>
    </form>
  )
}
