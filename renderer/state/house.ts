import { useMemo } from 'react'
import { create } from 'zustand'
import type { House } from '#shared/domain/house/house.ts'
import { allProfiles } from '#shared/domain/house/ownProfiles.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { call } from './client.ts'
import { makeSaver } from './saving/saver.ts'
import { reportSave } from './saving/saveStatus.ts'
import { momentNow } from './session.ts'

type HouseState = { readonly house: House | null; readonly profiles: readonly Profile[] }
export const useHouse = create<HouseState>()(() => ({ house: null, profiles: [] }))

/** Every profile that a stay can get: those that ship and the house's own. */
export function useAllProfiles(): readonly Profile[] {
  const profiles = useHouse((s) => s.profiles)
  const own = useHouse((s) => s.house?.ownProfiles)
  return useMemo(() => (own ? allProfiles(profiles, { ownProfiles: own }) : profiles), [profiles, own])
}

const saver = makeSaver<House>({
  send: (house) => call('house.save', { house }),
  onState: (state) => reportSave('house', state, () => void saver.flush(), state.kind === 'saved' ? momentNow() : null),
})

/** Reads the house and the contract profiles; profiles also before there is a vault. */
export async function loadHouse(): Promise<void> {
  const house = await call('house.get', {})
  if (house.ok) useHouse.setState({ house: house.value })
  await loadProfiles()
}
/** Reads the contract profiles. */
export async function loadProfiles(): Promise<void> {
  const profiles = await call('profiles.list', {})
  if (profiles.ok) useHouse.setState({ profiles: profiles.value })
}

/** Changes the house: shown at once, saved soon. */
export function editHouse(patch: Partial<House>): void {
  const { house } = useHouse.getState()
  if (!house) return
  const next = { ...house, ...patch }
  useHouse.setState({ house: next })
  saver.put('house', next)
}
/** The weekrooster as it was just saved by its own way: dossiers and plans read it from the house. */
export const noteSchedule = (schedule: House['schedule']): void => useHouse.setState((s) => (s.house ? { house: { ...s.house, schedule } } : {}))
/** Saves the house now; true when it is safe. */
export const flushHouse = (): Promise<boolean> => saver.flush()
/** Forgets the house on screen, after locking. */
export const forgetHouse = (): void => useHouse.setState({ house: null })
