import path from 'node:path'

/** Folders inside a vault. `apart` is where damaged and loose files are set aside; nothing in it is ever read or deleted. */
export const folders = ['dossiers', 'blobs', 'previous', 'previous/dossiers', 'history', 'apart'] as const
/** Names of the files at the top of a vault. */
export const names = {
  header: 'vault.json',
  headerCopy: 'vault.copy.json',
  keyring: 'keyring.sealed',
  keyringCopy: 'keyring.copy.sealed',
  /** A renewed keyring, until the header that its key belongs to is there; see ring.ts. */
  keyringNext: 'keyring.next.sealed',
  care: 'care.sealed',
  careCopy: 'care.copy.sealed',
  careNext: 'care.next.sealed',
  house: 'house.sealed',
  lock: 'vault.lock',
  attempts: 'attempts.json',
  /** A restore that the log has not been told of yet; see backup/restoreNote.ts. */
  restored: 'teruggezet.json',
  /** Stands in the folder while a vault is being made; a vault with it was never handed to anybody. */
  unfinished: 'vault.unfinished',
} as const

/** Ids that can name a dossier. */
export const isRecordId = (id: string): boolean => /^[A-Za-z0-9_-]{1,64}$/.test(id)

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/
// Windows and macOS do not tell 'A' from 'a', and Windows keeps some names for itself: '+' marks a capital, '++' a reserved name. So 'con' and 'Con' are two.
const fileNameOf = (id: string): string => (reserved.test(id) ? `++${id}` : id.replaceAll(/[A-Z]/g, (letter) => `+${letter.toLowerCase()}`))

/** Path of a dossier inside the vault, with '/' on every system. */
export const dossierFile = (id: string): string => `dossiers/${fileNameOf(id)}.sealed`
/** Path of a dossier's history inside the vault. */
export const historyFile = (id: string): string => `history/${fileNameOf(id)}.baken`
/** Path of a blob inside the vault; blob ids are hexadecimal. */
export const blobFile = (id: string): string => `blobs/${id}.sealed`
const olderFormat = 'formaat '
/** Where header and keyring of an older format stand after a migration, until the new one was opened once from disk. */
export const formatFile = (format: number, file: string): string => `previous/${olderFormat}${format} ${file}`
/** Whether a name in `previous` is such a file. */
export const isOfOlderFormat = (name: string): boolean => name.startsWith(olderFormat)
/** Where the previous version of a file stands. */
export const previousFile = (file: string): string => `previous/${file}`
/** A place of its own for a file that is set aside. */
export const apartFile = (file: string, at: Date): string => `apart/${at.toISOString().replaceAll(/[:.]/g, '-')} ${file.replaceAll('/', ' ')}`
/** The real path. */
export const inFolder = (folder: string, file: string): string => path.join(folder, ...file.split('/'))
