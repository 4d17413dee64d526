import { assertNever } from '#shared/result/result.ts'
import { cx } from './cx.ts'
import css from './StateMark.module.css'

/** The five states; each has a shape of its own, so that they stay apart without colour. */
export type State = 'te-laat' | 'deze-week' | 'komt-nog' | 'bezig' | 'gedaan'
/** The words of each state. */
export const stateWords = { 'te-laat': 'te laat', 'deze-week': 'deze week', 'komt-nog': 'komt nog', bezig: 'bezig', gedaan: 'gedaan' } as const satisfies Readonly<Record<State, string>>

/** A mark. `label` is read aloud when no words stand beside it; leave it out when they do. */
export function StateMark({ state, size = 14, label }: { readonly state: State; readonly size?: number; readonly label?: string }) {
  return (
    <svg viewBox="0 0 16 16" width={size} height={size} className={cx(css.mark, tone(state))} {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}>
      <Shape state={state} />
    </svg>
  )
}

function tone(state: State): string | undefined {
  if (state === 'te-laat') return css.late
  if (state === 'deze-week') return css.soon
  return state === 'komt-nog' ? css.todo : css.done
}

function Shape({ state }: { readonly state: State }) {
  switch (state) {
    case 'te-laat':
      return <><rect x="1.5" y="1.5" width="13" height="13" rx="2.5" fill="currentColor" /><path d="M8 4.4v4.4M8 11.3v.3" className={css.onMark} strokeWidth="2" strokeLinecap="round" /></>
    case 'deze-week':
      return <rect x="3.1" y="3.1" width="9.8" height="9.8" rx="1" transform="rotate(45 8 8)" fill="currentColor" className={css.edge} strokeWidth="1" />
    case 'komt-nog':
      return <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="1.6" />
    case 'bezig':
      return <><circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="1.8" /><path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" /></>
    case 'gedaan':
      return <><circle cx="8" cy="8" r="7" fill="currentColor" /><path d="M4.9 8.2l2.1 2.1 4-4.3" fill="none" className={css.onMark} strokeWidth="1.7" strokeLinecap="round" strokeLinejoin="round" /></>
    default:
      return assertNever(state)
  }
}
