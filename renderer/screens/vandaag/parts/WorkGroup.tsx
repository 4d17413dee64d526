import { useState } from 'react'
import type { Day } from '#shared/domain/calendar/day.ts'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { cx } from '../../../ui/cx.ts'
import type { Work } from '../model/groups.ts'
import css from '../Vandaag.module.css'
import { WorkRow } from './WorkRow.tsx'

type Props = { readonly title: string; readonly work: readonly Work[]; readonly today: Day; readonly late?: boolean; readonly shownAtFirst?: number }

/** One group of duties with its count; nothing at all when there are none. */
export function WorkGroup({ title, work, today, late = false, shownAtFirst = work.length }: Props) {
  const [all, setAll] = useState(false)
  const last = work.at(-1)
  if (!last) return null
  // One line more takes no more room than the link that would hide it.
  const folds = work.length > shownAtFirst + 1
  const list = all || !folds ? work : work.slice(0, shownAtFirst)
  return (
    <section className={css.group}>
      <div className={css.groupHead}>
        <h2 className={cx(css.groupTitle, late && css.late)}>{title}</h2>
        <span className="second">{work.length}</span>
        {folds && <span className={css.more}><LinkButton expanded={all} onClick={() => setAll(!all)}>{all ? `Toon de eerste ${shownAtFirst}` : `Toon alle ${work.length}, tot ${dayAndMonth(last.next.date)}`}</LinkButton></span>}
      </div>
      <Card flush><ul>{list.map((w) => <WorkRow key={w.resident.id} work={w} today={today} />)}</ul></Card>
    </section>
  )
}
