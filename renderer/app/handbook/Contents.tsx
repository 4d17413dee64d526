import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { book } from './book.ts'
import css from './Handbook.module.css'
import { searchBook } from './search.ts'

type Props = { readonly current: string; readonly onOpen: (chapter: string, at?: string | null) => void }

/** The chapters in their order, or, while words are typed, the places where they stand. */
export function Contents({ current, onOpen }: Props) {
  const [query, setQuery] = useState('')
  const hits = useMemo(() => searchBook(book, query), [query])
  const asked = query.trim() !== ''
  const first = hits[0]
  return (
    <nav className={css.contents} aria-label="Inhoud van de handleiding">
      <div className={css.search}>
        <Icon of={IconSearch} />
        <input
          className={css.input} aria-label="Zoek in de handleiding" placeholder="Zoek in de handleiding" autoComplete="off" spellCheck={false} value={query}
          onChange={(event) => setQuery(event.currentTarget.value)} onKeyDown={(event) => { if (event.key === 'Enter' && first) onOpen(first.chapter, first.at) }}
        />
      </div>
      <p className={asked ? css.count : 'hidden'} role="status">{asked ? (hits.length === 0 ? 'Niets gevonden. Probeer een ander woord.' : hits.length === 1 ? '1 plaats gevonden' : `${hits.length} plaatsen gevonden`) : ''}</p>
      {asked ? (
        <ul className={css.list}>{hits.map((hit) => <li key={hit.at ?? hit.chapter}><button type="button" className={css.hit} onClick={() => onOpen(hit.chapter, hit.at)}><span className={css.hitTitle}>{hit.title}</span>{hit.words && <span className={css.hitWords}>{hit.words}</span>}</button></li>)}</ul>
      ) : (
        <ol className={css.list}>{book.map((c) => <li key={c.id}><button type="button" className={css.chapter} aria-current={c.id === current ? 'true' : undefined} onClick={() => onOpen(c.id)}>{c.title}</button></li>)}</ol>
      )}
    </nav>
  )
}
