/** What was done, in the letters of NEN 7513: create, read, update, delete, execute. */
export type EventAction = 'C' | 'R' | 'U' | 'D' | 'E'

/** One line for the log: when (ISO 8601, UTC), which user (a slot's id, null before anybody is known), what, to which objects, and whether it succeeded. No names, no content. */
export type VaultEvent = {
  readonly at: string
  readonly userId: string | null
  readonly action: EventAction
  readonly type:
    | 'vault.create'
    | 'vault.unlock'
    | 'vault.recover'
    | 'vault.close'
    | 'vault.heal'
    | 'vault.label'
    | 'password.change'
    | 'password.prove'
    | 'recovery.renew'
    | 'recovery.confirm'
    | 'vault.migrate'
    | 'care.renew'
    | 'user.add'
    | 'user.roles'
    | 'user.care'
    | 'user.password'
    | 'user.block'
    | 'house'
    | 'secret'
    | 'dossier'
    | 'blob'
    | 'backup'
    | 'backup.file'
  readonly objectIds: readonly string[]
  readonly ok: boolean
}
/** Is told every event, in order. Must not throw. */
export type OnEvent = (event: VaultEvent) => void
