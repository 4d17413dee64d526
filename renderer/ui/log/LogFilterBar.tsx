import { IconFilterOff } from '@tabler/icons-react'
import { addMonths, daysBetween, type Day } from '#shared/domain/calendar/day.ts'
import { noFilter, type LogFilter } from '#shared/domain/log/filter.ts'
import { logKindName, logKinds, type LogKind } from '#shared/domain/log/types.ts'
import { Button } from '../Button.tsx'
import { Checkbox } from '../Checkbox.tsx'
import { DateField } from '../DateField.tsx'
import { Select } from '../Select.tsx'
import { useToday } from '../Today.ts'
import css from './Log.module.css'

type Props = {
  readonly filter: LogFilter
  readonly onChange: (filter: LogFilter) => void
  readonly people: readonly { readonly id: string; readonly name: string }[]
  /** The kinds to choose from; all when left out. */
  readonly kinds?: readonly LogKind[]
}

/** Whose lines, of which kind, from when until when, and only what was not done. */
export function LogFilterBar({ filter, onChange, people, kinds = logKinds }: Props) {
  const today = useToday()
  // 'jan', typed in November, is read as a day to come; a log looks back.
  const past = (day: Day | null): Day | null => (day !== null && daysBetween(today, day) > 60 ? addMonths(day, -12) : day)
  const set = (part: Partial<LogFilter>): void => onChange({ ...filter, ...part })
  const turned = filter.from !== null && filter.until !== null && filter.from > filter.until
  return (
    <section className={css.filter} aria-label="Wat je wilt zien" data-own-undo>
      <div className={css.who}><Select label="Wie" options={[{ value: '', label: 'Iedereen' }, ...people.map(({ id, name }) => ({ value: id, label: name }))]} value={filter.userId ?? ''} onChange={(id) => set({ userId: id === '' ? null : id })} /></div>
      <div className={css.who}><Select label="Wat" options={[{ value: 'alles' as const, label: 'Alles' }, ...kinds.map((kind) => ({ value: kind, label: logKindName[kind] }))]} value={filter.kind ?? 'alles'} onChange={(kind) => set({ kind: kind === 'alles' ? null : kind })} /></div>
      <div className={css.when}><DateField label="Vanaf" value={filter.from} onChange={(from) => set({ from: past(from) })} /></div>
      <div className={css.when}><DateField label="Tot en met" value={filter.until} onChange={(until) => set({ until: past(until) })} attention={turned ? 'Deze dag ligt voor ‘Vanaf’.' : undefined} /></div>
      <div className={css.last}>
        <Checkbox checked={filter.failed} onChange={(failed) => set({ failed })}>Alleen wat niet lukte of niet mocht</Checkbox>
        {JSON.stringify(filter) !== JSON.stringify(noFilter) && <Button size="small" variant="text" icon={IconFilterOff} onClick={() => onChange(noFilter)}>Toon weer alles</Button>}
      </div>
    </section>
  )
}
