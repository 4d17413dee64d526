import { whyNot, type Action } from '#shared/domain/permissions.ts'
import type { Status } from '#shared/ipc/contract.ts'
import { useSession } from './session.ts'

const can = (status: Status | null, action: Action): boolean => status?.may.includes(action) === true
const why = (status: Status | null, action: Action): string | undefined => {
  if (can(status, action)) return undefined
  return whyNot({ roles: status?.user?.roles ?? [], care: status?.care === true }, action) ?? 'Dit mag je nu niet'
}

const NONE: readonly Action[] = []

/** Whether who is signed in may do this. */
export const useMay = (action: Action): boolean => useSession((s) => can(s.status, action))
/** Why who is signed in may not do this, for `blocked`; undefined when they may. */
export const useWhyNot = (action: Action): string | undefined => useSession((s) => why(s.status, action))
/** The same two outside a component. */
export const whyNotNow = (action: Action): string | undefined => why(useSession.getState().status, action)
export const mayDo = (action: Action): boolean => can(useSession.getState().status, action)
/** All that who is signed in may do. */
export const useRights = (): readonly Action[] => useSession((s) => s.status?.may) ?? NONE
