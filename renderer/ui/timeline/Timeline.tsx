import { useMemo, useRef, type KeyboardEvent } from 'react'
import { StateMark } from '../StateMark.tsx'
import { labelWidth } from './measure.ts'
import { layoutTimeline, type MarkState, type TimelineMark, type TimelineSpan } from './layout.ts'
import { LapsedMark, PastMark } from './PastMark.tsx'
import { Label, Leader } from './Label.tsx'
import { Months, PhaseBand, TodayFlag } from './Band.tsx'
import css from './Timeline.module.css'
import { useWidth } from './useWidth.ts'

type Props = {
  readonly span: TimelineSpan
  readonly marks: readonly TimelineMark[]
  /** 'Vandaag, dag 30'. */
  readonly todayText: string
  /** The id of the mark whose source is open. */
  readonly openId: string | null
  readonly onOpen: (id: string) => void
}

/** Narrower than this, the marks stand in a list. */
const NARROW = 500

/** What a mark says to people who can't see its place: state, title and date. */
export const markWords = { gedaan: 'gedaan', 'te-laat': 'te laat', 'deze-week': 'deze week', 'komt-nog': 'komt nog', vervallen: 'vervallen', voorbij: 'voorbij' } as const satisfies Readonly<Record<MarkState, string>>
export const markName = (m: TimelineMark): string => `${m.title}, ${m.note}, ${markWords[m.state]}`

/** The shape of a mark; each state has its own. `label` is read aloud when no words stand beside it. */
export function MarkShape({ state, label }: { readonly state: MarkState; readonly label?: string }) {
  if (state === 'vervallen') return <LapsedMark label={label} />
  return state === 'voorbij' ? <PastMark label={label} /> : <StateMark state={state} {...(label === undefined ? {} : { label })} />
}

/** A stay from its first day to its last, with a mark for each duty. Arrows walk through the marks; Enter opens one. */
export function Timeline({ span, marks, todayText, openId, onOpen }: Props) {
  const [ref, width] = useWidth<HTMLDivElement>()
  const buttons = useRef(new Map<string, HTMLButtonElement>())
  const layout = useMemo(() => (width > 0 ? layoutTimeline(span, marks, width, labelWidth) : null), [span, marks, width])
  const narrow = width > 0 && width < NARROW
  const order = layout?.marks.map((m) => m.mark.id) ?? []
  const first = order.includes(openId ?? '') ? openId : (layout?.marks.find((m) => m.mark.state === 'te-laat' || m.mark.state === 'deze-week') ?? layout?.marks[0])?.mark.id
  const walk = (event: KeyboardEvent, id: string): void => {
    const at = order.indexOf(id)
    const to = { ArrowRight: at + 1, ArrowDown: at + 1, ArrowLeft: at - 1, ArrowUp: at - 1, Home: 0, End: order.length - 1 }[event.key]
    const target = to === undefined ? undefined : order[to]
    if (target === undefined) return
    event.preventDefault()
    buttons.current.get(target)?.focus()
  }
  const button = (mark: TimelineMark, x: number | null) => (
    <button
      key={mark.id}
      type="button"
      className={x === null ? css.listMark : css.mark}
      style={x === null ? undefined : { left: x }}
      aria-expanded={openId === mark.id}
      aria-label={x === null ? undefined : markName(mark)}
      tabIndex={narrow || mark.id === first ? 0 : -1}
      ref={(element) => {
        if (element) buttons.current.set(mark.id, element)
        else buttons.current.delete(mark.id)
      }}
      onKeyDown={(event) => walk(event, mark.id)}
      onClick={() => onOpen(mark.id)}
    >
      {x === null ? <MarkShape state={mark.state} label={markWords[mark.state]} /> : <MarkShape state={mark.state} />}
      {x === null && <span className={css.listText}>{mark.title} <span className="caption">{mark.note}</span></span>}
    </button>
  )
  return (
    <div ref={ref} className={css.timeline} role="group" aria-label="Tijdlijn van het verblijf">
      {layout && narrow && <div className={css.list}>{layout.marks.map((m) => button(m.mark, null))}</div>}
      {layout && !narrow && (
        <div className={css.strip} style={{ height: 96 + layout.levels * 42 }}>
          <Months months={layout.months} start={layout.bar.from} />
          <PhaseBand phases={layout.phases} bar={layout.bar} today={layout.today} />
          {layout.today !== null && <TodayFlag x={layout.today} width={width} text={todayText} />}
          <svg className={css.leaders} width={width} height={96 + layout.levels * 42} aria-hidden>
            {layout.marks.map((m) => m.label && <Leader key={m.mark.id} x={m.leader} level={m.label.level} />)}
          </svg>
          {layout.marks.map((m) => m.label && <Label key={m.mark.id} mark={m.mark} box={m.label} />)}
          <div className={css.marks}>{layout.marks.map((m) => button(m.mark, m.x))}</div>
        </div>
      )}
    </div>
  )
}
