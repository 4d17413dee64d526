import { IconCalendarWeek, IconHelp, IconListCheck, IconSettings, IconSunrise, IconUsers } from '@tabler/icons-react'
import { openHelp } from '../state/help.ts'
import { mayEnter, placeFor } from '../state/places.ts'
import { useRights } from '../state/rights.ts'
import { go, type Route, type ScreenName } from '../state/router.ts'
import { Beacon } from '../ui/Beacon.tsx'
import { cx } from '../ui/cx.ts'
import { Icon, type IconShape } from '../ui/Icon.tsx'
import css from './Rail.module.css'

type Destination = { readonly word: string; readonly icon: IconShape; readonly route: Route; readonly holds: readonly ScreenName[] }
const destinations: readonly Destination[] = [
  { word: 'Vandaag', icon: IconSunrise, route: { screen: 'vandaag' }, holds: ['vandaag'] },
  { word: 'Bewoners', icon: IconUsers, route: { screen: 'bewoners' }, holds: ['bewoners', 'dossier', 'plan', 'ondertekenen', 'toestemming', 'viewer'] },
  { word: 'Weekrooster', icon: IconCalendarWeek, route: { screen: 'weekrooster' }, holds: ['weekrooster'] },
  { word: 'Huisregels', icon: IconListCheck, route: { screen: 'huisregels', paper: 'huisregels' }, holds: ['huisregels'] },
  { word: 'Beheer', icon: IconSettings, route: { screen: 'beheer', tab: 'huis' }, holds: ['beheer', 'controleer'] },
]

/** The rooms of the program; only those that one can enter. */
export function Rail({ screen }: { readonly screen: ScreenName }) {
  const rights = useRights()
  return (
    <nav className={css.rail} aria-label="Onderdelen">
      <div className={css.brand}><Beacon size={23} />Baken</div>
      <ul className={css.list}>
        {destinations.filter((d) => mayEnter(d.route, rights)).map((d) => (
          <li key={d.word}>
            <button type="button" className={css.item} aria-current={d.holds.includes(screen) ? 'page' : undefined} onClick={() => go(placeFor(d.route, rights))}>
              <Icon of={d.icon} size={22} />{d.word}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={cx(css.item, css.help)} aria-keyshortcuts="F1" aria-haspopup="dialog" onClick={openHelp}><Icon of={IconHelp} size={22} /><span>Hulp <kbd className={css.keys} aria-hidden>F1</kbd></span></button>
    </nav>
  )
}
