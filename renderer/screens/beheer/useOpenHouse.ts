import type { House } from '#shared/domain/house/house.ts'
import { editHouse, useHouse } from '../../state/house.ts'

/** The house and how to change it; null until it is read. */
export function useOpenHouse(): { readonly house: House; readonly change: (patch: Partial<House>) => void } | null {
  const house = useHouse((s) => s.house)
  return house ? { house, change: editHouse } : null
}
