import type { LogLine } from './event.ts'
import { joinLines } from './join.ts'
import { lineSentence, type LogNames, whoIs } from './sentence.ts'
import { logKindName, logTypes } from './types.ts'

/** The log as a file that other programs can read, line by line, not joined: all that NEN 7513 asks for, with the names of today. */
export type LogFile = {
  readonly format: 'baken-logboek'
  readonly version: 1
  readonly house: string
  readonly madeAt: string
  readonly period: { readonly from: string | null; readonly until: string | null }
  /** What is not as it was written, in Dutch; empty when all of it holds. */
  readonly findings: readonly string[]
  readonly lines: readonly {
    readonly number: number
    readonly at: string
    readonly user: { readonly id: string | null; readonly name: string }
    readonly responsible: { readonly id: string; readonly name: string } | null
    readonly action: string
    readonly type: string
    readonly kind: string
    readonly dossiers: readonly { readonly id: string; readonly name: string | null }[]
    readonly objectId: string | null
    readonly done: boolean
    readonly code: string | null
    readonly words: string
  }[]
}
export type LogFileInput = {
  readonly house: string
  readonly madeAt: string
  readonly lines: readonly LogLine[]
  readonly names: LogNames
  readonly findings: readonly { readonly sentence: string }[]
}

/** Makes that file's content; the same input gives the same content. */
export const logFile = (i: LogFileInput): LogFile => ({
  format: 'baken-logboek',
  version: 1,
  house: i.house,
  madeAt: i.madeAt,
  period: { from: i.lines[0]?.event.at ?? null, until: i.lines.at(-1)?.event.at ?? null },
  findings: i.findings.map((f) => f.sentence),
  lines: i.lines.map(({ n, event: e }) => ({
    number: n,
    at: e.at,
    user: { id: e.userId, name: whoIs(e.userId, i.names) },
    responsible: e.responsibleId === null ? null : { id: e.responsibleId, name: whoIs(e.responsibleId, i.names) },
    action: e.action,
    type: e.type,
    kind: logKindName[logTypes[e.type].kind],
    dossiers: e.dossierIds.map((id) => ({ id, name: i.names.dossiers.get(id) ?? null })),
    objectId: e.objectId,
    done: e.ok,
    code: e.code,
    words: joinLines([e]).map((line) => lineSentence(line, i.names)).join(''),
  })),
})
