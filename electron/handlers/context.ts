import type { Document } from '#shared/documents/model.ts'
import type { EventData, EventName, Status } from '#shared/ipc/contract.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import type { Result } from '#shared/result/result.ts'
import type { BackupKeeper, SecondPlace } from '../session/backupKeeper.ts'
import type { RestoreDoor } from '../session/restoreDoor.ts'
import type { AutoLock } from '../session/autoLock.ts'
import type { NewSealKey } from '../session/houseSeal.ts'
import type { BakenVault, Place, Session } from '../session/session.ts'
import type { UserKeeping } from '../session/users.ts'
import type { Shipped } from '../profiles/shipped.ts'
import type { VaultOptions } from '../vault/vault.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { Dossier } from '#shared/domain/dossier.ts'

/** What somebody looks for: a scan or letter, an exchange file, or a contract profile. */
export type PickedKind = 'bijlage' | 'uitwisseling' | 'profiel'
/** What a folder is for: where backups go, or where one stands. */
export type PickedFolder = 'plek' | 'reservekopie' | 'pakket'

/** The few things that only the computer can do; Electron in the program, a folder in tests. */
export type Desk = {
  /** Asks where to keep a file and writes it there; the file's name, or null when somebody changed their mind. */
  readonly saveAs: (name: string, bytes: Uint8Array) => Promise<Result<string | null>>
  /** Lets somebody pick a file and reads it; null when they changed their mind. */
  readonly pickFile: (what: PickedKind) => Promise<Result<{ readonly name: string; readonly bytes: Uint8Array } | null>>
  /** Lets somebody choose a folder; null when they changed their mind. */
  readonly pickFolder: (what: PickedFolder) => Promise<string | null>
  /** Writes files into a chosen folder, each whole; a name may hold '/' for folders that are made. Refuses as soon as one can't be written. */
  readonly saveInto: (folder: string, files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => Promise<Result<void>>
  /** Prints a PDF from memory; false when somebody changed their mind. */
  readonly print: (pdf: Uint8Array, title: string) => Promise<Result<boolean>>
  /** An address in our own scheme that shows these bytes in the window, from memory. */
  readonly lend: (bytes: Uint8Array, mime: string) => string
  /** Forgets all that was lent: on locking. */
  readonly forgetLent: () => void
  readonly theme: { readonly get: () => Status['theme']; readonly set: (theme: Status['theme']) => void }
  readonly coach: { readonly get: () => boolean; readonly set: (on: boolean) => void }
  /** The second place for backups: a path of this computer, so this computer remembers it. */
  readonly secondPlace: { readonly get: () => SecondPlace | null; readonly set: (next: SecondPlace | null) => void }
}

/** Draws documents, away from the thread that people wait on. */
export type Draw = (kind: 'pdf' | 'docx', document: Document, options: { readonly final: boolean; readonly fingerprint: string; readonly at: string; readonly job: string | null }) => Promise<Result<Uint8Array>>

/** Where the two vaults stand and how they are opened. */
export type Vaults = {
  readonly folder: (place: Place) => string
  readonly options: (place: Place) => VaultOptions<House, Dossier>
  /** False on the stand-in runtime: it opens the example house only. */
  readonly realAllowed: boolean
}

/** What every handler gets. No handler reads the clock or the disk by another way. */
export type Context = {
  readonly session: Session
  readonly vaults: Vaults
  readonly autoLock: AutoLock
  readonly backups: BackupKeeper
  readonly restoring: RestoreDoor
  /** Opens today's example house, made anew when it is not of today. */
  readonly makeExample: (ctx: Context) => Promise<Result<BakenVault>>
  readonly desk: Desk
  readonly draw: Draw
  readonly cancel: (job: string) => void
  readonly profiles: readonly Profile[]
  readonly shipped: () => Shipped
  /** The clock on the wall, 'yyyy-MM-ddTHH:mm:ss'. */
  readonly now: () => string
  readonly emit: <E extends EventName>(event: E, data: EventData<E>) => void
  readonly newId: () => string
  readonly newSealKey: NewSealKey
  /** Who can sign in to a vault. */
  readonly usersOf: (vault: BakenVault) => UserKeeping
  readonly version: string
}
