import { useEffect, useRef, useState } from 'react'
import { blockKindName } from '#shared/text/rooster/blockWords.ts'
import { remove, name } from '../model/commands.ts'
import { useDesk } from '../model/desk.ts'
import type { Item } from '../model/items.ts'
import { focusGrid } from './focusGrid.ts'
import css from './Grid.module.css'

type Props = { readonly item: Item; readonly naming: { readonly fresh: boolean; readonly first: string } }

/** The name of a block, typed where it stands: Enter keeps it, Esc does not (and takes a new block away). */
export function NameField({ item, naming: { fresh, first } }: Props) {
  const [text, setText] = useState(first === '' && !fresh ? item.placed.block.title : first)
  const field = useRef<HTMLInputElement>(null)
  const over = useRef(false)
  useEffect(() => {
    field.current?.focus()
    if (first === '') field.current?.select()
  }, [first])
  const keep = (): void => {
    if (over.current) return
    over.current = true
    name(item.placed, text, fresh)
  }
  const leave = (): void => {
    over.current = true
    if (fresh) remove(item.placed, true)
    useDesk.setState({ naming: null })
    focusGrid()
  }
  return (
    <input
      ref={field} className={css.field} value={text} maxLength={300} aria-label={`Naam van het blok, ${blockKindName[item.placed.block.kind].toLowerCase()}`} spellCheck={false} autoComplete="off" data-own-undo
      onChange={(event) => setText(event.currentTarget.value)} onBlur={keep}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.nativeEvent.isComposing) return
        if (event.key === 'Enter') { event.preventDefault(); keep(); focusGrid() }
        else if (event.key === 'Escape') { event.preventDefault(); leave() }
      }}
    />
  )
}
