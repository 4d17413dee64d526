import { useId } from 'react'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import type { Measure } from '#shared/norms/weekMeasure.ts'
import { measureNames, measureValue } from '#shared/norms/weekWords.ts'
import { Button } from '../../../ui/Button.tsx'
import { NormTrack } from '../../../ui/NormTrack.tsx'
import { normSources } from '../../../ui/normSources.ts'
import { Popover } from '../../../ui/Popover.tsx'
import { Sources } from '../../../ui/Source.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import css from './CountingBar.module.css'
import { breachLines } from './model.ts'

type Props = { readonly measure: Measure; readonly people: readonly WeekPerson[]; readonly onShow?: ((m: Measure) => void) | undefined }

/** One measure: its name, value and norm over a track with a tick at the norm. It opens where the norm comes from and what would make it right. */
export function MeasureCell({ measure, people, onShow }: Props) {
  const id = useId()
  const { value, after } = measureValue(measure)
  const name = measureNames[measure.what]
  const points = measure.days.length + measure.blocks.length > 0
  return (
    <li className={css.item}>
      <button type="button" className={css.cell} popoverTarget={id} aria-haspopup="dialog">
        <span className={css.head}>
          <StateMark state={measure.holds ? 'gedaan' : 'deze-week'} />
          <span className={css.name}>{name}</span>
          <span className={css.value}><b>{value}</b>{after}</span>
        </span>
        <NormTrack value={measure.value} norm={measure.norm} holds={measure.holds} />
        <span className="hidden">{measure.holds ? 'In orde.' : measure.advice}</span>
      </button>
      <Popover id={id} label={`${name}: norm en bron`}>
        <div className={css.panel}>
          <p className={css.title}><b>{name}</b><span className="second">{value}{after}</span></p>
          {measure.holds ? <p>Deze week voldoet aan de norm.</p> : <p className={css.advice}>{measure.advice}</p>}
          {breachLines(measure, people).map(({ label, words }) => <p key={label} className="second">{label} {words}.</p>)}
          <Sources sources={normSources(measure.norms)} />
          {points && onShow && (
            <Button size="small" onClick={() => {
              document.getElementById(id)?.hidePopover()
              onShow(measure)
            }}>Wijs aan</Button>
          )}
        </div>
      </Popover>
    </li>
  )
}
