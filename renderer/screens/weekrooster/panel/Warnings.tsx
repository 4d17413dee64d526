import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import { useReadOnly } from '../../../ui/readOnly.ts'
import { Button } from '../../../ui/Button.tsx'
import { useSource } from '../../../ui/Source.tsx'
import { normSources } from '../../../ui/normSources.ts'
import { StateMark } from '../../../ui/StateMark.tsx'
import { split } from '../model/commands.ts'
import type { Item } from '../model/items.ts'
import { type BlockWarning, partIn } from '../model/warnings.ts'
import css from './Panel.module.css'

/** What is not right with this block, where that comes from, and a verb that helps. */
export function Warnings({ item, people }: { readonly item: Item; readonly people: readonly WeekPerson[] }) {
  const readOnly = useReadOnly()
  return item.warnings.map((w) => <OneWarning key={w.kind} warning={w} onSplit={w.kind === 'groot' && !readOnly ? () => split(item.placed, partIn(item.placed, people)) : null} />)
}

function OneWarning({ warning, onSplit }: { readonly warning: BlockWarning; readonly onSplit: (() => void) | null }) {
  const bron = useSource(normSources(warning.norms))
  return (
    <div className={css.warning}>
      <p className={css.warningTitle}><StateMark state="deze-week" />{warning.title}</p>
      <div className={css.warningText}>{warning.text} {bron.button}</div>
      {bron.panel}
      {onSplit && <Button size="small" width="full" onClick={onSplit}>Splits in twee groepen</Button>}
    </div>
  )
}
