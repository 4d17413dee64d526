import { IconCalendarPlus } from '@tabler/icons-react'
import type { WeekTemplate } from '#shared/domain/rooster/schedule.ts'
import { beginFrom } from '#shared/domain/rooster/weekVerbs.ts'
import type { Where } from '#shared/domain/rooster/where.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { editSchedule } from '../../../state/schedule.ts'
import { Button } from '../../../ui/Button.tsx'
import { newId } from '../../../ui/desk/newId.ts'
import { focusGrid } from '../grid/focusGrid.ts'
import { announce } from '../model/desk.ts'
import css from './Top.module.css'

/** Nothing on the schedule yet: one press begins with the sample week that fits the contract. */
export function Beginning({ where, shipped, profileId }: { readonly where: Where; readonly shipped: readonly WeekTemplate[]; readonly profileId: string }) {
  const no = useWhyNot('schedule.write')
  const fitting = shipped.find((t) => t.id === profileId) ?? shipped[0]
  const others = shipped.filter((t) => t !== fitting)
  const use = (t: WeekTemplate): void => {
    if (no !== undefined || !editSchedule((book) => ({ ...book, schedule: beginFrom(book.schedule, t, where.monday, () => newId('blok')) }), `begonnen met ${t.name}`)) return
    announce(`${t.name} staat op het weekrooster.`)
    focusGrid()
  }
  if (!fitting) return null
  return (
    <div className={css.begin}>
      <div>
        <p className={css.beginTitle}>Er staat nog niets op het weekrooster</p>
        <p className="second">Begin met een week die {fitting.id === profileId ? 'bij jullie contract past' : 'al klaarstaat'} en verander wat bij jullie anders is. Of teken zelf je eerste blok.</p>
      </div>
      <div className={css.beginActs}>
        <Button icon={IconCalendarPlus} blocked={no} onClick={() => use(fitting)}>Begin met: {fitting.name}</Button>
        {others.map((t) => <Button key={t.id} variant="text" blocked={no === undefined ? undefined : ''} onClick={() => use(t)}>{t.name}</Button>)}
      </div>
    </div>
  )
}
