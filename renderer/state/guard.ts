import { forgetWarnings } from './backups.ts'
import { forgetCheck } from './checking.ts'
import { call } from './client.ts'
import { forgetCoach } from './coach.ts'
import { flush, pauseDossiers } from './dossier.ts'
import { flushHouse, forgetHouse, loadHouse } from './house.ts'
import { flushPapers, pausePapers } from './papers.ts'
import { forgetReceipts } from './receipts.ts'
import { forgetResidents, refreshResidents } from './residents.ts'
import { resetRoute } from './router.ts'
import { flushSchedule, pauseSchedule } from './schedule.ts'
import { adoptStatus, beginLock, loadStatus, useSession, type LockReason } from './session.ts'
import { forgetToday } from './today.ts'
import { hideToast } from './toasts.ts'

const HURRY_MS = 1000

/** Saves everything that is typed, also in the field that has the focus; true when all is safe. */
export async function saveAll(): Promise<boolean> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  const saved = await Promise.all([flush(), flushHouse(), flushPapers(), flushSchedule()])
  return saved.every(Boolean)
}

const atMost = (ms: number): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, ms))

/** Locks at once: the lock screen first, then the last keys, then the vault. `goal`: to put a backup back. */
export async function lock(goal?: 'restore'): Promise<void> {
  const saving = saveAll()
  beginLock('user')
  await Promise.race([saving, atMost(HURRY_MS)])
  // Somebody came in again meanwhile, with a password.
  if (!useSession.getState().closing) return
  const answer = await call('session.lock', goal === undefined ? {} : { goal })
  if (answer.ok) adoptStatus(answer.value)
  else await loadStatus()
  forget()
}

/** The machine is about to lock: saves, and shows the lock screen. */
export async function lockComes(reason: LockReason): Promise<void> {
  await saveAll()
  beginLock(reason)
  // The program waits for nothing else before it closes.
  if (reason === 'quit') await call('session.lock', {})
}

/** The machine locked by itself: nothing of the house stays on screen. */
export async function lockCame(reason: LockReason): Promise<void> {
  beginLock(reason)
  forget()
  await loadStatus()
}

function forget(): void {
  pauseDossiers(true)
  pausePapers(true)
  pauseSchedule(true)
  forgetHouse()
  forgetResidents()
  forgetToday()
  forgetReceipts()
  forgetCheck()
  forgetCoach()
  forgetWarnings()
  hideToast()
  resetRoute()
}

/** Somebody signed in: reads the house and goes on saving what still waited. */
export async function settleIn(): Promise<void> {
  pauseDossiers(false)
  pausePapers(false)
  pauseSchedule(false)
  // Before the house is read: what still waited is in it then.
  await flushPapers()
  await Promise.all([loadHouse(), refreshResidents()])
}
