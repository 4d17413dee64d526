import { IconCheckbox, IconTrash } from '@tabler/icons-react'
import { addDays } from '#shared/domain/calendar/day.ts'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import type { House } from '#shared/domain/house/house.ts'
import { type Block, blockForms, blockKinds } from '#shared/domain/rooster/block.ts'
import { houseBlocksIn, type Placed } from '#shared/domain/rooster/book.ts'
import { differenceId, type Difference } from '#shared/domain/rooster/differences.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import { blockKindName, clockOf } from '#shared/text/rooster/blockWords.ts'
import { useSchedule } from '../../../state/schedule.ts'
import { useMay } from '../../../state/rights.ts'
import { Button } from '../../../ui/Button.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { Select } from '../../../ui/Select.tsx'
import { SuggestInput } from '../../../ui/SuggestInput.tsx'
import { focusGrid } from '../grid/focusGrid.ts'
import { hereNow, put, remove } from '../model/commands.ts'
import { standAt, useDesk } from '../model/desk.ts'
import { keyOf, type Item } from '../model/items.ts'
import { dayName } from '../model/words.ts'
import { Different } from './Different.tsx'
import { Leaders } from './Leaders.tsx'
import { OwnSpan } from './OwnSpan.tsx'
import css from './Panel.module.css'
import { Repeat } from './Repeat.tsx'
import { TimeField } from './TimeField.tsx'
import { TitleField } from './TitleField.tsx'
import { Warnings } from './Warnings.tsx'
import { Who } from './Who.tsx'

const formName = { live: 'Live', online: 'Online' } as const
const kinds = blockKinds.map((kind) => ({ value: kind, label: blockKindName[kind] }))
const forms = blockForms.map((form) => ({ value: form, label: formName[form] }))
const dayNumbers = ['0', '1', '2', '3', '4', '5', '6'] as const

type Props = { readonly item: Item; readonly days: readonly (readonly Item[])[]; readonly people: readonly WeekPerson[]; readonly house: House; readonly differences: readonly Difference[]; readonly onRoll: (item: Item) => void }

/** Everything of one block, changed as it is typed. */
export function BlockForm({ item, days, people, house, differences, onRoll }: Props) {
  const { placed, title } = item
  const { block, owner } = placed
  const kind = useDesk((d) => d.kind)
  const mayRoll = useMay('attendance.note')
  const mayWrite = useMay('schedule.write')
  const schedule = useSchedule((s) => s.book.schedule)
  const where = hereNow()
  const places = [...new Set([...houseBlocksIn(schedule, where), block].map((b) => b.place.trim()))].filter((p) => p !== '').toSorted((a, b) => a.localeCompare(b, 'nl'))
  const change = (patch: Partial<Block>, what: string, typed = false): void => {
    const next = { ...placed, block: { ...block, ...patch } }
    put(next, `${what} van ${title}`, typed ? `${what}:${item.key}` : null)
    if (patch.day !== undefined || patch.start !== undefined) standAt({ day: next.block.day, at: next.block.start, key: keyOf(next) })
  }
  // In a dossier it has another key: the cursor goes along.
  const changeWho = (next: Placed): void => {
    put(next, `voor wie ${title} is`)
    if (keyOf(next) !== item.key) standAt({ day: block.day, at: block.start, key: keyOf(next) })
  }
  const dayLabel = (day: number): string => (kind === 'week' ? dayAndMonth(addDays(where.monday, day)) : dayName(day))
  const difference = owner === null ? differences.find((d) => differenceId(d) === block.id) : undefined
  return (
    <>
      <TitleField title={block.title} placeholder={blockKindName[block.kind]} onChange={(next) => change({ title: next }, 'naam', true)} />
      <div className={css.pair}>
        <Select label="Dag" options={dayNumbers.map((d) => ({ value: d, label: dayLabel(Number(d)) }))} value={dayNumbers[block.day] ?? '0'} onChange={(d) => change({ day: Number(d) }, 'dag')} />
        <TimeField start={block.start} end={block.end} onChange={(span) => change(span, 'tijd')} />
        <Select label="Soort" options={kinds} value={block.kind} onChange={(next) => change({ kind: next }, 'soort')} />
        <div className={css.form}><SegmentedBar label="Vorm" options={forms} value={block.form} onChange={(form) => change({ form }, 'vorm')} /></div>
        <Leaders block={block} staff={house.staff} onChange={(patch) => change(patch, 'leider', 'volunteer' in patch)} />
        <SuggestInput label="Plek" options={places} value={block.place} onChange={(place) => change({ place }, 'plek', true)} />
      </div>
      <Who placed={placed} people={people} onChange={changeWho} />
      {owner !== null && <OwnSpan owner={owner} blockId={block.id} monday={where.monday} />}
      <Warnings item={item} people={people} />
      {difference && <Different difference={difference} item={item} />}
      <Repeat placed={placed} siblings={days.flat().map((i) => i.placed)} />
      <div className={css.acts}>
        {kind === 'week' && mayRoll && <Button size="small" icon={IconCheckbox} onClick={() => onRoll(item)} label={`Noteer wie er was bij ${title}, ${clockOf(block.start)}`}>Noteer wie er was</Button>}
        {mayWrite && <Button size="small" icon={IconTrash} keys="Del" onClick={() => { remove(placed); focusGrid() }}>Haal weg</Button>}
      </div>
    </>
  )
}
