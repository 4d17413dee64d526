import { useRef, useState } from 'react'
import type { Stay } from '#shared/domain/dossier.ts'
import type { Duty } from '#shared/norms/duties.ts'
import { dutyTitle } from '#shared/norms/explain.ts'
import { edit, useDossier } from '../../state/dossier.ts'
import { useWhyNot } from '../../state/rights.ts'
import { useSession } from '../../state/session.ts'
import { showUndo } from '../../state/toasts.ts'
import { Button } from '../Button.tsx'
import { changeFor, waysOf, type Answer, type Way } from './answers.ts'
import css from './Duties.module.css'
import { DutyPanel } from './DutyPanel.tsx'
import { wayDone, wayLabel } from './words.ts'

type Props = { readonly stay: Stay; readonly duty: Duty; /** One button in front of the ways. */ readonly folded?: boolean; readonly onSaid?: () => void }

/** The ways to answer a duty of the open dossier, as buttons; each opens the panel that asks what it needs. */
export function DutyWays({ stay, duty, folded = false, onSaid }: Props) {
  const no = useWhyNot('duty.handle')
  const dossierId = useDossier((s) => s.dossier?.id) ?? ''
  const by = useSession((s) => s.status?.user?.name) ?? ''
  const [way, setWay] = useState<Way | null>(null)
  const box = useRef<HTMLSpanElement>(null)
  const title = dutyTitle(duty)
  const ways = waysOf(duty.kind)
  const first = ways[0]
  const say = (answer: Answer, how: Way): void => {
    if (!edit(changeFor(stay, duty.id, answer, by), title).ok) return
    setWay(null)
    onSaid?.()
    showUndo(`${title}: ${wayDone[how]}.`)
  }
  const close = (): void => {
    setWay(null)
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('button')?.focus())
  }
  if (way !== null) return <div className={css.opened}><DutyPanel key={way} work={{ ...duty, title }} person={{ id: dossierId, stayId: stay.id, name: '' }} first={way} onAnswer={say} onClose={close} /></div>
  if (folded && first) return <span ref={box} className={css.ways}><Button size="small" blocked={no} onClick={() => setWay(first)} label={`Noteer, ${title}`}>Noteer</Button></span>
  return <span ref={box} className={css.ways}>{ways.map((w) => <Button key={w} size="small" blocked={no} onClick={() => setWay(w)} label={`${wayLabel(w, duty.kind)}, ${title}`}>{wayLabel(w, duty.kind)}</Button>)}</span>
}
