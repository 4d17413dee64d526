import { create } from 'zustand'
import type { SaveState } from './saver.ts'

type Entry = { readonly state: SaveState; readonly retry: () => void }
type SaveStatus = { readonly sources: Readonly<Record<string, Entry>>; readonly savedAt: string | null }
export const useSaveStatus = create<SaveStatus>()(() => ({ sources: {}, savedAt: null }))

/** Tells how far one source (the house, a dossier) is with saving; `savedAt` is the moment of its last save. */
export function reportSave(source: string, state: SaveState, retry: () => void, savedAt: string | null = null): void {
  useSaveStatus.setState((s) => ({ sources: { ...s.sources, [source]: { state, retry } }, savedAt: savedAt !== null && (s.savedAt === null || savedAt > s.savedAt) ? savedAt : s.savedAt }))
}
/** Forgets a source that has nothing left to save. */
export const dropSave = (source: string): void =>
  useSaveStatus.setState((s) => ({ sources: Object.fromEntries(Object.entries(s.sources).filter(([name]) => name !== source)) }))

/** The worst of all sources: failed, then saving, then saved. */
export function worst(sources: Readonly<Record<string, Entry>>): Entry | null {
  const all = Object.values(sources)
  return all.find((e) => e.state.kind === 'failed') ?? all.find((e) => e.state.kind !== 'saved') ?? all[0] ?? null
}
