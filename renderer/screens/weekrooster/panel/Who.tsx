import type { Who as WhoValue } from '#shared/domain/rooster/block.ts'
import type { Placed } from '#shared/domain/rooster/book.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import { phases } from '#shared/domain/stay/stay.ts'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { useReadOnly } from '../../../ui/readOnly.ts'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { partIn } from '../model/warnings.ts'
import { phaseWords, whoWords } from '../model/words.ts'
import { Opens } from './Opens.tsx'
import css from './Panel.module.css'

const ways = [{ value: 'iedereen', label: 'Iedereen' }, { value: 'fase', label: 'Per fase' }, { value: 'bewoners', label: 'Op naam' }] as const
type Props = { readonly placed: Placed; readonly people: readonly WeekPerson[]; readonly onChange: (placed: Placed) => void }

/** For whom a block is; a block for one resident can stand in the dossier alone. */
export function Who({ placed, people, onChange }: Props) {
  const { block, owner } = placed
  const readOnly = useReadOnly()
  const put = (who: WhoValue): void => onChange({ block: { ...block, who }, owner: who.kind === 'bewoners' && who.ids.length === 1 && who.ids[0] === owner ? owner : null })
  const first = people[0]?.dossierId
  const choose = (kind: WhoValue['kind']): void => {
    if (kind === block.who.kind) return
    if (kind === 'iedereen') put({ kind })
    else if (kind === 'fase') put({ kind, phases: ['start'] })
    else if (first !== undefined) put({ kind, ids: [first] })
  }
  // The last one stays: a block is for somebody.
  const toggled = <T,>(all: readonly T[], one: T, on: boolean): T[] => (on ? [...all, one] : all.length > 1 ? all.filter((a) => a !== one) : [...all])
  const { who } = block
  const only = who.kind === 'bewoners' && who.ids.length === 1 ? who.ids[0] : undefined
  const lives = people.some((p) => p.dossierId === only)
  return (
    <div className={css.who}>
      <Opens label="Wie" shown={whoWords(block, people, partIn(placed, people).length)} readOnly={readOnly}>
        <SegmentedBar label="Voor wie" options={ways} value={who.kind} onChange={choose} />
        {who.kind === 'fase' && <fieldset className={css.list}><legend className={css.legendText}>Welke fase?</legend>{phases.map((p) => <Checkbox key={p} checked={who.phases.includes(p)} onChange={(on) => put({ kind: 'fase', phases: toggled(who.phases, p, on) })}>{phaseWords(p)}</Checkbox>)}</fieldset>}
        {who.kind === 'bewoners' && <fieldset className={css.list}><legend className={css.legendText}>Welke bewoners?</legend>{people.map((p) => <Checkbox key={p.dossierId} checked={who.ids.includes(p.dossierId)} onChange={(on) => put({ kind: 'bewoners', ids: toggled(who.ids, p.dossierId, on) })}>{p.callName}</Checkbox>)}</fieldset>}
      </Opens>
      {only !== undefined && lives && <Checkbox checked={owner !== null} onChange={(on) => onChange({ ...placed, owner: on ? only : null })} note="Wie het dossier niet mag lezen, ziet dit blok niet.">Staat alleen in het dossier</Checkbox>}
    </div>
  )
}
