import { useEffect, useId, useRef, useState, type ReactNode } from 'react'
import type { Signer } from '#shared/domain/signature/signers.ts'
import { LinkButton } from '../Button.tsx'
import { Attention } from '../Field.tsx'
import { DisagreeRoute } from './DisagreeRoute.tsx'
import { DrawRoute } from './DrawRoute.tsx'
import { PaperRoute } from './PaperRoute.tsx'
import css from './Signing.module.css'
import { isStaff, ways, type NewRoute, type SigningDesk, type Way } from './types.ts'
import { WayTabs } from './WayTabs.tsx'

type Props = {
  readonly signer: Signer
  /** What the signer says by signing, in quotes above the pad; empty for none. */
  readonly statement: string
  readonly desk: SigningDesk
  readonly submitLabel?: string
  /** Refuses before anything is kept: a sentence, or null to go on. */
  readonly before?: () => string | null
  readonly children?: ReactNode
}

/** One signer's form: the three ways, and what goes with them. */
export function SignForm({ signer, statement, desk, submitLabel = 'Bewaar handtekening', before, children }: Props) {
  const panelId = useId()
  const [way, setWay] = useState<Way>('teken')
  const [reason, setReason] = useState('')
  const [remark, setRemark] = useState('')
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const refused = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (problem !== null) refused.current?.scrollIntoView({ block: 'nearest' })
  }, [problem])
  const submit = async (route: NewRoute): Promise<void> => {
    const refusal = before?.() ?? null
    if (refusal !== null) return setProblem(refusal)
    setBusy(true)
    setProblem(await desk.sign({ role: signer.role, name: signer.name, remark: route.kind === 'refused' ? '' : remark, route }))
    setBusy(false)
  }
  const signAnyway = (): void => {
    setRemark(reason.trim())
    setWay('teken')
  }
  const send = (route: NewRoute): void => void submit(route)
  return (
    <div className={css.form}>
      {children}
      {statement !== '' && way !== 'niet' && <p className={css.statement}>“{statement}”</p>}
      <WayTabs ways={isStaff(signer) ? ways.filter((w) => w !== 'niet') : ways} value={way} onChange={(next) => { setWay(next); setProblem(null) }} panelId={panelId} name={signer.name} />
      <div role="tabpanel" id={panelId} aria-labelledby={`${panelId}-${way}`} className={css.form}>
        {remark !== '' && way !== 'niet' && <div className={css.remark}><p className="caption">Niet helemaal eens</p><p>“{remark}”</p><LinkButton onClick={() => setWay('niet')}>Wijzig mijn woorden</LinkButton></div>}
        {way === 'teken' && <DrawRoute signer={signer} today={desk.today} submitLabel={submitLabel} busy={busy} onSubmit={send} />}
        {way === 'papier' && <PaperRoute desk={desk} submitLabel={submitLabel} busy={busy} onSubmit={send} />}
        {way === 'niet' && <DisagreeRoute note={desk.disagreeNote} reason={reason} onReason={setReason} busy={busy} onSignAnyway={signAnyway} onRefuse={() => send({ kind: 'refused', reason: reason.trim() })} />}
      </div>
      {problem !== null && <div ref={refused}><Attention>{problem}</Attention></div>}
    </div>
  )
}
