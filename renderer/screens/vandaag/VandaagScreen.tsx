import { useEffect, useRef, useState } from 'react'
import { longDayNoYear, weekdayName } from '#shared/domain/calendar/format.ts'
import { countWords } from '#shared/domain/today.ts'
import { capital } from '#shared/text/capital.ts'
import { useDossier } from '../../state/dossier.ts'
import { useHouse } from '../../state/house.ts'
import { go } from '../../state/router.ts'
import { useSession } from '../../state/session.ts'
import { refreshToday, showWork, useTodayWork } from '../../state/today.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { PageBar } from '../../ui/PageBar.tsx'
import { SegmentedBar } from '../../ui/SegmentedBar.tsx'
import type { Answer, Way } from '../../ui/duties/answers.ts'
import { wayDone } from '../../ui/duties/words.ts'
import { useToday } from '../../ui/Today.ts'
import { groupsOf, neighbour, nextAhead, peopleOf, roomForSoon, type Line } from './model/lines.ts'
import { AtHome } from './parts/AtHome.tsx'
import { Groups } from './parts/Groups.tsx'
import { NextWeek } from './parts/NextWeek.tsx'
import { Quiet } from './parts/Quiet.tsx'
import { Waiting } from './parts/Waiting.tsx'
import { WorkGroup } from './parts/WorkGroup.tsx'
import type { OpenLine } from './parts/WorkRow.tsx'
import { solve } from './solve.ts'
import { useWindowSize } from './useWindowSize.ts'
import css from './Vandaag.module.css'

const whoseOptions = [{ value: 'mijn', label: 'Mijn bewoners' }, { value: 'alle', label: 'Alle bewoners' }] as const

/** What needs a hand today, who is in the house, and what waits for a signature. */
export function VandaagScreen() {
  const { list, trouble, whose } = useTodayWork()
  const house = useHouse((s) => s.house)
  const userId = useSession((s) => s.status?.user?.id ?? null)
  // What is saved, undone or done again in the open dossier shows here.
  const revision = useDossier((s) => s.dossier?.revision)
  const today = useToday()
  const size = useWindowSize()
  const [open, setOpen] = useState<OpenLine>(null)
  const main = useRef<HTMLDivElement>(null)
  const focusOn = useRef<string | null>(null)
  useEffect(() => void refreshToday(), [revision, today])
  useEffect(() => {
    if (focusOn.current === null) return
    const line = main.current?.querySelector<HTMLElement>(`[data-line="${CSS.escape(focusOn.current)}"] [data-act] button`)
    ;(line ?? document.querySelector<HTMLElement>('main h1'))?.focus()
    focusOn.current = null
  }, [list])

  const me = house?.staff.find((s) => s.userId !== null && s.userId === userId)?.id ?? null
  const own = list && me !== null ? peopleOf(list, me) : []
  const chooses = list !== null && own.length > 0 && own.length < list.people.length
  const mine = chooses && whose === 'mijn'
  const people = list ? (mine ? own : list.people) : []
  const work = groupsOf(people, list?.house ?? [])
  const counted = { late: work['te-laat'].length, week: work['deze-week'].length }
  const onAnswer = (line: Line, answer: Answer, way: Way): void => {
    const next = neighbour(work, line.key) ?? ''
    setOpen(null)
    focusOn.current = next
    void solve(line, answer, `${line.work.title}${line.person ? `, ${line.person.callName}` : ''}: ${wayDone[way]}.`)
  }
  const common = { open, onOpen: setOpen, onAnswer }
  return (
    <div className={css.screen}>
      <PageBar
        title={`${capital(weekdayName(today))} ${longDayNoYear(today)}`}
        note={countWords(counted) || undefined}
        actions={chooses ? <SegmentedBar label="Wiens werk" hideLabel options={whoseOptions} value={whose} onChange={showWork} /> : undefined}
      />
      <div className={css.content}>
        <div className={css.main} ref={main}>
          {trouble !== null && <Banner heading="De lijst is niet te lezen" actions={<Button onClick={() => void refreshToday()}>Probeer opnieuw</Button>}>{trouble}</Banner>}
          {list && counted.late + counted.week === 0 && <Quiet next={nextAhead(work)} empty={list.people.length === 0} mine={mine} houseName={house?.name ?? ''} onNew={() => go({ screen: 'bewoners', adding: true })} />}
          <WorkGroup title="Te laat" lines={work['te-laat']} late {...common} />
          <WorkGroup title="Deze week" lines={work['deze-week']} {...common} />
          <WorkGroup title="Binnenkort" lines={work.binnenkort} shownAtFirst={roomForSoon(size, work)} {...common} />
        </div>
        {list && list.people.length > 0 && (
          <div className={css.side}>
            <AtHome people={list.people} />
            <Groups groups={list.groups} today={list.today} />
            <NextWeek week={list.week} />
            <Waiting people={people} />
          </div>
        )}
      </div>
    </div>
  )
}
