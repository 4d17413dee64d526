import { IconCalendarDown } from '@tabler/icons-react'
import type { Day } from '#shared/domain/calendar/day.ts'
import { call } from '../../../state/client.ts'
import { flushSchedule } from '../../../state/schedule.ts'
import { say, showNotice } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'

const WEEKS = 4

/** Writes this week and the three after it for any calendar: of the house, or of one resident. */
export function SaveAgenda({ monday, dossierId }: { readonly monday: Day; readonly dossierId: string | null }) {
  const save = async (): Promise<void> => {
    if (!(await flushSchedule())) return
    const answer = await call('schedule.ics', { monday, weeks: WEEKS, dossierId })
    if (!answer.ok) showNotice(answer.problem.text)
    else if (answer.value.savedAs !== null) say(`Bewaard als ${answer.value.savedAs}.`)
  }
  return <Button variant="primary" icon={IconCalendarDown} onClick={() => void save()} label="Bewaar voor agenda, vier weken">Bewaar voor agenda</Button>
}
