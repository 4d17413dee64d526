import css from './Timeline.module.css'

const named = (label: string | undefined) => (label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })

/** A duty that lapsed or does not apply: a cross, and no circle around it. */
export function LapsedMark({ label }: { readonly label?: string | undefined }) {
  return <svg viewBox="0 0 16 16" width={14} height={14} className={css.past} {...named(label)}><path d="M3.6 3.6l8.8 8.8M12.4 3.6l-8.8 8.8" strokeWidth={1.8} /></svg>
}

/** A day that has passed: a dash in a broken circle. */
export function PastMark({ label }: { readonly label?: string | undefined }) {
  return <svg viewBox="0 0 16 16" width={14} height={14} className={css.past} {...named(label)}><circle cx="8" cy="8" r="5.6" /><path d="M5.5 8h5" /></svg>
}
