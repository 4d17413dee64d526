import { useDeferredValue, useMemo } from 'react'
import type { Block } from '#shared/domain/rooster/block.ts'
import { weekBar } from '#shared/norms/weekBar.ts'
import type { Measure, WeekSituation } from '#shared/norms/weekMeasure.ts'
import { focusGrid } from '../grid/focusGrid.ts'
import { standAt, useDesk } from './desk.ts'
import type { Item } from './items.ts'
import { onItem } from './walk.ts'

type From = Omit<WeekSituation, 'blocks'> & { readonly blocks: readonly Block[] }

/** The week against its norms, counted after what is typed or moved shows; and how to go to what breaks one. */
export function useMeasures({ blocks, people, monday, house, profiles }: From, days: readonly (readonly Item[])[]): { readonly measures: readonly Measure[]; readonly show: (m: Measure) => void } {
  const counted = useDeferredValue(blocks)
  const measures = useMemo(() => weekBar({ blocks: counted, people, monday, house, profiles }), [counted, people, monday, house, profiles])
  const show = (m: Measure): void => {
    const item = days.flat().find((i) => m.blocks.includes(i.placed.block.id))
    const day = m.days[0]
    if (item) standAt(onItem(item))
    else if (day !== undefined) standAt({ day, at: useDesk.getState().cursor.at, key: null })
    focusGrid()
  }
  return { measures, show }
}
