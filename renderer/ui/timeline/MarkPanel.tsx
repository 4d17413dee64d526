import { fullDay, shortDay } from '#shared/domain/calendar/format.ts'
import type { Stay } from '#shared/domain/dossier.ts'
import { isOpenDuty, type Duty } from '#shared/norms/duties.ts'
import { dutyTitle } from '#shared/norms/explain.ts'
import { edit } from '../../state/dossier.ts'
import { showUndo } from '../../state/toasts.ts'
import { useMay } from '../../state/rights.ts'
import { LinkButton } from '../Button.tsx'
import { openAgain } from '../duties/answers.ts'
import { DutyWays } from '../duties/DutyWays.tsx'
import { dutySources } from '../normSources.ts'
import type { TimelineMark } from './layout.ts'
import css from './Panel.module.css'
import { markWords } from './Timeline.tsx'

type Props = { readonly mark: TimelineMark; readonly duty: Duty | undefined; readonly stay: Stay; readonly onIntake: (() => void) | undefined; readonly onSaid: () => void; readonly onClose: () => void }

/** 'Zondag 5 april 2026 is Pasen. De laatste werkdag ervoor is do 2 apr 2026.' Empty on a working day. */
const workday = (d: Duty): string => (d.workday === d.date ? '' : `${fullDay(d.date).replace(/^./u, (c) => c.toLocaleUpperCase('nl'))} ${d.holiday === null ? 'valt in het weekend' : `is ${d.holiday}`}. De laatste werkdag ervoor is ${shortDay(d.workday)}.`)

/** How a duty stands, in one sentence. */
function stateSentence(d: Duty, mark: TimelineMark): string {
  const why = d.reason.trim() === '' ? '' : ` ${d.reason.trim()}`
  if (d.state === 'gedaan') return `Gedaan op ${shortDay(d.doneOn ?? d.date)}.${why}`
  if (d.state === 'niet-van-toepassing') return `Niet van toepassing.${why}`
  if (d.state === 'vervallen') return `Vervallen.${why}`
  if (d.postponedTo !== null) return `Uitgesteld tot ${shortDay(d.postponedTo)}.${why}`
  return `${markWords[mark.state].replace(/^./u, (c) => c.toLocaleUpperCase('nl'))}.`
}

/** What stands behind a mark: the day and how it was found, where it is asked, how it stands, and the ways to answer it. */
export function MarkPanel({ mark, duty, stay, onIntake, onSaid, onClose }: Props) {
  const may = useMay('duty.handle')
  const title = duty ? dutyTitle(duty) : mark.title
  const said = duty !== undefined && stay.handled.some((h) => h.id === duty.id)
  const reopen = (): void => {
    if (!duty || !edit(openAgain(stay, duty.id), title).ok) return
    onSaid()
    showUndo(`${title}: staat weer open.`)
  }
  return (
    <div className={css.panel}>
      <div role="status" className={css.said}>
        <p><strong>{title}</strong>, {shortDay(duty?.date ?? mark.day)}. {duty ? stateSentence(duty, mark) : ''}</p>
        {duty && workday(duty) !== '' && <p className="second">{workday(duty)}</p>}
        {duty && dutySources(duty).map((s) => (
          <p key={`${s.norm ?? ''}${s.heading}`} className="second">{s.quote && <>«{s.quote}» </>}{s.document}, kop {s.heading}. {s.sum ?? ''} Norm {s.norm}.</p>
        ))}
        {!duty && <p className="second">{mark.id === 'vertrek' ? 'Deze dag staat bij Vertrek.' : 'Deze dag staat in de intake.'}</p>}
      </div>
      {duty && isOpenDuty(duty) && <DutyWays key={duty.id} stay={stay} duty={duty} onSaid={onSaid} />}
      <span className={css.acts}>
        {said && may && <LinkButton onClick={reopen}>Zet terug op de lijst</LinkButton>}
        {!duty && mark.id !== 'vertrek' && onIntake && <LinkButton onClick={onIntake}>Open de intake</LinkButton>}
        <LinkButton onClick={onClose}>Sluit</LinkButton>
      </span>
    </div>
  )
}
