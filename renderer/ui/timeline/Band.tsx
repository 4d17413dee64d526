import type { TimelineLayout } from './layout.ts'
import css from './Timeline.module.css'

/** The names of the months with a tick through the band. */
export function Months({ months, start }: { readonly months: TimelineLayout['months']; readonly start: number }) {
  return <div aria-hidden>{months.map((m, i) => <span key={`${m.name}${m.x}`} className={i === 0 && m.x <= start + 1 ? css.firstMonth : css.month} style={{ left: m.x }}>{m.name}</span>)}</div>
}

// The line of today crosses no name: a name that it would cross stands behind it.
function beside(p: TimelineLayout['phases'][number], today: number | null): number | undefined {
  const into = today === null ? 0 : today - p.from
  const name = p.name.length * 9
  return into > 0 && into < name + 14 && p.to - p.from > into + name + 18 ? into + 10 : undefined
}

type BandProps = Pick<TimelineLayout, 'phases' | 'bar' | 'today'>
/** The phases as one band; the part that has passed is tinted. */
export function PhaseBand({ phases, bar, today }: BandProps) {
  const passed = today === null ? 0 : Math.max(0, Math.min(today, bar.to) - bar.from)
  return (
    <div className={css.band} style={{ left: bar.from, width: bar.to - bar.from }}>
      <div className={css.passed} style={{ width: passed }} />
      {phases.map((p) => <span key={`${p.name}-${p.from}`} className={today !== null && p.from <= today && today < p.to ? css.phaseNow : css.phase} style={{ left: p.from - bar.from, width: p.to - p.from, paddingInlineStart: beside(p, today) }}>{p.to - p.from > 60 ? p.name : ''}</span>)}
    </div>
  )
}

const FLAG = 128
/** The flag of today; leans left near the end, so that it stays inside. */
export function TodayFlag({ x, width, text }: { readonly x: number; readonly width: number; readonly text: string }) {
  return <div className={x + FLAG > width ? css.todayLeft : css.today} style={{ left: x }}><span>{text}</span></div>
}
