import type { House, NormChange } from '#shared/domain/house/house.ts'
import { changeNorm, dropChange, type NormPlace } from '#shared/domain/house/normChanges.ts'
import { editHouse, useHouse } from '../../../state/house.ts'
import { momentNow, useSession } from '../../../state/session.ts'
import { showUndo } from '../../../state/toasts.ts'

/** Changes the house as it is now, however long ago a button was drawn. */
export function withHouse(change: (house: House) => Partial<House>): void {
  const { house } = useHouse.getState()
  if (house) editHouse(change(house))
}

/** A change with its own id, by who is signed in, now. Main says who and when once more. */
export const newChange = (said: Pick<NormChange, 'normId' | 'norm' | 'from' | 'reason'>): NormChange => ({
  ...said, id: `nw-${crypto.randomUUID()}`, userId: useSession.getState().status?.user?.id ?? 'onbekend', at: momentNow(),
})

const layers = ({ agreements, ownProfiles }: House): Pick<House, 'agreements' | 'ownProfiles'> => ({ agreements, ownProfiles })

/** Keeps changes of norms in their place, and offers to take them back. */
export function keepChange(place: NormPlace, changes: readonly NormChange[], words: string): void {
  withHouse((house) => layers(changes.reduce((now, change) => changeNorm(now, place, change), house)))
  showUndo(words, () => withHouse((house) => layers(changes.reduce((now, change) => dropChange(now, place, change.id), house))))
}
