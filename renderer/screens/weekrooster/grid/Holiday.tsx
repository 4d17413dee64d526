import { useId } from 'react'
import { longDayNoYear, weekdayName } from '#shared/domain/calendar/format.ts'
import { fallOut, programme } from '#shared/domain/rooster/weekVerbs.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { editSchedule, useSchedule } from '../../../state/schedule.ts'
import { showUndo } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { announce } from '../model/desk.ts'
import type { DayHead } from '../model/items.ts'
import { focusGrid } from './focusGrid.ts'
import css from './Grid.module.css'

/** The name of a holiday in the head of its day; opens the verbs that let blocks fall out. */
export function Holiday({ head, name }: { readonly head: DayHead; readonly name: string }) {
  const id = useId()
  const no = useWhyNot('schedule.write')
  const out = (kinds: typeof programme | undefined, said: string): void => {
    document.getElementById(id)?.hidePopover()
    const { week } = useSchedule.getState()
    if (week === null || no !== undefined) return
    if (editSchedule((book) => ({ ...book, schedule: fallOut(book.schedule, week.monday, head.day, name, kinds) }), `${name}, blokken vallen uit`)) showUndo(said)
    else announce('Er staat niets dat uit kan vallen.')
    focusGrid()
  }
  return (
    <>
      <button type="button" className={css.holiday} popoverTarget={id} title={name} aria-label={`${name}: laat blokken uitvallen`}>{name}</button>
      <Popover id={id} label={name}>
        <div className={css.menu}>
          <p className={css.menuTitle}>{name}, {weekdayName(head.on)} {longDayNoYear(head.on)}</p>
          <Button size="small" blocked={no} onClick={() => out(programme, `${name}: groepen en gesprekken vallen uit.`)}>Laat het programma uitvallen</Button>
          <Button size="small" blocked={no} onClick={() => out(undefined, `${name}: alle blokken vallen uit.`)}>Laat alles uitvallen</Button>
          <p className="caption">Alleen deze week. Eten, vrije tijd en rust blijven bij het eerste staan.</p>
        </div>
      </Popover>
    </>
  )
}
