import type { Day } from '#shared/domain/calendar/day.ts'
import type { Resident } from '#shared/domain/resident.ts'
import { Initials, PhaseMark } from '../../../ui/Tags.tsx'
import css from '../Bewoners.module.css'
import { NextCell, PlanCell, presenceLine, residentName, StayCell } from './cells.tsx'

type Props = { readonly residents: readonly Resident[]; readonly today: Day; readonly onOpen: (resident: Resident) => void }

/** The same data as the table, as cards for touch; the name's button covers its card. */
export function ResidentCards({ residents, today, onOpen }: Props) {
  return (
    <ul className={css.cards}>
      {residents.map((r) => (
        <li key={r.id} className={css.card}>
          <div className={css.person}>
            <Initials letters={r.initials || '?'} away={r.presence.away || r.ended} />
            <span className={css.two}>
              <button type="button" className={css.name} onClick={() => onOpen(r)}>{residentName(r)}</button>
              <span className={css.sub}>{presenceLine(r, today)}</span>
            </span>
          </div>
          <div className={css.pairLine}><PhaseMark phase={r.phase} /><span className={css.twoRight}><StayCell resident={r} /></span></div>
          <PlanCell resident={r} />
          <NextCell resident={r} today={today} />
          {r.begeleider && <p className={css.sub}>Begeleider {r.begeleider}</p>}
        </li>
      ))}
    </ul>
  )
}
