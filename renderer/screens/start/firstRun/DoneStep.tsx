import { IconCheck, IconUserPlus } from '@tabler/icons-react'
import { loadStatus } from '../../../state/session.ts'
import { go, resetRoute, type Route } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { useFirstHouse } from './draft.ts'
import css from './FirstRun.module.css'
import type { StepProps } from './FirstRun.tsx'

const begin = (route: Route): void => {
  resetRoute()
  go(route)
  void loadStatus()
}
const ready = ['De gegevens staan versleuteld op deze computer.', 'Het herstelblad ligt in de kluis.', 'Baken vergrendelt zichzelf als er tien minuten niemand is. Zelf doe je dat met Ctrl L.']

/** Step 5: what is ready, and the first thing to do. */
export function DoneStep(_props: StepProps) {
  const { house } = useFirstHouse()
  return (
    <div className={css.form}>
      <h1 className="title" tabIndex={-1}>{house.name} staat klaar</h1>
      <ul className={css.fields}>{ready.map((line) => <li key={line} className={css.ready}><Icon of={IconCheck} size={20} />{line}</li>)}</ul>
      <p className={css.lead}>Wat nu? Neem een bewoner op en maak samen het plan. Je team en de contacten van het huis zet je in Beheer.</p>
      <div className={css.nav}>
        <Button variant="primary" size="large" icon={IconUserPlus} onClick={() => begin({ screen: 'bewoners', adding: true })}>Neem de eerste bewoner op</Button>
        <Button size="large" onClick={() => begin({ screen: 'vandaag' })}>Kijk eerst rond</Button>
      </div>
    </div>
  )
}
