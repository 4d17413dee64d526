import { useState } from 'react'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { cx } from '../../../ui/cx.ts'
import type { Answer, Way } from '../../../ui/duties/answers.ts'
import { dutiesIn, type Line } from '../model/lines.ts'
import css from '../Vandaag.module.css'
import { WorkRow, type OpenLine } from './WorkRow.tsx'

type Props = { readonly title: string; readonly lines: readonly Line[]; readonly late?: boolean; readonly shownAtFirst?: number; readonly open: OpenLine; readonly onOpen: (open: OpenLine) => void; readonly onAnswer: (line: Line, answer: Answer, way: Way) => void }

/** One group of duties with its count; nothing at all when there are none. */
export function WorkGroup({ title, lines, late = false, shownAtFirst = lines.length, open, onOpen, onAnswer }: Props) {
  const [all, setAll] = useState(false)
  const last = lines.at(-1)
  if (!last) return null
  // One line more takes no more room than the link that would hide it.
  const folds = lines.length > shownAtFirst + 1
  const list = all || !folds ? lines : lines.slice(0, shownAtFirst)
  return (
    <section className={css.group}>
      <div className={css.groupHead}>
        <h2 className={cx(css.groupTitle, late && css.late)}>{title}</h2>
        <span className="second">{dutiesIn(lines)}</span>
        {folds && <span className={css.more}><LinkButton expanded={all} onClick={() => setAll(!all)}>{all ? `Toon de eerste ${shownAtFirst}` : `Toon alle ${dutiesIn(lines)}, tot ${dayAndMonth(last.work.date)}`}</LinkButton></span>}
      </div>
      <Card flush><ul>{list.map((line) => <WorkRow key={line.key} line={line} open={open} onOpen={onOpen} onAnswer={onAnswer} />)}</ul></Card>
    </section>
  )
}
