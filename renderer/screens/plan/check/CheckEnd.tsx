import { useState } from 'react'
import { shortDay } from '#shared/domain/calendar/format.ts'
import { call } from '../../../state/client.ts'
import { Button } from '../../../ui/Button.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { useFreeze } from '../desk/useFreeze.ts'
import { usePlan } from '../desk/usePlan.ts'
import { useVerb } from '../../../ui/desk/useVerb.ts'
import css from './Check.module.css'

/** From here: the plan was discussed on a day, and the text is fixed for signing. */
export function CheckEnd({ open }: { readonly open: number }) {
  const { dossier, stay, version, today } = usePlan()
  const [on, setOn] = useState<string | null>(version.discussedOn ?? today)
  const { busy, run } = useVerb()
  const { busy: freezing, freeze } = useFreeze()
  const discuss = (): void => void run(() => call('plan.discuss', { dossierId: dossier.id, stayId: stay.id, versionId: version.id, on }))
  const done = version.status === 'besproken'
  return (
    <section className={css.end} aria-label="Verder met dit plan">
      <div className={css.step}>
        <h3>Besproken met de bewoner</h3>
        <p>{done ? `Besproken${version.discussedOn ? ` op ${shortDay(version.discussedOn)}` : ''}. De tekst mag nog veranderen.` : 'Zet erbij wanneer jullie het plan samen doornamen. De tekst mag daarna nog veranderen.'}</p>
        <div className={css.line}>
          <DateField label="Besproken op" value={on} onChange={setOn} />
          <Button blocked={busy ? 'Even geduld' : undefined} onClick={discuss}>{done ? 'Verander de dag' : 'Zet op besproken'}</Button>
        </div>
      </div>
      <div className={css.step}>
        <h3>Ter ondertekening</h3>
        <p>De tekst wordt vastgelegd. Daarna kan iedereen tekenen: op het scherm, op papier, of niet eens. {open > 0 && 'Dat kan zodra elk open punt is ingevuld of beantwoord: na het tekenen kan het niet meer.'}</p>
        <div className={css.line}><Button variant="primary" blocked={freezing ? 'Even geduld' : open > 0 ? 'Eerst de open punten' : undefined} onClick={freeze}>Leg vast om te tekenen</Button></div>
      </div>
    </section>
  )
}
