import { useMemo, useState } from 'react'
import { measurementsOf } from '#shared/domain/evaluation/measurements.ts'
import type { Leefgebied } from '#shared/domain/plan/leefgebied.ts'
import { scoreWords } from '#shared/text/statuses.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { ScoreChart, ScoreLegend } from '../../../ui/charts/ScoreChart.tsx'
import { ScoreTable } from '../../../ui/charts/ScoreTable.tsx'
import { cx } from '../../../ui/cx.ts'
import { areaNames } from '../../../ui/desk/areaNames.ts'
import { useTalk } from '../desk/talkDesk.ts'
import css from './Scores.module.css'

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

/** The scores of both voices over the whole stay, for each leefgebied in use; as charts, or as a table. */
export function ScorePane() {
  const { stay, looked, part, resident } = useTalk()
  const [table, setTable] = useState(false)
  const all = useMemo(() => measurementsOf(stay), [stay])
  const areas: readonly Leefgebied[] = [...new Set([...looked.map((l) => l.goal.leefgebied), ...all.keys()])]
  const open = looked.find((l) => `goal:${l.look.id}` === part)?.goal.leefgebied
  return (
    <aside className={css.pane} aria-label="Cijfers per leefgebied" data-pane tabIndex={-1}>
      <h2 className={css.title}>Cijfers per leefgebied</h2>
      {!table && <ScoreLegend resident={resident} />}
      <div className={table ? css.tables : css.charts}>
        {areas.map((a) => {
          const points = all.get(a) ?? []
          return (
            <section key={a} className={cx(css.area, a === open && css.open)} aria-label={areaNames[a]}>
              {table ? <ScoreTable name={areaNames[a]} points={points} resident={resident} /> : <><h3>{areaNames[a]}</h3><ScoreChart points={points} resident={resident} /></>}
            </section>
          )
        })}
        <div className={css.key}>
          <ol reversed>{scoreWords.map((w, i) => ({ score: i + 1, w })).toReversed().map(({ score, w }) => <li key={score}><strong>{score}</strong><span>{lower(w)}</span></li>)}</ol>
          <LinkButton onClick={() => setTable((t) => !t)}>{table ? 'Toon als grafiek' : 'Toon als tabel'}</LinkButton>
        </div>
      </div>
    </aside>
  )
}
