import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { closeHelp } from '../../state/help.ts'
import { Button } from '../../ui/Button.tsx'
import { book } from './book.ts'
import type { ChapterId } from './chapters.ts'
import { Contents } from './Contents.tsx'
import css from './Handbook.module.css'
import { Page } from './Page.tsx'

type Place = { readonly chapter: string; readonly at: string | null }
// What scrolls can be reached with Tab, so that the arrow keys scroll it.
const scroller = { role: 'region', 'aria-label': 'Hoofdstuk', tabIndex: 0 } as const

/** The handbook over the work: one chapter at a time. Esc or F1 goes back to where one was. */
export function Handbook({ start }: { readonly start: ChapterId }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const page = useRef<HTMLDivElement>(null)
  const [place, setPlace] = useState<Place>({ chapter: start, at: null })
  const number = Math.max(book.findIndex((c) => c.id === place.chapter), 0)
  const chapter = book[number]
  const open = (id: string, at: string | null = null): void => setPlace({ chapter: id, at })
  useEffect(() => {
    const element = dialog.current
    const before = document.activeElement
    element?.showModal()
    return () => {
      element?.close()
      if (before instanceof HTMLElement && document.contains(before)) before.focus()
    }
  }, [])
  useEffect(() => {
    const line = place.at === null ? null : document.getElementById(place.at)
    const found = line ?? page.current?.querySelector('h2')
    found?.scrollIntoView({ block: line === null ? 'start' : 'center' })
    found?.focus({ preventScroll: true })
  }, [place])
  const [before, after] = [book[number - 1], book[number + 1]]
  return (
    <dialog ref={dialog} className={css.book} aria-label="Handleiding" data-own-undo onCancel={(event) => { event.preventDefault(); closeHelp() }} onPointerDown={(event) => { if (event.target === dialog.current) closeHelp() }}>
      <div className={css.bar}>
        <span className={css.name}>Handleiding</span>
        <Button keys="Esc" onClick={closeHelp}>Terug naar je werk</Button>
      </div>
      <div className={css.body}>
        <Contents current={place.chapter} onOpen={open} />
        <div ref={page} className={css.page} {...scroller}>
          <h2 className={css.title} tabIndex={-1}>{chapter?.title}</h2>
          {chapter && <Page chapter={chapter} onChapter={open} />}
          <div className={css.turn}>
            {before && <Button variant="text" icon={IconChevronLeft} label={`${before.title}, vorig hoofdstuk`} onClick={() => open(before.id)}>{before.title}</Button>}
            <span className={css.push}>{after && <Button variant="text" iconAfter={IconChevronRight} label={`${after.title}, volgend hoofdstuk`} onClick={() => open(after.id)}>{after.title}</Button>}</span>
          </div>
        </div>
      </div>
    </dialog>
  )
}
