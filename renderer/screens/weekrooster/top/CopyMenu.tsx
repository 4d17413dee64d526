import { IconCopy } from '@tabler/icons-react'
import { useId, useState } from 'react'
import { addWeeks, type Day } from '#shared/domain/calendar/day.ts'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import { houseBlocksIn } from '#shared/domain/rooster/book.ts'
import { differencesIn, repeatDifferences } from '#shared/domain/rooster/differences.ts'
import type { Schedule, WeekTemplate } from '#shared/domain/rooster/schedule.ts'
import { beginFrom, dropSample, keepSample, weekBecomesFixed } from '#shared/domain/rooster/weekVerbs.ts'
import type { Where } from '#shared/domain/rooster/where.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { editSchedule } from '../../../state/schedule.ts'
import { say, showUndo } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { newId } from '../../../ui/desk/newId.ts'
import { Icon } from '../../../ui/Icon.tsx'
import { Popover } from '../../../ui/Popover.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { focusGrid } from '../grid/focusGrid.ts'
import css from './Top.module.css'

type Props = { readonly where: Where; readonly monday: Day; readonly schedule: Schedule; readonly shipped: readonly WeekTemplate[]; readonly profileId: string }

/** Copies of weeks: what is different into the next week or into the fixed week, and sample weeks, ours and those of the house. */
export function CopyMenu({ where, monday, schedule, shipped, profileId }: Props) {
  const id = useId()
  const no = useWhyNot('schedule.write')
  const [name, setName] = useState('')
  const different = differencesIn(schedule, monday).length
  const blocks = houseBlocksIn(schedule, where)
  const close = (): void => {
    document.getElementById(id)?.hidePopover()
    focusGrid()
  }
  const change = (make: (s: Schedule) => Schedule, label: string, said: string, stays = false): void => {
    if (no !== undefined) return
    if (editSchedule((book) => ({ ...book, schedule: make(book.schedule) }), label)) showUndo(said)
    else say('Er verandert niets.')
    if (!stays) close()
  }
  const next = addWeeks(monday, 1)
  const samples = [...shipped.toSorted((a, b) => Number(b.id === profileId) - Number(a.id === profileId)).map((t) => ({ ...t, own: false })), ...schedule.templates.map((t) => ({ ...t, own: true }))]
  const keep = (): void => {
    if (name.trim() === '') return
    change((s) => keepSample(s, name, blocks, newId('voorbeeld')), `voorbeeldweek ${name.trim()}`, `Voorbeeldweek ${name.trim()} is bewaard.`, true)
    setName('')
  }
  return (
    <>
      <button type="button" className={css.menuButton} popoverTarget={id}><Icon of={IconCopy} />Kopieer</button>
      <Popover id={id} label="Kopieer week">
        <div className={css.menu}>
          <h2 className={css.menuTitle}>Wat deze week anders is</h2>
          {different === 0 && <p className="second">Deze week is zoals de vaste week.</p>}
          {different > 0 && <Button size="small" blocked={no} onClick={() => change((s) => repeatDifferences(s, monday, next), 'uitzonderingen naar de week erna', `Ook in de week van ${dayAndMonth(next)}.`)}>Kopieer naar de week van {dayAndMonth(next)}</Button>}
          {different > 0 && <Button size="small" blocked={no} onClick={() => change((s) => weekBecomesFixed(s, monday, newId('week')), 'deze week is de vaste week', 'Deze week is nu de vaste week.')}>Maak van deze week de vaste week</Button>}
          <h2 className={css.menuTitle}>Voorbeeldweken</h2>
          <ul className={css.samples}>
            {samples.map((t) => (
              <li key={t.id}>
                <span className={css.sampleName}>{t.name}<span className="caption">{t.own ? 'van het huis' : t.id === profileId ? 'past bij jullie contract' : 'van Baken'}, {t.blocks.length} blokken</span></span>
                <Button size="small" blocked={no} onClick={() => change((s) => beginFrom(s, t, where.monday, () => newId('blok')), `begonnen met ${t.name}`, `${t.name} is de vaste week vanaf ${dayAndMonth(where.monday)}.`)} label={`Gebruik vanaf ${dayAndMonth(where.monday)}: ${t.name}`}>Gebruik</Button>
                {t.own && <Button size="small" variant="text" blocked={no} onClick={() => change((s) => dropSample(s, t.id), `voorbeeldweek ${t.name} weg`, `Voorbeeldweek ${t.name} is weg.`, true)} label={`Haal weg: voorbeeldweek ${t.name}`}>Haal weg</Button>}
              </li>
            ))}
          </ul>
          {blocks.length > 0 && no === undefined && (
            <div className={css.keep} data-own-undo>
              <TextInput label="Bewaar dit als voorbeeldweek" help="geef een naam" value={name} onChange={setName} onKeyDown={(event) => { if (event.key === 'Enter') keep() }} />
              <Button onClick={keep}>Bewaar</Button>
            </div>
          )}
        </div>
      </Popover>
    </>
  )
}
