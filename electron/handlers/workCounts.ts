import { mayNow } from '#shared/domain/permissions.ts'
import { workCounts, type WorkCounts } from '#shared/domain/today.ts'
import { rightsOf } from '../session/session.ts'
import type { Context } from './context.ts'
import { todayList } from './todayList.ts'

/** What a notification may tell now; null when nobody is in who may see the work, in the example house, or when the house wants none. */
export function countsToTell(ctx: Context): WorkCounts | null {
  const open = ctx.session.current()
  if (open === null || open.example || !mayNow(rightsOf(open), 'residents.list')) return null
  const house = open.vault.house()
  return house.notify ? workCounts(todayList(open.vault.dossiers(), house, ctx.profiles, ctx.now().slice(0, 10))) : null
}
