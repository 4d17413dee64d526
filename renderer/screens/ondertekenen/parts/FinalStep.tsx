import { IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { callName } from '#shared/domain/people/person.ts'
import { adopt } from '../../../state/dossier.ts'
import { refreshResidents } from '../../../state/residents.ts'
import { useMay } from '../../../state/rights.ts'
import { useSession } from '../../../state/session.ts'
import { Button } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { SignForm } from '../../../ui/signing/SignForm.tsx'
import signingCss from '../../../ui/signing/Signing.module.css'
import type { NewSignature, SigningDesk } from '../../../ui/signing/types.ts'
import type { SigningView } from '../view.ts'

type Props = { readonly view: SigningView; readonly desk: SigningDesk; readonly signed: boolean; readonly before: () => Promise<void> }

/** The hbo's last step: two statements, an own signature, and the version is final. */
export function FinalStep({ view, desk, signed, before }: Props) {
  const { dossier, stay, signers, acts, words } = view
  const user = useSession((s) => s.status?.user ?? null)
  const may = useMay(view.rights.finalise)
  const [involved, setInvolved] = useState(false)
  const [copied, setCopied] = useState(false)
  const [toGemeente, setToGemeente] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const name = callName(dossier.person) || 'De bewoner'
  const responsible = signers.find((s) => s.role === 'hbo')
  if (!responsible) return null
  if (user === null || !may) return <p>{words.onlyHbo} Laat {responsible.name || 'de hbo-professional'} inloggen en dit afmaken. Wat getekend is, blijft staan.</p>

  if (view.blocked !== null) return <Attention>{view.blocked}</Attention>

  const finalise = async (): Promise<string | null> => {
    setBusy(true)
    await before()
    const answer = await acts.finalise({ copyToResident: copied, copyToGemeente: toGemeente })
    setBusy(false)
    if (!answer.ok) return answer.problem.text
    adopt(answer.value)
    void refreshResidents()
    return null
  }
  const signAndFinalise = async (signature: NewSignature): Promise<string | null> => {
    const refusal = await desk.sign(signature)
    if (refusal !== null) return refusal
    const second = await finalise()
    setProblem(second)
    return second
  }
  const unticked = (): string | null => (involved && copied ? null : `Kruis de zinnen aan die kloppen. Dan kan ${words.thisOne} worden vastgesteld.`)
  const finaliseOnly = async (): Promise<void> => setProblem(unticked() ?? (await finalise()))
  const submitLabel = `Stel ${words.which} vast`
  const contact = stay.facts.contactGemeente || stay.facts.gemeenteVerantwoordelijk || 'de gemeente'
  const checks = (
    <div className={signingCss.checks}>
      {user.name !== responsible.name && <p className="second">Je doet dit namens {responsible.name}.</p>}
      <Checkbox checked={involved} onChange={setInvolved}>{words.involved}</Checkbox>
      <Checkbox checked={copied} onChange={setCopied}>{name} heeft een kopie op papier.</Checkbox>
      <Checkbox checked={toGemeente} onChange={setToGemeente} note="Niet verplicht.">Kopie naar {contact}.</Checkbox>
      <p className="caption">Daarna kan niemand deze tekst nog wijzigen. {words.afterFinal}</p>
    </div>
  )
  if (busy) return <p role="status">Bezig met vaststellen. Het definitieve document wordt gemaakt en verzegeld…</p>
  if (signed) {
    return (
      <div className={signingCss.form}>
        {checks}
        {problem !== null && <Attention>{problem}</Attention>}
        <div className={signingCss.buttons}><span className={signingCss.push}><Button variant="primary" size="large" icon={IconShieldCheck} onClick={() => void finaliseOnly()}>{submitLabel}</Button></span></div>
      </div>
    )
  }
  return <SignForm signer={{ ...responsible, name: user.name }} statement="" desk={{ ...desk, sign: signAndFinalise }} submitLabel={submitLabel} before={unticked}>{checks}</SignForm>
}
