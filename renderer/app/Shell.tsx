import { useCallback, useEffect, useRef } from 'react'
import type { Status } from '#shared/ipc/contract.ts'
import { settleIn } from '../state/guard.ts'
import { useHouse } from '../state/house.ts'
import { placeFor } from '../state/places.ts'
import { useRights } from '../state/rights.ts'
import { useRoute, type Route } from '../state/router.ts'
import { Arrival } from './Arrival.tsx'
import { Fence } from './Fence.tsx'
import { Header } from './header/Header.tsx'
import { Notices } from './Notices.tsx'
import { usePalette } from './palette/usePalette.ts'
import { Palette } from './palette/Palette.tsx'
import { Rail } from './Rail.tsx'
import { screenOf } from './routes.tsx'
import css from './Shell.module.css'
import { Toaster } from './Toaster.tsx'
import { useFileDrop } from './useFileDrop.ts'
import { useShortcuts } from './useShortcuts.ts'

// Tabs and steps of one thing are one place: focus stays where it is when they change.
const place = (r: Route): string => ('id' in r ? `${r.screen}/${r.id}` : 'dossierId' in r ? `${r.screen}/${r.dossierId}` : r.screen)

/** The house, open: rail, header and the screen. */
export function Shell({ status }: { readonly status: Status }) {
  const wanted = useRoute()
  const rights = useRights()
  // Nobody comes to a place that is not theirs, whatever brought them there.
  const route = placeFor(wanted, rights)
  const house = useHouse((s) => s.house)
  const main = useRef<HTMLElement>(null)
  const palette = usePalette()
  useEffect(() => void settleIn(), [])
  useShortcuts(palette.open)
  const over = useFileDrop()
  const skip = useCallback(() => main.current?.focus(), [])
  return (
    <div className={css.shell}>
      <a className={css.skip} href="#main" onClick={(event) => { event.preventDefault(); skip() }}>Naar de inhoud</a>
      <Header status={status} onSearch={palette.open} />
      <Rail screen={route.screen} />
      <main ref={main} id="main" className={css.main} tabIndex={-1}>
        <Notices status={status} />
        {house !== null && (
          <Fence key={place(route)} title="Dit scherm ging niet open">
            <div className={css.screen}>{screenOf(route)}<Arrival main={main} /></div>
          </Fence>
        )}
      </main>
      <Toaster />
      {over && <div className={css.over} aria-hidden><p>Laat los om dit document te controleren</p></div>}
      {palette.shown && <Palette onClose={palette.close} />}
    </div>
  )
}
