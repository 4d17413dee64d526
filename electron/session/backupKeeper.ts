import { type BackupPlace, isDue, ownPlace, type PlaceOutcome, type VaultEvent } from '../vault/vault.ts'
import { makeQueue } from '../vault/queue.ts'
import type { OpenSession } from './session.ts'

/** A second place for backups, as this computer remembers it: its folder, and when the last one was made there (ISO 8601). */
export type SecondPlace = { readonly folder: string; readonly last: string | null }

type Parts = {
  readonly vaultFolder: string
  readonly second: { readonly get: () => SecondPlace | null; readonly set: (next: SecondPlace | null) => void }
  readonly version: string
  readonly now: () => Date
  /** Hears when copying begins and ends. */
  readonly busy: (busy: boolean) => void
  readonly report: (where: string, error: unknown) => void
  /** How long after unlocking the day's backup is made, so that nobody waits for the disk. */
  readonly after: number
}

/** Makes the backups of the house: at closing, daily, and when somebody asks. */
export type BackupKeeper = {
  readonly places: () => readonly BackupPlace[]
  readonly remembered: (place: BackupPlace) => Date | null
  /** Makes one now, in these places or in all. */
  readonly make: (open: OpenSession, places?: readonly BackupPlace[]) => Promise<readonly PlaceOutcome[]>
  /** Somebody came in: the day's backup is made after a moment. */
  readonly entered: (open: OpenSession) => void
  /** Makes the backup of today where there is none yet; a place that is away waits. */
  readonly daily: (open: OpenSession) => Promise<void>
  /** Makes one where anything changed since the last; a failing one holds up nothing. */
  readonly atClose: (open: OpenSession) => Promise<void>
  /** Gives up the one that is being made. */
  readonly stop: () => void
  readonly isBusy: () => boolean
  /** Whether today's backup was tried since somebody came in: before that a warning would come too soon. */
  readonly settled: () => boolean
  /** Hears what happens in the vault. */
  readonly heard: (event: VaultEvent) => void
}

// What changes nothing that a backup is for.
const idle: readonly VaultEvent['type'][] = ['vault.unlock', 'vault.recover', 'vault.close', 'vault.heal', 'password.prove', 'backup']

/** The keeper of one vault folder; the example house, which is made anew each day, gets none. */
export function makeBackupKeeper(p: Parts): BackupKeeper {
  let changes = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  let settled = false
  const queue = makeQueue()
  let running: AbortController | null = null
  let stops = 0
  /** With how many changes in it each place got its last copy. */
  const holds = new Map<string, number>()

  const places = (): readonly BackupPlace[] => {
    const second = p.second.get()
    return [{ folder: ownPlace(p.vaultFolder), own: true }, ...(second === null ? [] : [{ folder: second.folder, own: false }])]
  }
  const run = async (open: OpenSession, where: readonly BackupPlace[], stop: AbortSignal): Promise<readonly PlaceOutcome[]> => {
    const before = changes
    p.busy(true)
    try {
      const outcomes = await open.vault.backups.make({ places: where, program: p.version, destroyed: [], stop })
      for (const { place, result } of outcomes) {
        if (!result.ok) continue
        holds.set(place.folder, before)
        const second = p.second.get()
        if (!place.own && second?.folder === place.folder) p.second.set({ ...second, last: result.value.manifest.madeAt })
      }
      return outcomes
    } finally {
      p.busy(false)
    }
  }
  // One after the other: the vault makes one at a time.
  const make: BackupKeeper['make'] = (open, where = places()) =>
    queue(async () => {
      running = new AbortController()
      try {
        return await run(open, where, running.signal)
      } finally {
        running = null
      }
    })
  /** The places that are here now, with their newest backup. A stick that is out is no failure, and needs no line in the log each day. */
  const here = async (open: OpenSession): Promise<readonly { readonly place: BackupPlace; readonly last: Date | null }[]> => {
    const lists = await Promise.all(places().map(async (place) => ({ place, list: await open.vault.backups.list(place.folder) })))
    return lists.flatMap(({ place, list }) => (list.ok ? [{ place, last: list.value.backups[0]?.at ?? null }] : place.own ? [{ place, last: null }] : []))
  }
  const quietly = async (where: string, work: () => Promise<void>): Promise<void> => {
    try {
      await work()
    } catch (error) {
      p.report(where, error)
    }
  }
  const daily: BackupKeeper['daily'] = (open) =>
    quietly('daily backup', async () => {
      if (open.example) return
      const due = (await here(open)).filter(({ last }) => isDue(last, p.now()))
      if (due.length > 0) await make(open, due.map(({ place }) => place))
      settled = true
      p.busy(false)
    })
  const forget = (): void => {
    if (timer !== null) clearTimeout(timer)
    timer = null
    settled = false
  }
  return {
    places,
    remembered: (place) => {
      const second = p.second.get()
      return !place.own && second?.folder === place.folder && second.last !== null ? new Date(second.last) : null
    },
    make,
    entered: (open) => {
      forget()
      if (open.example) return
      timer = setTimeout(() => void daily(open), p.after)
      timer.unref()
    },
    daily,
    atClose: (open) =>
      quietly('backup at closing', async () => {
        forget()
        if (open.example) return
        const asked = stops
        // The day's own may just be under way: what it holds need not be copied twice.
        await queue(async () => undefined)
        const due = (await here(open)).filter(({ place, last }) => last === null || holds.get(place.folder) !== changes)
        // Somebody came in again meanwhile.
        if (due.length > 0 && stops === asked) await make(open, due.map(({ place }) => place))
      }),
    stop: () => {
      stops += 1
      running?.abort()
    },
    isBusy: () => running !== null,
    settled: () => settled,
    heard: ({ type, action, ok }) => {
      if (ok && action !== 'R' && !idle.includes(type)) changes += 1
    },
  }
}
