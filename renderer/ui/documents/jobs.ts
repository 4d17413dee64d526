import { create } from 'zustand'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { refuse, type Result } from '#shared/result/result.ts'
import { call, listen } from '../../state/client.ts'

/** A document that is being made: how far it is, and what is being done. */
export type Job = { readonly id: string; readonly key: string; readonly what: string; readonly done: number; readonly total: number; readonly cancelled: boolean }
type Jobs = { readonly jobs: readonly Job[] }
export const useJobs = create<Jobs>()(() => ({ jobs: [] }))

/** One document in one form: the same again is the same job. */
export const jobKey = (ref: DocumentRef, act: string): string => `${act}:${ref.kind}:${idIn(ref)}`
function idIn(ref: DocumentRef): string {
  switch (ref.kind) {
    case 'logboek':
    case 'huisTermijnen':
      return 'huis'
    case 'wieKeek':
    case 'termijnen':
      return ref.dossierId
    case 'toestemming':
      return ref.sheetId
    case 'intakebijlage':
    case 'voorbereiding':
    case 'uitstroomplan':
    case 'melding-uitstroomwens':
      return ref.stayId
    case 'evaluatie':
    case 'evaluatiesamenvatting':
      return ref.evaluationId
    case 'weekrooster':
      return `${ref.monday}:${ref.size}`
    case 'presentielijst':
      return `${ref.monday}:${ref.names}`
    case 'zakweek':
      return `${ref.monday}:${ref.dossierIds.join()}`
    case 'tekenbladen':
      return `${ref.versionId}:${ref.dossierIds.join()}`
    case 'huisregels':
    case 'huisregelsKort':
    case 'huisregelsPoster':
    case 'instroomvoorwaarden':
    case 'trajectplan':
    case 'eenvoudig':
    case 'signaleringskaart':
      return ref.versionId
  }
}
const patch = (id: string, change: Partial<Job>): void => useJobs.setState((s) => ({ jobs: s.jobs.map((j) => (j.id === id ? { ...j, ...change } : j)) }))

let listening = false
function hear(): void {
  if (listening) return
  listening = true
  listen('document.progress', ({ job, done, total, what }) => patch(job, { done, total, what }))
}

/** Runs a document verb as a job that shows how far it is and can be cancelled. A job of the same kind that still runs is refused. */
export async function runJob<T>(key: string, verb: (job: string) => Promise<Result<T>>): Promise<Result<T>> {
  hear()
  if (useJobs.getState().jobs.some((j) => j.key === key)) return refuse('document.busy', 'Dit document wordt al gemaakt. Wacht even.')
  const id = crypto.randomUUID()
  useJobs.setState((s) => ({ jobs: [...s.jobs, { id, key, what: 'Document maken', done: 0, total: 0, cancelled: false }] }))
  const answer = await verb(id)
  const cancelled = useJobs.getState().jobs.find((j) => j.id === id)?.cancelled === true
  useJobs.setState((s) => ({ jobs: s.jobs.filter((j) => j.id !== id) }))
  return cancelled && !answer.ok ? refuse('document.cancelled', '') : answer
}

/** Stops a job; what it was making is thrown away. */
export async function cancelJob(id: string): Promise<void> {
  patch(id, { cancelled: true, what: 'Stoppen' })
  await call('document.cancel', { job: id })
}
