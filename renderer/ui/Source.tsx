import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { useId, useSyncExternalStore, type ReactNode } from 'react'
import { Icon } from './Icon.tsx'
import css from './Source.module.css'

/** Where a norm comes from, ready to read: the quote, the document and heading, how the date was found, the norm's id. */
export type SourceText = { readonly quote: string; readonly document: string; readonly heading: string; readonly sum?: string; readonly norm?: string }

// One source is open at a time, in the whole window.
let openId: string | null = null
const listeners = new Set<() => void>()
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
const toggle = (id: string): void => {
  openId = openId === id ? null : id
  for (const listener of listeners) listener()
}

/** The Bron button and the lines that it opens, to be placed apart; both null when there is no source. `open` says whether it shows. */
export function useSource(sources: readonly SourceText[]): { readonly button: ReactNode; readonly panel: ReactNode; readonly open: boolean } {
  const id = useId()
  const open = useSyncExternalStore(subscribe, () => openId === id)
  if (sources.length === 0) return { button: null, panel: null, open: false }
  return {
    open,
    button: (
      <button type="button" className={css.button} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => toggle(id)}>
        <Icon of={open ? IconChevronDown : IconChevronRight} size={16} />Bron
      </button>
    ),
    panel: open ? <Sources id={id} sources={sources} /> : null,
  }
}

/** Sources under each other behind a line, where they stand open. */
export function Sources({ id, sources }: { readonly id?: string; readonly sources: readonly SourceText[] }) {
  return <div id={id} className={css.panel}>{sources.map((s) => <SourceLines key={`${s.norm ?? ''}${s.document}${s.heading}`} source={s} />)}</div>
}

/** One source in words: the quote, and under it document, heading, sum and norm. */
export function SourceLines({ source }: { readonly source: SourceText }) {
  const from = [source.document, source.heading && `kop ${source.heading}`].filter(Boolean).join(', ')
  return (
    <div>
      {source.quote && <p className={css.quote}>«{source.quote}»</p>}
      <p className={css.from}>{from}.{source.sum === undefined ? '' : ` ${source.sum}`}{source.norm === undefined ? '' : ` Norm ${source.norm}.`}</p>
    </div>
  )
}

/** Bron on its own: the button with its lines below it. */
export function SourceButton({ sources }: { readonly sources: readonly SourceText[] }) {
  const { button, panel } = useSource(sources)
  return <>{button}{panel}</>
}
