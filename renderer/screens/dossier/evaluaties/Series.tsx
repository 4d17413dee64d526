import { Card } from '../../../ui/Card.tsx'
import { edit } from '../../../state/dossier.ts'
import { useMay } from '../../../state/rights.ts'
import { showUndo } from '../../../state/toasts.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { openAgain } from '../../../ui/duties/answers.ts'
import { DutyWays } from '../../../ui/duties/DutyWays.tsx'
import { dutySources } from '../../../ui/normSources.ts'
import { useSource } from '../../../ui/Source.tsx'
import { MarkShape, markWords } from '../../../ui/timeline/Timeline.tsx'
import { isOpenDuty } from '#shared/norms/duties.ts'
import css from '../Dossier.module.css'
import { seriesOf, type SeriesLine } from '../model/series.ts'
import type { StayView } from '../useStay.ts'

/** The whole series of talks as it stands; what was skipped or put off moves no other day. */
export function Series({ view }: { readonly view: StayView }) {
  const lines = seriesOf(view.stay, view.duties, view.today)
  if (lines.length === 0) return null
  return <Card title="De reeks" note="Wat je uitstelt of overslaat, verschuift geen andere dag."><ul>{lines.map((line) => <Line key={line.duty.id} view={view} line={line} />)}</ul></Card>
}

function Line({ view: { stay }, line }: { readonly view: StayView; readonly line: SeriesLine }) {
  const { duty, mark, title, day, state, reason } = line
  const may = useMay('duty.handle')
  const bron = useSource(dutySources(duty))
  const said = stay.handled.some((h) => h.id === duty.id)
  const reopen = (): void => {
    if (edit(openAgain(stay, duty.id), title).ok) showUndo(`${title}: staat weer open.`)
  }
  return (
    <li className={css.serie}>
      <MarkShape state={mark} label={markWords[mark]} />
      <div className={css.serieText}>
        <p className={css.lineTitle}>{title}</p>
        <p className={css.small}>{day}, {state}{reason === '' ? '' : `: ${reason}`}</p>
      </div>
      {bron.button}
      {isOpenDuty(duty) && <DutyWays stay={stay} duty={duty} folded />}
      {!isOpenDuty(duty) && said && may && <span className={css.serieAnswer}><LinkButton onClick={reopen} label={`Zet terug op de lijst, ${title}`}>Zet terug op de lijst</LinkButton></span>}
      {bron.panel !== null && <div className={css.serieOpen}>{bron.panel}</div>}
    </li>
  )
}
