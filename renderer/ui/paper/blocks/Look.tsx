import type { CSSProperties, ReactNode } from 'react'
import { chartLayout, chartMark, chartText, type ChartSpot } from '#shared/documents/chart.ts'
import { goalMark } from '#shared/documents/goalMark.ts'
import type { BlockOf } from '#shared/documents/model.ts'
import type { GoalStatus } from '#shared/domain/plan/goal.ts'
import { OwnWords } from './text.tsx'

const at = (x: number, y: number): CSSProperties => ({ left: `calc(var(--mm) * ${x})`, top: `calc(var(--mm) * ${y})` })
const line = (spots: readonly ChartSpot[]): string => spots.map(([x, y], n) => `${n === 0 ? 'M' : 'L'}${x} ${y}`).join('')

/** Both voices of one leefgebied; its numbers are drawn, who does not see them gets them as a sentence. */
function Chart({ chart }: { readonly chart: NonNullable<BlockOf<'look'>['chart']> }): ReactNode {
  const l = chartLayout(chart.points)
  const { left, right, top, bottom } = l.frame
  const { half } = chartMark
  return (
    <div className="paper-chart" role="img" aria-label={chartText(chart.points, chart.resident)} style={{ width: `calc(var(--mm) * ${l.width})`, height: `calc(var(--mm) * ${l.height})` }}>
      <svg aria-hidden viewBox={`0 0 ${l.width} ${l.height}`}>
        <path className="paper-chart-frame" d={`M${left} ${top}H${right}M${left} ${bottom}H${right}${l.days.map((x) => `M${x} ${top}V${bottom}`).join('')}`} />
        {l.numbers.map((n, i) => <rect key={String(i)} className="paper-chart-edge" x={n.x - 1.6} y={n.y - 3.4} width="3.2" height="4" />)}
        {l.team.lines.map((spots, i) => <path key={String(i)} className="paper-chart-team" d={line(spots)} />)}
        {l.resident.lines.map((spots, i) => <path key={String(i)} className="paper-chart-resident" d={line(spots)} />)}
        {l.team.marks.map(([x, y], i) => <rect key={String(i)} className="paper-chart-square" x={x - half} y={y - half} width={2 * half} height={2 * half} />)}
        {l.resident.marks.map(([x, y], i) => <circle key={String(i)} className="paper-chart-dot" cx={x} cy={y} r="0.95" />)}
      </svg>
      {l.numbers.map((n, i) => <i key={String(i)} className="paper-chart-number" data-text={n.text} data-bold={n.bold || undefined} style={at(n.x, n.y)} />)}
      {l.months.map((m, i) => <i key={String(i)} className="paper-chart-month" data-text={m.text} data-bold={m.bold || undefined} style={at(m.x, m.y)} />)}
    </div>
  )
}

const Sample = ({ who }: { readonly who: 'resident' | 'team' }): ReactNode => (
  <svg aria-hidden className="paper-sample" viewBox="0 0 10 3">
    <path className={`paper-chart-${who}`} d="M0.5 1.5H9.5" />
    {who === 'team' ? <rect className="paper-chart-square" x="3.75" y="0.25" width="2.5" height="2.5" /> : <circle className="paper-chart-dot" cx="5" cy="1.5" r="1.3" />}
  </svg>
)

const Legend = ({ legend: [resident, team, scale] }: { readonly legend: NonNullable<BlockOf<'look'>['legend']> }): ReactNode => (
  <p className="paper-chart-legend">
    <span><Sample who="resident" /> <b dir="auto">{resident}</b></span> <span><Sample who="team" /> <span dir="auto">{team}</span></span> <span className="paper-soft" dir="auto">{scale}</span>
  </p>
)

/** The mark of a goal's status; its word stands beside it. */
function Mark({ status }: { readonly status: GoalStatus }): ReactNode {
  const m = goalMark(status)
  return (
    <svg aria-hidden className="paper-stand-mark" viewBox="0 0 1 1">
      <circle cx="0.5" cy="0.5" r={m.ring} />
      {m.fill.length === 0 ? null : <path className="paper-stand-fill" d={`${line(m.fill)}Z`} />}
      {m.line === null ? null : <path d={line(m.line)} />}
    </svg>
  )
}

const Note = ({ note }: { readonly note: { readonly label: string; readonly text: string } }): ReactNode => <><b dir="auto">{note.label}</b> <span dir="auto">{note.text}</span></>

/** One goal looked back on: the chart at the left, the words at the right. */
export function Look({ block }: { readonly block: BlockOf<'look'> }): ReactNode {
  const [first, ...rest] = block.notes
  return (
    <div className="paper-look">
      {block.legend === null ? null : <Legend legend={block.legend} />}
      <div className="paper-look-both">
        <div>
          {`${block.number}${block.title}`.trim() === '' ? null : <h3><span dir="auto">{block.number}</span> <span dir="auto">{block.title}</span></h3>}
          {block.chart === null || block.chart.points.length === 0 ? null : <Chart chart={block.chart} />}
        </div>
        <div className="paper-look-words">
          <OwnWords text={block.words} size="small" />
          {block.seen.text.trim() === '' ? null : <p><Note note={block.seen} /></p>}
          {block.status === null && block.stand.trim() === '' && !first ? null : (
            <p className="paper-look-stand">
              <span>{block.status === null ? null : <Mark status={block.status} />} <strong dir="auto">{block.stand}</strong></span> {first ? <span><Note note={first} /></span> : null}
            </p>
          )}
          {rest.map((n, i) => <p key={String(i)}><Note note={n} /></p>)}
        </div>
      </div>
    </div>
  )
}

/** Goals by status over time. */
export const Statuses = ({ block }: { readonly block: BlockOf<'statuses'> }): ReactNode => (
  <table className="paper-table paper-data">
    <thead>
      <tr>
        {block.title.trim() === '' ? <td aria-label="Doel" /> : <th scope="col" dir="auto">{block.title}</th>}
        {block.columns.map((c, n) => <th key={String(n)} scope="col" dir="auto">{c}</th>)}
      </tr>
    </thead>
    <tbody>
      {block.rows.map((r, n) => (
        <tr key={String(n)}>
          <th scope="row" dir="auto"><b>{r.title}</b></th>
          {r.cells.map((c, m) => <td key={String(m)} dir="auto">{c === null ? null : <><Mark status={c.status} /> <span>{c.text}</span></>}</td>)}
        </tr>
      ))}
    </tbody>
  </table>
)
