import { chartLayout, chartMark, chartText, type ChartPoint, type ChartSpot } from '#shared/documents/chart.ts'
import css from './Charts.module.css'

type Props = { readonly points: readonly ChartPoint[]; /** How the resident is called, for who hears the chart. */ readonly resident: string }
const size = { width: 49, height: 38 } as const
const AXIS = 6
const SCORES = [1, 2, 3, 4, 5] as const
// An open square around the dot: where both voices give the same score, both are seen.
const SQUARE = 1.75
const polyline = (spots: readonly ChartSpot[]): string => spots.map(([x, y]) => `${x},${y}`).join(' ')

/** Both voices of one leefgebied over time: a dot with a solid line for the resident, an open square with a dashed one for the team. */
export function ScoreChart({ points, resident }: Props) {
  const { frame, resident: own, team, months } = chartLayout(points, size)
  const y = (score: number): number => frame.bottom - ((score - 1) / 4) * (frame.bottom - frame.top)
  return (
    <svg viewBox={`0 0 ${size.width + AXIS} ${size.height}`} className={css.chart} role="img" aria-label={points.length === 0 ? 'Nog geen cijfers.' : chartText(points, resident)}>
      {SCORES.map((s) => <text key={s} x={1} y={y(s) + 1.35} className={css.axis}>{s}</text>)}
      <g transform={`translate(${AXIS} 0)`}>
        {SCORES.map((s) => <line key={s} x1={frame.left} x2={frame.right} y1={y(s)} y2={y(s)} className={css.grid} />)}
        {team.lines.map((line, i) => <polyline key={i} points={polyline(line)} className={css.teamLine} />)}
        {own.lines.map((line, i) => <polyline key={i} points={polyline(line)} className={css.ownLine} />)}
        {team.marks.map(([x, at], i) => <rect key={i} x={x - SQUARE} y={at - SQUARE} width={2 * SQUARE} height={2 * SQUARE} className={css.teamMark} />)}
        {own.marks.map(([x, at], i) => <circle key={i} cx={x} cy={at} r={chartMark.half} className={css.ownMark} />)}
        {months.map((m) => <text key={m.x} x={m.x} y={m.y} textAnchor="middle" className={css.axis}>{m.text}</text>)}
      </g>
    </svg>
  )
}

/** Which mark is whose. */
export function ScoreLegend({ resident }: { readonly resident: string }) {
  return (
    <ul className={css.legend} aria-label="Wie welk cijfer gaf">
      <li><svg viewBox="0 0 10 4" aria-hidden><path d="M0 2h10" className={css.ownLine} /><circle cx="5" cy="2" r={chartMark.half} className={css.ownMark} /></svg>{resident}</li>
      <li><svg viewBox="0 0 10 4" aria-hidden><path d="M0 2h10" className={css.teamLine} /><rect x={5 - SQUARE} y={2 - SQUARE} width={2 * SQUARE} height={2 * SQUARE} className={css.teamMark} /></svg>begeleiding</li>
    </ul>
  )
}
