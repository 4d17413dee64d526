import type { HeaderStore } from './headerFiles.ts'
import type { Rings } from './keyring.ts'
import type { Base } from './options.ts'

/** What it takes to change the ways into an open vault. `keys` are the ones in use: a renewal puts others in their place. */
export type Access = {
  readonly base: Base
  readonly headers: HeaderStore
  readonly rings: Rings
  readonly keys: { vault: Buffer; care: Buffer | null }
  readonly userId: string
}
