import { logboek, wieKeek } from '#shared/documents/logboek.ts'
import type { Document } from '#shared/documents/model.ts'
import { filterLog, filterWords, noFilter, periodWords } from '#shared/domain/log/filter.ts'
import { joinLines } from '#shared/domain/log/join.ts'
import { fullName } from '#shared/domain/people/name.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { Context } from './context.ts'
import { logNames, userNames } from './logNames.ts'
import { findDossier, openSession } from './open.ts'

/** A paper of the log: of the house, or of one dossier. */
export type LogPaper = Extract<DocumentRef, { readonly kind: 'logboek' | 'wieKeek' }>

/** More joined lines than this are hundreds of pages, which nobody reads. */
export const mostOnPaper = 5000

const many = (count: number): string => count.toLocaleString('nl-NL')

/** The log as a document, as it is now. Refuses one that would be hundreds of pages. */
export async function logPaper(ctx: Context, ref: LogPaper): Promise<Result<Document>> {
  const open = openSession(ctx)
  if (!open.ok) return open
  const { vault } = open.value
  const found = ref.kind === 'wieKeek' ? findDossier(open.value, ref.dossierId) : ok(null)
  if (!found.ok) return found
  const read = await vault.log.read()
  if (!read.ok) return read
  const filter = ref.kind === 'logboek' ? ref.filter : { ...noFilter, from: ref.from, until: ref.until }
  const about = found.value
  const lines = filterLog(read.value.lines, filter).filter((line) => about === null || line.event.dossierIds.includes(about.id))
  const count = joinLines(lines.map((line) => line.event)).length
  if (count > mostOnPaper) return refuse('log.long', `Dit zijn ${many(count)} regels: honderden bladzijden. Kies minder dagen${ref.kind === 'logboek' ? ', of bewaar het logboek als bestand' : ''}.`)
  const base = { house: vault.house(), lines, today: ctx.now().slice(0, 10) }
  const users = userNames(open.value)
  if (about !== null) {
    return ok(wieKeek({ ...base, dossierId: about.id, name: fullName(about.person), users, days: periodWords(filter), broken: read.value.findings.some((f) => f.grave || f.kind === 'gap-noted'), ...(filter.until === null ? {} : { until: filter.until }) }))
  }
  return ok(logboek({ ...base, names: logNames(open.value), findings: read.value.findings, limits: filterWords(filter, users) }))
}
