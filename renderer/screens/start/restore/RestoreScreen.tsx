import { IconCheck } from '@tabler/icons-react'
import { useCallback, useEffect, useState } from 'react'
import type { AsideLine, Output, Status } from '#shared/ipc/contract.ts'
import { useBackups, wantRestore } from '../../../state/backups.ts'
import { call } from '../../../state/client.ts'
import { loadStatus } from '../../../state/session.ts'
import { backupMomentFull, joinPlaces, type SameBackup } from '../../../ui/backupWords.ts'
import { Button } from '../../../ui/Button.tsx'
import { Door } from '../door/Door.tsx'
import { ChooseCopy } from './ChooseCopy.tsx'
import css from './Restore.module.css'
import { PutBack } from './PutBack.tsx'
import { UndoRestore } from './UndoRestore.tsx'

type Step = { readonly is: 'choose' } | { readonly is: 'copy'; readonly copy: SameBackup } | { readonly is: 'undo'; readonly aside: AsideLine } | { readonly is: 'done'; readonly at: string | null }
type List = Output<'restore.list'>
const empty: List = { backups: [], unusable: [] }

/** Putting a backup back, step by step: which one, with whose password, what will differ, done; and undoing that. */
export function RestoreScreen({ status, onBack }: { readonly status: Status; readonly onBack: () => void }) {
  const [step, setStep] = useState<Step>({ is: 'choose' })
  const [list, setList] = useState<List | null>(null)
  const [asides, setAsides] = useState<readonly AsideLine[]>([])
  const [trouble, setTrouble] = useState<string | null>(null)
  const read = useCallback(async (): Promise<void> => {
    const [found, apart] = await Promise.all([call('restore.list', {}), call('restore.asides', {})])
    if (apart.ok) setAsides(apart.value)
    setList(found.ok ? found.value : empty)
    if (!found.ok) return setTrouble(found.problem.text)
    // Chosen in Beheer before the door was shut.
    const { wanted } = useBackups.getState()
    const copy = wanted && joinPlaces(found.value.backups).find(({ line }) => line.name === wanted.name)
    if (copy) setStep({ is: 'copy', copy })
  }, [])
  useEffect(() => void read(), [read])
  const ready = list !== null
  useEffect(() => {
    const heading = document.querySelector<HTMLElement>('h1')
    if (ready && (step.is === 'choose' || step.is === 'done')) heading?.focus()
  }, [step.is, ready])
  const other = async (): Promise<void> => {
    const picked = await call('restore.pick', {})
    setTrouble(picked.ok ? null : picked.problem.text)
    if (picked.ok && picked.value !== null) setList({ backups: [...(list?.backups ?? []).filter((b) => b.place !== 'other'), ...picked.value.backups], unusable: picked.value.unusable })
  }
  const done = (at: string | null): void => {
    setStep({ is: 'done', at })
    void call('restore.asides', {}).then((apart) => (apart.ok ? setAsides(apart.value) : undefined))
  }
  const leave = (): void => {
    wantRestore(null)
    void loadStatus().then(onBack)
  }
  if (list === null) return <Door wide><h1 className="title" tabIndex={-1}>Reservekopie terugzetten</h1><p role="status" className="second">Even kijken welke kopieën er zijn…</p></Door>
  const choose = (): void => setStep({ is: 'choose' })
  const [last] = asides
  return (
    <Door wide>
      {step.is === 'choose' && <ChooseCopy copies={joinPlaces(list.backups)} unusable={list.unusable} asides={asides} trouble={trouble} onChoose={(copy) => setStep({ is: 'copy', copy })} onOther={() => void other()} onUndo={(aside) => setStep({ is: 'undo', aside })} onBack={leave} />}
      {step.is === 'copy' && <PutBack key={step.copy.line.name} copy={step.copy} userName={status.userNames[0] ?? ''} onBack={choose} onDone={done} />}
      {step.is === 'undo' && <UndoRestore key={step.aside.name} aside={step.aside} onBack={choose} onDone={() => done(null)} />}
      {step.is === 'done' && (
        <>
          <div>
            <h1 className="title" tabIndex={-1}>{step.at === null ? 'Het terugzetten is ongedaan gemaakt' : 'De reservekopie is teruggezet'}</h1>
            <p>{step.at === null ? 'De kluis van daarvoor staat er weer.' : `De kluis is weer zoals op ${backupMomentFull(step.at)}.`} Meld je aan met het wachtwoord dat daarbij hoort.</p>
          </div>
          <div className={css.nav}>
            {last && step.at !== null && <Button onClick={() => setStep({ is: 'undo', aside: last })}>Terugzetten ongedaan maken</Button>}
            <Button variant="primary" size="large" icon={IconCheck} onClick={leave}>Naar het slotscherm</Button>
          </div>
        </>
      )}
    </Door>
  )
}
