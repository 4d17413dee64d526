import { IconCalendarWeek, IconPlus, IconPrinter, IconX } from '@tabler/icons-react'
import { useMemo, useRef, useState } from 'react'
import { addDays } from '#shared/domain/calendar/day.ts'
import { bareDay, dayAndMonth, weekdayNames } from '#shared/domain/calendar/format.ts'
import { callName } from '#shared/domain/people/person.ts'
import { changeOwn } from '#shared/domain/rooster/ownChange.ts'
import { mondayOf } from '#shared/domain/rooster/schedule.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { hyphenated } from '#shared/documents/rooster/hyphens.ts'
import { blockTitle, clockOf } from '#shared/text/rooster/blockWords.ts'
import { edit } from '../../../state/dossier.ts'
import { useMay, useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { showUndo } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { cx } from '../../../ui/cx.ts'
import { printDocument } from '../../../ui/documents/acts.ts'
import { JobLine } from '../../../ui/documents/JobLine.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { ownWeek, type OfWeek } from '../model/ownWeek.ts'
import type { StayView } from '../useStay.ts'
import { AddLine } from './AddLine.tsx'
import css from './Week.module.css'

/** This week of one resident: their groups, and what is theirs alone; a line to add an appointment, and the week to carry. */
export function WeekCard({ view }: { readonly view: StayView }) {
  const { dossier, stay, house, today } = view
  const monday = mondayOf(today)
  const days = useMemo(() => ownWeek(house, dossier.id, stay, monday), [house, dossier.id, stay, monday])
  const [adding, setAdding] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const no = useWhyNot('schedule.write')
  const mayPrint = useMay('document.out')
  const name = callName(dossier.person)
  const empty = days.every((d) => d.length === 0)
  const pocket: DocumentRef = { kind: 'zakweek', monday, dossierIds: [dossier.id] }
  const close = (): void => {
    setAdding(false)
    opener.current?.focus()
  }
  const remove = ({ block }: OfWeek): void => {
    const label = `Afspraak weg, ${blockTitle(block)}`
    if (edit({ kind: 'ownBlocks', stayId: stay.id, ownBlocks: changeOwn(stay.ownBlocks, { kind: 'vast', monday }, block.id, null) }, label).ok) showUndo(`${blockTitle(block)} is weg, vanaf deze week.`)
    opener.current?.focus()
  }
  return (
    <Card
      title={name === '' ? 'De week' : `Week van ${name}`}
      note={`${dayAndMonth(monday)} tot ${dayAndMonth(addDays(monday, 6))}`}
      action={
        <span className={css.acts}>
          {mayPrint && <JobLine target={pocket} />}
          {mayPrint && <Button size="small" icon={IconPrinter} onClick={() => void printDocument(pocket)}>Druk zakweek af</Button>}
          <Button size="small" icon={IconCalendarWeek} onClick={() => go({ screen: 'weekrooster', monday, dossierId: dossier.id })}>Open weekrooster</Button>
          <Button ref={opener} size="small" icon={IconPlus} blocked={no} expanded={adding} onClick={() => setAdding(!adding)}>Voeg een afspraak toe</Button>
        </span>
      }
    >
      {adding && <AddLine view={view} monday={monday} onClose={close} />}
      {empty && <p className="second">Er staat nog niets in deze week: geen groep en geen eigen afspraak.</p>}
      {!empty && (
        <ol className={css.week}>
          {days.map((blocks, day) => {
            const on = addDays(monday, day)
            return (
              <li key={on} className={cx(css.day, on === today && css.today)} aria-current={on === today ? 'date' : undefined}>
                <p className={css.dayName}><strong>{(weekdayNames[(day + 1) % 7] ?? '').slice(0, 2)}</strong> {bareDay(on)}</p>
                <ul>
                  {blocks.map((one) => (
                    <li key={one.block.id} className={cx(css.block, one.own && css.own)}>
                      <span className={css.time}>{clockOf(one.block.start)}</span>
                      <span className={css.name}>{hyphenated(blockTitle(one.block))}{one.own && <span className="hidden"> (eigen afspraak)</span>}</span>
                      {one.own && no === undefined && <button type="button" className={css.remove} onClick={() => remove(one)} aria-label={`Haal weg, ${blockTitle(one.block)}, ${dayAndMonth(on)}`}><Icon of={IconX} size={14} /></button>}
                    </li>
                  ))}
                </ul>
              </li>
            )
          })}
        </ol>
      )}
    </Card>
  )
}
