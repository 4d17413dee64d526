import { useState, type FormEvent } from 'react'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { destroyGroundName, destroyGrounds, type DestroyGround } from '#shared/domain/privacy/destruction.ts'
import type { Problem } from '#shared/result/result.ts'
import { call } from '../../../state/client.ts'
import { flush } from '../../../state/dossier.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { ChoiceTiles } from '../../../ui/ChoiceTiles.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { useToday } from '../../../ui/Today.ts'
import css from '../Dossier.module.css'

const grounds = destroyGrounds.map((value) => ({ value, label: destroyGroundName[value] }))

/** Proposes to destroy the dossier: on what ground, when it was asked, and why it may. Another hbo decides. */
export function DestroyDialog({ dossier, onClose }: { readonly dossier: Dossier; readonly onClose: () => void }) {
  const today = useToday()
  const [ground, setGround] = useState<DestroyGround | null>(null)
  const [on, setOn] = useState<Day | null>(today)
  const [reason, setReason] = useState('')
  const [decision, setDecision] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const of = (field: string): string | undefined => (problem?.field === field ? problem.text : undefined)
  const propose = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (ground === null) return setProblem({ code: 'form', text: 'Kies de grond.', field: 'ground' })
    if (on === null) return setProblem({ code: 'form', text: 'Vul de dag in.', field: 'requestedOn' })
    await flush()
    const asked = await call('privacy.ask', { dossierId: dossier.id, ground, requestedOn: on, reason, decision })
    if (!asked.ok) return setProblem(asked.problem)
    onClose()
    go({ screen: 'beheer', tab: 'privacy' })
  }
  return (
    <Dialog title={`Stel voor het dossier van ${fullName(dossier.person) || 'deze bewoner'} te vernietigen`} onClose={onClose} wide>
      <form className={css.exchange} onSubmit={(event) => void propose(event)} data-own-undo>
        <p>Er gebeurt nog niets. Een andere hbo-professional leest dit en bevestigt het met het eigen wachtwoord. Tot dan kun je het intrekken. Wat je hier schrijft, wordt mee vernietigd.</p>
        <ChoiceTiles label="Grond" options={grounds} value={ground} onChange={(g) => { setGround(g); setProblem(null) }} attention={of('ground')} />
        <DateField label="Wanneer is het gevraagd of besloten?" help="Bij een verzoek heeft het huis vanaf die dag drie maanden." value={on} onChange={(day) => { setOn(day); setProblem(null) }} attention={of('requestedOn')} />
        <TextArea label="Wat is er gevraagd, en door wie?" help="kort" rows={2} limit={1000} value={reason} onChange={(t) => { setReason(t); setProblem(null) }} attention={of('reason')} />
        <TextArea label="Waarom mag het?" help="Heeft een ander er groot belang bij, of verbiedt de wet het? Dan mag het niet." rows={2} limit={1000} value={decision} onChange={(t) => { setDecision(t); setProblem(null) }} attention={of('decision')} />
        {problem !== null && problem.field === undefined && <Attention>{problem.text}</Attention>}
        <div className={css.docName}>
          <Button onClick={onClose}>Annuleer</Button>
          <Button submit variant="primary">Leg het voor</Button>
        </div>
      </form>
    </Dialog>
  )
}
