import { create } from 'zustand'
import type { RuleCategory, SignedPaper } from '#shared/domain/regels/rules.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'

export const dossierTabs = ['overzicht', 'intake', 'plan', 'evaluaties', 'logboek', 'uitstroom', 'documenten', 'geschiedenis', 'wie-keek'] as const
export type DossierTab = (typeof dossierTabs)[number]
export const beheerTabs = ['huis', 'team', 'gebruikers', 'contacten', 'contract', 'afspraken', 'herstelblad', 'reservekopieen', 'zegel', 'logboek', 'privacy', 'wachtwoord', 'weergave'] as const
export type BeheerTab = (typeof beheerTabs)[number]

export const rulesParts = ['regels', 'begin', 'gegevens', 'verschil', 'vaststellen', 'tekenen'] as const
/** What of a paper is open: the rules of one part, how it begins, the facts of the house in it, what changes, making it final, who signs. */
export type RulesPart = (typeof rulesParts)[number]

/** Every place in the program. */
export type Route =
  | { readonly screen: 'vandaag' }
  | { readonly screen: 'bewoners'; readonly adding?: boolean }
  | { readonly screen: 'dossier'; readonly id: string; readonly tab: DossierTab; readonly field?: string }
  | { readonly screen: 'plan'; readonly dossierId: string; readonly step: string; readonly field?: string }
  | { readonly screen: 'ondertekenen'; readonly dossierId: string; readonly versionId: string }
  | { readonly screen: 'tekenEvaluatie'; readonly dossierId: string; readonly evaluationId: string }
  /** What differs between two versions of the plan; `from` null = the version before `to`. */
  | { readonly screen: 'verschil'; readonly dossierId: string; readonly from: string | null; readonly to: string }
  | { readonly screen: 'evaluatie'; readonly dossierId: string; readonly stayId: string; readonly evaluationId: string; readonly part?: string; readonly field?: string }
  | { readonly screen: 'toestemming'; readonly dossierId: string; readonly sheetId: string }
  | { readonly screen: 'viewer'; readonly title: string; readonly what: { readonly kind: 'document'; readonly ref: DocumentRef } | { readonly kind: 'attachment'; readonly dossierId: string; readonly blobId: string } }
  | { readonly screen: 'weekrooster'; readonly monday?: string; /** Whose week shows, of all that is there. */ readonly dossierId?: string; /** The block whose roll call is open, on which day. */ readonly rollCall?: { readonly on: string; readonly blockId: string } }
  /** Without `versionId` the concept, else the version that holds. `person`: the dossier of who signs. */
  | { readonly screen: 'huisregels'; readonly paper: SignedPaper; readonly versionId?: string | undefined; readonly part?: RulesPart; readonly category?: RuleCategory; readonly person?: string }
  | { readonly screen: 'controleer' }
  | { readonly screen: 'beheer'; readonly tab: BeheerTab }
export type ScreenName = Route['screen']

type Trail = { readonly visited: readonly Route[]; readonly at: number }
const START: Trail = { visited: [{ screen: 'vandaag' }], at: 0 }
const MOST = 100
const useTrail = create<Trail>()(() => START)

const current = (t: Trail): Route => t.visited[t.at] ?? { screen: 'vandaag' }
const same = (a: Route, b: Route): boolean => JSON.stringify(a) === JSON.stringify(b)

// A field commits when it is left: leave it before the screen goes, so that a half-typed date is not lost. A tab or a button keeps the focus.
const leaveField = (): void => {
  if (typeof document !== 'undefined' && document.activeElement instanceof HTMLElement && document.activeElement.matches('input, textarea, select')) document.activeElement.blur()
}

/** Goes to a place; Alt+← comes back. `replace` puts it in place of the current one (another tab or step of the same thing). */
export function go(route: Route, how: 'push' | 'replace' = 'push'): void {
  leaveField()
  useTrail.setState((t) => {
    if (same(current(t), route)) return t
    const kept = t.visited.slice(0, how === 'push' ? t.at + 1 : t.at)
    const visited = [...kept, route].slice(-MOST)
    return { visited, at: visited.length - 1 }
  })
}

const move = (by: number): void => {
  leaveField()
  useTrail.setState((t) => ({ at: Math.min(Math.max(t.at + by, 0), t.visited.length - 1) }))
}
/** To where you came from. */
export const back = (): void => move(-1)
/** Forward again after `back`. */
export const forward = (): void => move(1)
/** Forgets the way, after locking. */
export const resetRoute = (): void => useTrail.setState(START)
/** Where we are. */
export const useRoute = (): Route => useTrail(current)
