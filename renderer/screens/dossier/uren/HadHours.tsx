import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import type { StayView } from '../useStay.ts'
import { hadHours } from '../model/hadHours.ts'
import css from './Uren.module.css'

/** What the resident really had, beside what is planned now: by the roll calls, and one to one by the contact log. Nothing before the first of either. */
export function HadHours({ view: { stay, today } }: { readonly view: StayView }) {
  const had = hadHours(stay, today)
  if (had === null) return null
  return (
    <section className={css.had} aria-labelledby="gehad">
      <h3 id="gehad">{had.planned ? 'Gepland en gehad' : 'Gehad'}</h3>
      {had.since !== null && <p className="second">{`Wat in het weekrooster staat, tellen we vanaf ${dayAndMonth(had.since)}: toen is voor het eerst genoteerd wie er was.`}</p>}
      <table>
        <thead><tr><th scope="col">Uur per week</th>{had.planned && <th scope="col">Gepland nu</th>}{had.periods.map((p) => <th key={p.id} scope="col">{p.name}</th>)}</tr></thead>
        <tbody>
          {had.rows.map((row) => (
            <tr key={row.kind}>
              <th scope="row">{row.name}</th>
              {had.planned && <td>{row.planned}</td>}
              {row.cells.map((cell, i) => <td key={had.periods[i]?.id}><strong>{cell.hours}</strong>{cell.words !== '' && <span>{cell.words}</span>}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
