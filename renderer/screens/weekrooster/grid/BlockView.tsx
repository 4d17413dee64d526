import { memo, useEffect, useRef } from 'react'
import { hyphenated } from '#shared/documents/rooster/hyphens.ts'
import { sameValue } from '#shared/domain/sameValue.ts'
import { cx } from '../../../ui/cx.ts'
import { useDesk } from '../model/desk.ts'
import type { Item } from '../model/items.ts'
import { LEAST_SHOWN } from '../model/lanes.ts'
import { boxStyle, cellId } from './box.ts'
import css from './Grid.module.css'
import { NameField } from './NameField.tsx'

const SHORT = 45
/** So many beside each other leave no room for air. */
const NARROW = 3

type Props = { readonly item: Item; readonly from: number; readonly to: number }

/** One block of the grid: told apart by its edge, with what is wrong in words. */
function BlockOf({ item, from, to }: Props) {
  const { key, placed: { block }, look, lane, of } = item
  const current = useDesk((d) => d.cursor.key === key)
  const naming = useDesk((d) => (d.naming?.key === key ? d.naming : null))
  const taken = useDesk((d) => d.drag !== null && d.drag.key === key && d.drag.what !== 'copy')
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (current) box.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current])
  const short = block.end - block.start < SHORT
  const warning = item.warnings[0]
  return (
    <div
      ref={box} id={cellId(key)} role="gridcell" aria-colindex={block.start / 15 + 2} aria-colspan={(block.end - block.start) / 15} aria-selected={current} data-block={key}
      className={cx(css.block, css[look], short && css.short, of >= NARROW && css.narrow, current && css.current, taken && css.taken)} style={boxStyle({ ...block, end: Math.max(block.end, block.start + LEAST_SHOWN / 2) }, from, to, { lane, of })}
    >
      {naming ? <NameField item={item} naming={naming} /> : (
        <>
          <span className="hidden">{item.sentence}</span>
          <span className={css.name} title={item.title} aria-hidden>{item.different && <span className={css.different} />}{short ? item.title : hyphenated(item.title)}{short && warning && <span className={css.diamond} />}</span>
          {!short && item.note !== '' && <span className={css.note} aria-hidden>{item.note}</span>}
          {!short && warning && <span className={css.warning} aria-hidden><span className={css.diamond} />{warning.short}</span>}
        </>
      )}
    </div>
  )
}

/** Drawn again only when the block itself, its strip or the hours of the grid are otherwise. */
export const BlockView = memo(BlockOf, (a, b) => a.from === b.from && a.to === b.to && sameValue(a.item, b.item))
