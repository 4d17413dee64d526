import { memo } from 'react'
import { dutyShort } from '#shared/norms/explain.ts'
import { cx } from '../../../ui/cx.ts'
import { useReadOnly } from '../../../ui/readOnly.ts'
import { StateMark } from '../../../ui/StateMark.tsx'
import { useTalk } from '../desk/talkDesk.ts'
import type { Part, PartState } from '../model/parts.ts'
import css from './List.module.css'

const marks = { leeg: 'komt-nog', bezig: 'bezig', klaar: 'gedaan' } as const satisfies Readonly<Record<PartState, string>>
const words = { leeg: 'nog leeg', bezig: 'nog niet klaar', klaar: 'klaar' } as const satisfies Readonly<Record<PartState, string>>
const counts = ['nul', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes'] as const
/** How far a part is, in words. */
export const stateWords = words

/** The parts of the talk with how far each is, and what one talk discharges. */
export function PartList() {
  const { groups, part, go, duties, evaluation } = useTalk()
  const readOnly = useReadOnly()
  const serves = duties.filter((d) => evaluation.dutyIds.includes(d.id)).map(dutyShort)
  const [first = '', ...rest] = serves
  return (
    <nav className={css.pane} aria-label="Onderdelen van de evaluatie" data-pane>
      <div className={css.parts}>
        {groups.map((g, i) => (
          <section key={g.title} aria-label={g.title}>
            <h2 className={css.group}>{g.title}</h2>
            <ul>
              {g.parts.map((p) => <li key={p.id}><PartRow part={p} open={p.id === part} go={go} /></li>)}
              {i === 0 && !readOnly && g.parts.length > 0 && <li><button type="button" className={cx(css.row, css.quiet, part === 'sheet' && css.open)} aria-current={part === 'sheet' ? 'step' : undefined} onClick={() => go('sheet')}>Overnemen van het blad</button></li>}
            </ul>
          </section>
        ))}
      </div>
      {serves.length > 1 && (
        <div className={css.one}>
          <p className={css.oneTitle}>{`Eén gesprek, ${counts[serves.length] ?? serves.length} taken`}</p>
          <p>{`${first}, ${rest.slice(0, -1).map((s) => `${s.toLowerCase()}, `).join('')}${rest.at(-1)?.toLowerCase() ?? ''}.`.replace(/, ([^,]+)\.$/u, ' en $1.')}</p>
        </div>
      )}
    </nav>
  )
}

const PartRow = memo(function PartRow({ part, open, go }: { readonly part: Part; readonly open: boolean; readonly go: (part: string) => void }) {
  return (
    <button type="button" className={cx(css.row, open && css.open)} aria-current={open ? 'step' : undefined} onClick={() => go(part.id)}>
      <span className={css.name}>{part.name}</span>
      <StateMark state={marks[part.state]} label={words[part.state]} />
    </button>
  )
})
