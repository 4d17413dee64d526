import { create } from 'zustand'
import type { BackupLine } from '#shared/ipc/contract.ts'
import { call } from './client.ts'

type Wanted = { readonly place: BackupLine['place']; readonly name: string }
type Backups = {
  /** A backup is being made. */
  readonly busy: boolean
  /** Places without a good backup for days, a sentence each. */
  readonly warnings: readonly string[]
  /** How often one was made or tried: who shows a list reads it again. */
  readonly rounds: number
  /** The backup that somebody wants to put back, once the door is shut. */
  readonly wanted: Wanted | null
}
export const useBackups = create<Backups>()(() => ({ busy: false, warnings: [], rounds: 0, wanted: null }))

/** Asks what everybody should know. */
export async function loadWarnings(): Promise<void> {
  const answer = await call('backup.warning', {})
  if (answer.ok) useBackups.setState({ warnings: answer.value.sentences })
}
/** The machine begins or ends making one. */
export function noteBusy(busy: boolean): void {
  useBackups.setState((s) => ({ busy, rounds: s.rounds + 1 }))
  if (!busy) void loadWarnings()
}
/** Which backup the door begins with, or null. */
export const wantRestore = (wanted: Wanted | null): void => useBackups.setState({ wanted })
/** Nothing of the house stays on screen. */
export const forgetWarnings = (): void => useBackups.setState({ warnings: [] })
