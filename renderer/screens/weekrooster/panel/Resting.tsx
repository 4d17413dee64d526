import { useMay } from '../../../state/rights.ts'
import css from './Panel.module.css'

const keys = [['↑ ↓ ← →', 'loop door de week'], ['Enter', 'maak of open een blok'], ['Shift ↑ ↓', 'korter of langer'], ['Ctrl ← ↑ ↓ →', 'verplaats'], ['Ctrl D', 'kopieer naar de dag erna'], ['F2', 'wijzig de naam'], ['Del', 'haal weg'], ['Ctrl Z', 'maak ongedaan'], ['PgUp PgDn', 'week terug of verder']] as const

/** With no block chosen: how one works in the grid. */
export function Resting() {
  const may = useMay('schedule.write')
  return (
    <>
      <h2 className={css.heading}>{may ? 'Teken een blok' : 'Kies een blok'}</h2>
      <p className="second">{may ? 'Sleep over een leeg stuk van een dag, typ de naam en druk op Enter. Of kies een blok om het te wijzigen.' : 'Je kunt het weekrooster lezen en niet wijzigen.'}</p>
      {may && <dl className={css.keys}>{keys.map(([key, does]) => <div key={key}><dt>{key}</dt><dd>{does}</dd></div>)}</dl>}
    </>
  )
}
