import type { Tombstone } from '../vault/vault.ts'
import type { BakenVault } from './session.ts'

/*
 * Dossiers that were destroyed for good. Backups name them, so that a restore of an older one leaves them out; a restore obeys them. This is the one
 * place where they come from.
 */

/** The tombstones that an open vault knows. */
export const tombstonesOf = (_vault: BakenVault): readonly Tombstone[] => []
/** The tombstones that a shut vault shows without a password; its folder may be damaged or not there. */
export const tombstonesIn = async (_folder: string): Promise<readonly Tombstone[]> => []
