import { IconArrowBackUp, IconPlus, IconPrinter } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { addDays, addWeeks, weekday } from '#shared/domain/calendar/day.ts'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import { holidayName } from '#shared/domain/calendar/holidays.ts'
import type { House } from '#shared/domain/house/house.ts'
import { houseBlocksIn } from '#shared/domain/rooster/book.ts'
import { differencesIn } from '#shared/domain/rooster/differences.ts'
import { fixedUntil } from '#shared/domain/rooster/fixedWeek.ts'
import { fixedWeekOn, mondayOf } from '#shared/domain/rooster/schedule.ts'
import type { ScheduleWeek } from '#shared/domain/rooster/scheduleWeek.ts'
import { useAllProfiles } from '../../state/house.ts'
import { useWhyNot } from '../../state/rights.ts'
import { go } from '../../state/router.ts'
import { rereadWeek, undoSchedule, useSchedule } from '../../state/schedule.ts'
import { say } from '../../state/toasts.ts'
import { Button } from '../../ui/Button.tsx'
import { SegmentedBar } from '../../ui/SegmentedBar.tsx'
import { CountingBar } from './bar/CountingBar.tsx'
import { focusGrid } from './grid/focusGrid.ts'
import { Grid } from './grid/Grid.tsx'
import { begin } from './model/commands.ts'
import { announce, resetDesk, standAt, useDesk } from './model/desk.ts'
import { itemsOf, type DayHead, type Item } from './model/items.ts'
import { groupLimit } from './model/limit.ts'
import { useMeasures } from './model/useMeasures.ts'
import { cursorAt, itemAt, onItem, roomAt } from './model/walk.ts'
import { whereOf } from './model/where.ts'
import { weekName } from './model/words.ts'
import { Panel } from './panel/Panel.tsx'
import { RollCall } from './rollCall/RollCall.tsx'
import { Beginning } from './top/Beginning.tsx'
import { CopyMenu } from './top/CopyMenu.tsx'
import { Differences } from './top/Differences.tsx'
import { PrintMenu } from './top/PrintMenu.tsx'
import { WeekNav } from './top/WeekNav.tsx'
import { Whose } from './top/Whose.tsx'
import css from './Weekrooster.module.css'

const kinds = [{ value: 'week', label: 'Deze week' }, { value: 'vast', label: 'Vaste week' }] as const
const WEEK = [0, 1, 2, 3, 4, 5, 6] as const
// Monday is 0.
const dayNumber = (today: string): number => (weekday(today) + 6) % 7

type Props = { readonly week: ScheduleWeek; readonly house: House; readonly dossierId: string | undefined; readonly rollCall: { readonly on: string; readonly blockId: string } | undefined }

/** One week as it is, or the fixed week: its head, its numbers, its grid and the block that is chosen. */
export function Week({ week: { monday, today, shipped, people: known }, house, dossierId, rollCall }: Props) {
  const book = useSchedule((s) => s.book)
  const undoLabel = useSchedule((s) => s.undo)
  const { kind, whose } = useDesk((d) => d)
  const profiles = useAllProfiles()
  const no = useWhyNot('schedule.write')
  const [printing, setPrinting] = useState(false)
  // Everybody with their own blocks as they are on screen, also before those are saved.
  const people = useMemo(() => known.map((p) => ({ ...p, ownBlocks: [...(book.own[p.dossierId] ?? p.ownBlocks)] })), [known, book.own])
  const panel = useRef<HTMLDivElement>(null)
  const where = useMemo(() => whereOf(kind, monday, today), [kind, monday, today])
  const limit = useMemo(() => groupLimit(house, profiles, people, monday), [house, profiles, people, monday])
  const days = useMemo(() => itemsOf({ book, where, people, house, limit, whose }), [book, where, people, house, limit, whose])
  const heads = useMemo(() => WEEK.map((day): DayHead => ({ day, on: addDays(where.monday, day), holiday: holidayName(addDays(where.monday, day)), isToday: addDays(where.monday, day) === today })), [where, today])
  const differences = useMemo(() => differencesIn(book.schedule, monday), [book.schedule, monday])
  const houseBlocks = useMemo(() => houseBlocksIn(book.schedule, where), [book.schedule, where])
  const { measures, show } = useMeasures({ blocks: houseBlocks, people, monday: where.monday, house, profiles }, days)
  const contract = house.ownProfiles.find((o) => o.profile.id === house.contractProfile)?.basedOn ?? house.contractProfile
  const fixed = kind === 'vast'
  const none = fixedWeekOn(book.schedule, where.monday) === null && houseBlocks.length === 0
  const until = fixedUntil(book.schedule, where.monday)
  // The first time the cursor stands on today; a house without a fixed week begins with that.
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current) return
    begun.current = true
    resetDesk(dayNumber(today))
    if (fixedWeekOn(useSchedule.getState().book.schedule, monday) === null) useDesk.setState({ kind: 'vast' })
  }, [today, monday])
  // A block that comes or goes under the cursor: it stands on what is there now.
  useEffect(() => {
    const { cursor } = useDesk.getState()
    if (itemAt(days, cursor) === null) standAt(cursorAt(days, cursor.day, cursor.at))
  }, [days])
  useEffect(() => {
    if (dossierId !== undefined) useDesk.setState({ whose: dossierId, kind: 'week' })
  }, [dossierId])
  useEffect(() => {
    if (rollCall) useDesk.setState({ kind: 'week' })
  }, [rollCall])

  const goWeek = (by: number): void => {
    go({ screen: 'weekrooster', monday: addWeeks(monday, by) }, 'replace')
    announce(weekName(addWeeks(monday, by)))
  }
  const goToday = (): void => {
    go({ screen: 'weekrooster' }, 'replace')
    standAt({ day: dayNumber(today), at: useDesk.getState().cursor.at, key: null })
    announce(weekName(mondayOf(today)))
  }
  const open = (): void => panel.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  const addBlock = (): void => {
    if (no !== undefined) return
    const { cursor } = useDesk.getState()
    const item = itemAt(days, cursor)
    const free = item ? { day: cursor.day, at: item.placed.block.end, key: null } : cursor
    begin(free.day, roomAt(days, free))
  }
  const takeBack = (): void => {
    const step = undoSchedule()
    if (step) say(`Teruggezet: ${step.label}`)
    if (useSchedule.getState().undo === null) focusGrid()
  }
  const roll = rollCall ? days.flat().find((i) => i.placed.block.id === rollCall.blockId && addDays(monday, i.placed.block.day) === rollCall.on) : undefined
  const openRoll = (item: Item): void => go({ screen: 'weekrooster', monday, rollCall: { on: addDays(monday, item.placed.block.day), blockId: item.placed.block.id } }, 'replace')
  const closeRoll = (): void => {
    go({ screen: 'weekrooster', monday }, 'replace')
    if (roll) standAt(onItem(roll))
    setTimeout(focusGrid)
  }
  return (
    <>
      <div className={css.top}>
        <h1 className={css.title} tabIndex={-1}>Weekrooster</h1>
        <WeekNav monday={where.monday} fixed={fixed} isNow={monday === mondayOf(today)} onWeek={goWeek} onToday={goToday} />
        <div className={css.kinds}><SegmentedBar label="Welke week" hideLabel options={kinds} value={kind} onChange={(next) => useDesk.setState({ kind: next })} /></div>
        <Whose people={people} />
        <div className={css.acts}>
          {undoLabel !== null && <Button variant="text" icon={IconArrowBackUp} onClick={takeBack} label={`Ongedaan maken: ${undoLabel}`}>Ongedaan maken</Button>}
          <CopyMenu where={where} monday={monday} schedule={book.schedule} shipped={shipped} profileId={contract} />
          <Button icon={IconPrinter} onClick={() => setPrinting(true)}>Druk af</Button>
          <Button variant="primary" icon={IconPlus} blocked={no} onClick={addBlock}>Nieuw blok</Button>
        </div>
      </div>
      {none ? <Beginning where={where} shipped={shipped} profileId={contract} /> : <CountingBar measures={measures} people={people} onShow={show} />}
      {fixed && !none && <p className={css.line}>Wat je hier wijzigt, geldt elke week vanaf {dayAndMonth(where.monday)}{until === null ? '' : ` tot ${dayAndMonth(until)}; dan begint een andere vaste week`}. De weken ervoor blijven zoals ze waren.</p>}
      {!fixed && <Differences differences={differences} monday={monday} />}
      <div className={css.work}>
        <Grid label={fixed ? `Vaste week vanaf ${dayAndMonth(where.monday)}` : `Week van ${weekName(monday)}`} fixed={fixed} heads={heads} days={days} onOpen={open} onWeek={goWeek} onToday={goToday} />
        <div ref={panel} className={css.side}><Panel days={days} people={people} house={house} differences={fixed ? [] : differences} onRoll={openRoll} /></div>
      </div>
      <Said />
      {printing && <PrintMenu monday={monday} people={people} whose={whose} onClose={() => setPrinting(false)} />}
      {roll && rollCall && <RollCall on={rollCall.on} block={roll.placed.block} people={people} onClose={closeRoll} onSaved={rereadWeek} />}
    </>
  )
}

/** The last thing that happened, for who listens. */
function Said() {
  const said = useDesk((d) => d.said)
  return <p className="hidden" role="status">{said}</p>
}
