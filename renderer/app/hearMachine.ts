import { noteBusy } from '../state/backups.ts'
import { listen } from '../state/client.ts'
import { refreshResidents } from '../state/residents.ts'
import { lockCame, lockComes } from '../state/guard.ts'
import { go } from '../state/router.ts'
import { loadStatus, newDay, noteLogOwed, useSession } from '../state/session.ts'
import { inTime } from './inTime.ts'

/** Begins to listen to what the machine says unasked, for as long as the page lives, and asks how things stand. */
export function hearMachine(): void {
  listen('session.locking', ({ reason }) => void lockComes(reason))
  listen('session.locked', ({ reason }) => {
    // Our own asking to lock is answered by its caller.
    if (reason !== 'user' || !useSession.getState().closing) void lockCame(reason)
  })
  listen('backup.busy', ({ busy }) => noteBusy(busy))
  listen('log.owed', ({ count }) => noteLogOwed(count))
  listen('day.changed', ({ today }) => {
    newDay(today)
    void refreshResidents()
  })
  listen('today.wanted', () => go({ screen: 'vandaag' }))
  // Once in some hundreds of starts no answer came; a question costs nothing, and whichever answer comes is taken.
  void inTime(loadStatus)
}
