import { knownRoles, may } from '#shared/domain/permissions.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { finishRestore, type FoundKeys, type RestoreBase } from '../vault/vault.ts'

/** What the door remembers while nobody is in: the folder that somebody pointed at, wrong guesses, and whether a restore that was broken off is finished. */
export type RestoreDoor = {
  /** The other folder that was picked last; null before that. */
  picked: string | null
  /** Finishes what a power cut broke off, before anybody looks at the vault; tried again until it is done. */
  readonly finish: () => Promise<Result<void>>
  /** Tries a password or a sheet, and looks at what whose it is may do. After five wrong ones it makes people wait, as the lock screen does. */
  readonly admit: <T extends Pick<FoundKeys, 'user'>>(work: () => Promise<Result<T>>) => Promise<Result<T>>
}

const free = 5
const noRight = refuse('rights', 'Alleen een hbo-professional of een beheerder mag een reservekopie terugzetten. Vraag het een van hen, of gebruik het herstelblad.')

/** The door of one vault folder. */
export function makeRestoreDoor(base: () => Pick<RestoreBase, 'disk' | 'vault'>, now: () => number): RestoreDoor {
  let done = false
  let [wrong, last] = [0, 0]
  return {
    picked: null,
    finish: async () => {
      if (done) return ok(undefined)
      const { disk, vault } = base()
      const finished = await finishRestore(disk, vault)
      done = finished.ok
      return finished.ok ? ok(undefined) : finished
    },
    admit: async (work) => {
      const wait = wrong < free ? 0 : Math.min(300, 5 * 2 ** Math.min(wrong - free, 10)) * 1000
      const since = now() - last
      if (since >= 0 && since < wait) return refuse('slow-down', `Er is te vaak iets verkeerds ingevuld. Probeer het over ${Math.ceil((wait - since) / 1000)} seconden opnieuw.`)
      const tried = await work()
      if (!tried.ok) {
        if (tried.problem.code === 'wrong-secret') [wrong, last] = [wrong + 1, now()]
        return tried
      }
      wrong = 0
      const { user } = tried.value
      // The sheet opens everything, so who holds it may do this too.
      return user === null || may(knownRoles(user.roles), 'backup.restore') ? tried : noRight
    },
  }
}
