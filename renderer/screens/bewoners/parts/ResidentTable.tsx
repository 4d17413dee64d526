import { IconChevronDown } from '@tabler/icons-react'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { Resident } from '#shared/domain/resident.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Initials, PhaseMark } from '../../../ui/Tags.tsx'
import css from '../Bewoners.module.css'
import { NextCell, PlanCell, presenceLine, residentName, StayCell } from './cells.tsx'

type Props = { readonly residents: readonly Resident[]; readonly today: Day; readonly onOpen: (resident: Resident) => void }

/** The residents as a table. The whole row opens the dossier; for the keyboard the name does. */
export function ResidentTable({ residents, today, onOpen }: Props) {
  return (
    <div className={css.frame}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">Naam</th>
            <th scope="col">Fase</th>
            <th scope="col">Verblijf</th>
            <th scope="col">Trajectplan</th>
            <th scope="col" aria-sort="ascending"><span className={css.sorted}>Eerstvolgende taak<Icon of={IconChevronDown} size={16} /></span></th>
            <th scope="col">Begeleider</th>
          </tr>
        </thead>
        <tbody>
          {residents.map((r) => (
            <tr key={r.id} onClick={() => onOpen(r)}>
              <td>
                <span className={css.person}>
                  <Initials letters={r.initials || '?'} away={r.presence.away || r.ended} />
                  <span className={css.two}>
                    <button type="button" className={css.name} onClick={(event) => { event.stopPropagation(); onOpen(r) }}>{residentName(r)}</button>
                    <span className={css.sub}>{presenceLine(r, today)}</span>
                  </span>
                </span>
              </td>
              <td><PhaseMark phase={r.phase} /></td>
              <td><span className={css.two}><StayCell resident={r} /></span></td>
              <td><PlanCell resident={r} /></td>
              <td><NextCell resident={r} today={today} /></td>
              <td className={css.staff}>{r.begeleider}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
