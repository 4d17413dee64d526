import { stayDuties } from '#shared/norms/resident.ts'
import { usePlan } from '../desk/usePlan.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { Part } from '../fields/Part.tsx'
import { DateRow } from './practical/DateRow.tsx'
import classes from './practical/Dates.module.css'

/** Step 10: the dates that follow from the stay and the norms. Nothing is typed here. */
export function Step10LookBack() {
  const { stay, house, profiles, today, go } = usePlan()
  const duties = stayDuties(stay, house, profiles, today)
  return (
    <Part title="Wanneer kijken we terug" field="duties">
      <p className={classes.intro}>
        Deze datums rekent Baken uit. Klopt er een niet? Kijk dan naar de dag van plaatsing en de geplande einddatum. <LinkButton onClick={() => go('3', 'stay.placementDate')}>Ga naar de datums</LinkButton>
      </p>
      {duties.length === 0 ? <p className={classes.intro}>Er is nog geen datum. Vul eerst de dag van plaatsing in.</p> : <ul className={classes.rows}>{duties.map((duty) => <DateRow key={duty.id} duty={duty} today={today} />)}</ul>}
    </Part>
  )
}
