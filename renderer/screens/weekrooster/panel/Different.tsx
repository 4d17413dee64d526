import type { Difference } from '#shared/domain/rooster/differences.ts'
import { putBack } from '#shared/domain/rooster/differences.ts'
import { useReadOnly } from '../../../ui/readOnly.ts'
import { editSchedule } from '../../../state/schedule.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { TextInput } from '../../../ui/TextInput.tsx'
import { focusGrid } from '../grid/focusGrid.ts'
import { hereNow, put } from '../model/commands.ts'
import { announce } from '../model/desk.ts'
import type { Item } from '../model/items.ts'
import { dayName, spanWords } from '../model/words.ts'
import css from './Panel.module.css'

/** This block is different this week: what it is otherwise, why, and the way back. */
export function Different({ difference, item }: { readonly difference: Difference; readonly item: Item }) {
  const readOnly = useReadOnly()
  const usual = difference.kind === 'extra' ? 'Alleen deze week.' : `Anders op vaste weken: ${dayName(difference.fixed.day)} ${spanWords(difference.fixed)}.`
  const back = (): void => {
    editSchedule((book) => ({ ...book, schedule: putBack(book.schedule, hereNow().monday, item.placed.block.id) }), `${item.title} teruggezet`)
    announce(`${item.title} staat weer zoals in de vaste week.`)
    focusGrid()
  }
  return (
    <div className={css.different}>
      <p className="second">{usual} {!readOnly && <LinkButton onClick={back} label={`Zet terug: ${item.title}`}>Zet terug</LinkButton>}</p>
      <TextInput label="Waarom anders?" help="mag leeg" value={difference.why} onChange={(why) => put(item.placed, `waarom ${item.title} anders is`, `waarom:${item.key}`, why)} />
    </div>
  )
}
