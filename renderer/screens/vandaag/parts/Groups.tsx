import type { Day } from '#shared/domain/calendar/day.ts'
import { mondayOf } from '#shared/domain/rooster/schedule.ts'
import type { BlockToday } from '#shared/domain/today.ts'
import { clockOf } from '#shared/text/rooster/blockWords.ts'
import { go } from '../../../state/router.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { cx } from '../../../ui/cx.ts'
import { groupNote, groupTime } from '../model/groups.ts'
import { useMinutes } from '../useMinutes.ts'
import css from './Groups.module.css'

/** The groups of today by time: which one runs now, who leads what comes, and how many were there. Nothing at all on a day without groups. */
export function Groups({ groups, today }: { readonly groups: readonly BlockToday[]; readonly today: Day }) {
  const minutes = useMinutes()
  if (groups.length === 0) return null
  return (
    <Card title="Groepen van vandaag" action={<LinkButton onClick={() => go({ screen: 'weekrooster', monday: mondayOf(today) })}>Weekrooster</LinkButton>}>
      <ol className={css.groups}>{groups.map((g) => <Group key={g.blockId} group={g} minutes={minutes} today={today} />)}</ol>
    </Card>
  )
}

function Group({ group, minutes, today }: { readonly group: BlockToday; readonly minutes: number; readonly today: Day }) {
  const no = useWhyNot('attendance.note')
  const time = groupTime(group, minutes)
  const roll = (): void => go({ screen: 'weekrooster', monday: mondayOf(today), rollCall: { on: today, blockId: group.blockId } })
  const note = groupNote(group)
  const asks = time !== 'straks' && group.expected > 0 && no === undefined
  const words = group.taken ? `${group.there} van ${group.expected}` : 'Wie was er?'
  return (
    <li className={cx(css.group, time === 'nu' && css.now, time === 'geweest' && css.past)} aria-current={time === 'nu' ? 'time' : undefined}>
      <span className={css.time}>{clockOf(group.start)}</span>
      <span className={css.title}>{group.title}</span>
      <span className={css.end}>
        {time === 'nu' && <strong className={css.mark}>nu</strong>}
        {asks ? <LinkButton onClick={roll} label={group.taken ? `${words} er, ${group.title}` : `${words} ${group.title}`}>{words}</LinkButton> : group.taken ? <span>{words}</span> : null}
      </span>
      {note !== '' && time !== 'geweest' && <span className={css.note}>{note}</span>}
    </li>
  )
}
