import { chartTable, type ChartPoint } from '#shared/documents/chart.ts'
import css from './Charts.module.css'

/** The chart of one leefgebied as a table: each day with both scores. */
export function ScoreTable({ name, points, resident }: { readonly name: string; readonly points: readonly ChartPoint[]; readonly resident: string }) {
  const { columns, rows } = chartTable(points, resident)
  return (
    <table className={css.table}>
      <caption>{name}</caption>
      <thead><tr>{columns.map((c) => <th key={c} scope="col">{c}</th>)}</tr></thead>
      <tbody>
        {rows.map((row) => <tr key={row[0]}>{row.map((cell, i) => (i === 0 ? <th key={i} scope="row">{cell}</th> : <td key={i}>{cell}</td>))}</tr>)}
        {rows.length === 0 && <tr><td colSpan={columns.length}>Nog geen cijfers.</td></tr>}
      </tbody>
    </table>
  )
}
