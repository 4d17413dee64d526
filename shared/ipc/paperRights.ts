import type { Action } from '../domain/permissions.ts'
import type { DocumentRef } from './contract.ts'

// Papers of the log have their own rights; what holds no resident is for everybody who works in the house.
const own = {
  logboek: 'log.house', wieKeek: 'log.resident', huisregels: 'paper.read', huisregelsPoster: 'paper.read', huisregelsKort: 'paper.read', instroomvoorwaarden: 'paper.read', weekrooster: 'paper.read',
} as const satisfies Partial<Readonly<Record<DocumentRef['kind'], Action>>>
/** The rights that some papers have of their own, each once. */
export const paperRights: readonly Action[] = [...new Set(Object.values(own))]
const isOwn = (kind: string): kind is keyof typeof own => Object.hasOwn(own, kind)
/** What it takes to see a document, or to take it out; `usual` for papers of a dossier. */
export const rightOfPaper = (ref: DocumentRef, usual: Action): Action => (isOwn(ref.kind) ? own[ref.kind] : usual)
