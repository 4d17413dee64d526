import css from './Timeline.module.css'

/** A day that has passed and of which the program does not know whether it was done: a dash. */
export function PastMark() {
  return <svg viewBox="0 0 16 16" width={14} height={14} className={css.past} aria-hidden><circle cx="8" cy="8" r="5.6" /><path d="M5.5 8h5" /></svg>
}
