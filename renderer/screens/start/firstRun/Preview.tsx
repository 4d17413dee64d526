import { shortDay } from '#shared/domain/calendar/format.ts'
import { addressLine, type House } from '#shared/domain/house/house.ts'
import { helpLine, recoverySheetText } from '#shared/text/fixed.ts'
import { useHouse } from '../../../state/house.ts'
import { cx } from '../../../ui/cx.ts'
import { useToday } from '../../../ui/Today.ts'
import { useFirstHouse, type Step } from './draft.ts'
import css from './FirstRun.module.css'

/** At the right: what the typed facts become on paper; for the recovery sheet only where the words stand. */
export function Preview({ step, ask }: { readonly step: Step; readonly ask: number | null }) {
  const { house } = useFirstHouse()
  return (
    <aside className={css.preview} data-paper aria-label="Zo komt het op papier">
      {step === 'herstelblad' ? <SheetPaper house={house} ask={ask} /> : <PlanPaper house={house} />}
    </aside>
  )
}

function SheetPaper({ house, ask }: { readonly house: House; readonly ask: number | null }) {
  const today = useToday()
  return (
    <>
      <p className="second">De woorden staan alleen op papier, niet op dit scherm.</p>
      <div className={css.sheet}>
        <p className={css.sheetSecond}>{[house.name, house.city].filter(Boolean).join(', ')}</p>
        <p className={css.sheetTitle}>{recoverySheetText.title}</p>
        <p className={css.sheetSecond}>Gemaakt op {shortDay(today)}. Bewaar dit in de kluis.</p>
        <div className={css.words} aria-hidden>
          {Array.from({ length: 24 }, (_, i) => i + 1).map((n) => <div key={n} className={cx(css.word, n === ask && css.asked)}><span className={css.count}>{n}</span><span className={css.bar} /></div>)}
        </div>
        <p className={css.sheetFoot}>{recoverySheetText.secret}</p>
      </div>
    </>
  )
}

function PlanPaper({ house }: { readonly house: House }) {
  const plan = useHouse((s) => s.profiles).find((p) => p.id === house.contractProfile)?.words.plan ?? 'Trajectplan'
  return (
    <>
      <p className="second">Zo komt het straks op papier.</p>
      <div className={css.sheet}>
        <p className={css.sheetSecond}>{house.name || 'Naam van het huis'}</p>
        <p className={css.sheetTitle}>{plan}</p>
        <p className={css.sheetSecond}>{addressLine(house) || 'Straat en nummer, postcode en plaats'}</p>
        <div className={css.lines} aria-hidden>{[92, 78, 85, 40, 0, 88, 95, 62, 0, 90, 71].map((width, i) => <div key={`${i}-${width}`} className={css.line} style={{ width: `${width}%` }} />)}</div>
        <p className={css.sheetFoot}>{helpLine(house.phone247)}</p>
      </div>
    </>
  )
}
