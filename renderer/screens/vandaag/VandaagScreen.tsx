import { useEffect } from 'react'
import { longDayNoYear, weekdayName } from '#shared/domain/calendar/format.ts'
import { useHouse } from '../../state/house.ts'
import { refreshResidents, useResidents, useResidentsTrouble } from '../../state/residents.ts'
import { go } from '../../state/router.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { PageBar } from '../../ui/PageBar.tsx'
import { useToday } from '../../ui/Today.ts'
import { groups, headline, nextAhead } from './model/groups.ts'
import { capital } from './model/words.ts'
import { AtHome } from './parts/AtHome.tsx'
import { Quiet } from './parts/Quiet.tsx'
import { Waiting } from './parts/Waiting.tsx'
import { WorkGroup } from './parts/WorkGroup.tsx'
import css from './Vandaag.module.css'

/** What needs a hand today, who is in the house, and what waits for a signature. */
export function VandaagScreen() {
  const residents = useResidents()
  const trouble = useResidentsTrouble()
  const house = useHouse((s) => s.house)
  const today = useToday()
  useEffect(() => void refreshResidents(), [])
  const work = groups(residents ?? [], today)
  const quiet = work.late.length + work.week.length === 0
  return (
    <div className={css.screen}>
      <PageBar title={`${capital(weekdayName(today))} ${longDayNoYear(today)}`} note={headline(work) || undefined} />
      <div className={css.content}>
        <div className={css.main}>
          {trouble !== null && <Banner heading="De lijst is niet te lezen" actions={<Button onClick={() => void refreshResidents()}>Probeer opnieuw</Button>}>{trouble}</Banner>}
          {residents && quiet && <Quiet next={nextAhead(residents)} today={today} empty={residents.length === 0} houseName={house?.name ?? ''} onNew={() => go({ screen: 'bewoners', adding: true })} />}
          <WorkGroup title="Te laat" work={work.late} today={today} late />
          <WorkGroup title="Deze week" work={work.week} today={today} />
          <WorkGroup title="Binnenkort" work={work.soon} today={today} shownAtFirst={5} />
        </div>
        {residents && residents.length > 0 && (
          <div className={css.side}>
            <AtHome residents={residents} today={today} />
            <Waiting residents={residents} />
          </div>
        )}
      </div>
    </div>
  )
}
