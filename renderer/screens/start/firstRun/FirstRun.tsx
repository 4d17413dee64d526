import { useEffect, useRef, useState } from 'react'
import type { Status } from '#shared/ipc/contract.ts'
import { loadHouse, loadProfiles } from '../../../state/house.ts'
import { StandIn } from '../door/StandIn.tsx'
import { ContractStep } from './ContractStep.tsx'
import { DoneStep } from './DoneStep.tsx'
import { steps, type Step } from './draft.ts'
import css from './FirstRun.module.css'
import { HouseStep } from './HouseStep.tsx'
import { Preview } from './Preview.tsx'
import { SheetStep } from './SheetStep.tsx'
import { StepList } from './StepList.tsx'
import { UserStep } from './UserStep.tsx'

/** What each step gets: the way on and back. */
export type StepProps = { readonly onNext: () => void; readonly onBack: () => void }

/** From nothing to a house with one user and a recovery sheet. Every step may go back; nothing typed is lost. */
export function FirstRun({ status, onRestore }: { readonly status: Status; readonly onRestore: () => void }) {
  const made = status.state === 'unlocked'
  const [step, setStep] = useState<Step>(made ? 'herstelblad' : 'huis')
  const [ask, setAsk] = useState<number | null>(null)
  const [confirmed, setConfirmed] = useState(false)
  const middle = useRef<HTMLElement>(null)
  useEffect(() => void (made ? loadHouse() : loadProfiles()), [made])
  useEffect(() => {
    middle.current?.scrollTo({ top: 0 })
    // The recovery step stays in the page, hidden: its heading can't take the focus.
    middle.current?.querySelector<HTMLElement>(':scope > :not([hidden]) h1')?.focus()
  }, [step])
  if (!status.realVaultAllowed && !made) return <StandIn houseName="" />
  const move = (by: number): void => setStep((s) => steps[Math.min(Math.max(steps.indexOf(s) + by, 0), steps.length - 1)] ?? s)
  const go: StepProps = { onNext: () => move(1), onBack: () => move(-1) }
  return (
    <div className={css.run}>
      <StepList step={step} />
      <main ref={middle} className={css.middle}>
        {step === 'huis' && <HouseStep {...go} onRestore={onRestore} />}
        {step === 'contract' && <ContractStep {...go} />}
        {step === 'gebruiker' && <UserStep {...go} made={made} userName={status.user?.name ?? ''} />}
        <div className={css.kept} hidden={step !== 'herstelblad'}>{made && <SheetStep {...go} confirmed={confirmed} onAsk={setAsk} onConfirmed={() => setConfirmed(true)} />}</div>
        {step === 'klaar' && <DoneStep {...go} />}
      </main>
      <Preview step={step} ask={ask} />
    </div>
  )
}
