import { useEffect } from 'react'
import { isDay } from '#shared/domain/calendar/day.ts'
import { mondayOf } from '#shared/domain/rooster/schedule.ts'
import { useHouse } from '../../state/house.ts'
import { flushSchedule, loadWeek, showSchedule, useSchedule } from '../../state/schedule.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { useToday } from '../../ui/Today.ts'
import { Week } from './Week.tsx'
import css from './Weekrooster.module.css'

type Props = { readonly monday?: string | undefined; readonly dossierId?: string | undefined; readonly rollCall?: { readonly on: string; readonly blockId: string } | undefined }

/** The week of the house: a grid to fill, with the hours that the contract asks above it. */
export function WeekroosterScreen({ monday, dossierId, rollCall }: Props) {
  const today = useToday()
  const house = useHouse((s) => s.house)
  const { week, trouble } = useSchedule()
  const asked = rollCall?.on ?? monday ?? today
  const shown = mondayOf(isDay(asked) ? asked : today)
  useEffect(() => {
    showSchedule(true)
    return () => {
      showSchedule(false)
      void flushSchedule()
    }
  }, [])
  useEffect(() => void loadWeek(shown), [shown, today])
  return (
    <div className={css.screen}>
      {(week === null || house === null) && <h1 className={css.title} tabIndex={-1}>Weekrooster</h1>}
      {trouble !== null && <Banner heading="Het weekrooster is niet te lezen" actions={<Button onClick={() => void loadWeek(shown)}>Probeer opnieuw</Button>}>{trouble}</Banner>}
      {week !== null && house !== null && <Week week={{ ...week, monday: shown, today }} house={house} dossierId={dossierId} rollCall={rollCall} />}
    </div>
  )
}
