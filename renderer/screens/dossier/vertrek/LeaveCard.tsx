import { IconDoorExit } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { callName } from '#shared/domain/people/person.ts'
import { emptyEnd, type StayEnd } from '#shared/domain/stay/end.ts'
import { edit, flush } from '../../../state/dossier.ts'
import { refreshResidents } from '../../../state/residents.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { showUndo } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { ReadOnly } from '../../../ui/readOnly.ts'
import { leavingSentence } from '../model/leaving.ts'
import type { StayView } from '../useStay.ts'
import { LeaveForm } from './LeaveForm.tsx'
import css from './Vertrek.module.css'

/** Leaving in its smallest form: the last day, how and why, where to, and who goes on. Nothing ends before there is a last day. */
export function LeaveCard({ view }: { readonly view: StayView }) {
  const { dossier, stay, today } = view
  const { end } = stay
  const no = useWhyNot('stay.end')
  const name = callName(dossier.person) || 'deze bewoner'
  const card = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const target = wanted.current
    wanted.current = null
    if (target !== null) card.current?.querySelector<HTMLElement>(target)?.focus()
  }, [end])
  const put = (next: StayEnd | null, label: string): void => {
    if (edit({ kind: 'end', stayId: stay.id, end: next }, label).ok && next?.on !== end?.on) void flush().then(refreshResidents)
  }
  const begin = (): void => {
    wanted.current = 'input'
    put(emptyEnd(null), 'Vertrek')
  }
  const takeBack = (): void => {
    wanted.current = 'button'
    put(null, 'Toch niet vertrokken')
    showUndo(`Het vertrek van ${name} is weg. Het verblijf loopt door.`)
  }
  return (
    <div ref={card}>
      <Card title="Vertrek" action={end === null ? <Button size="small" icon={IconDoorExit} blocked={no} onClick={begin}>Leg vertrek vast</Button> : <Button size="small" blocked={no} onClick={takeBack}>Toch niet vertrokken</Button>}>
        {end === null
          ? <p className="second">{`Gaat ${name} weg, of is ${name} al weg? Dan leg je hier vast wanneer, waarom, waarheen en wie het overneemt. Op de laatste dag vervallen de open taken.`}</p>
          : (
            <div className={css.leave}>
              <p role="status">{leavingSentence(name, end, today)}</p>
              <ReadOnly value={no !== undefined}><LeaveForm end={end} facts={stay.facts} onChange={(patch, label) => put({ ...end, ...patch }, label)} /></ReadOnly>
            </div>
          )}
      </Card>
    </div>
  )
}
