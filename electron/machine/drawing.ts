import { existsSync } from 'node:fs'
import path from 'node:path'
import { utilityProcess, type UtilityProcess } from 'electron'
import { refuse, type Result } from '#shared/result/result.ts'
import type { FromWorker, ToWorker } from '../documents/job.ts'
import type { Context, Draw } from '../handlers/context.ts'

type Waiting = { readonly job: string | null; readonly kind: 'pdf' | 'docx'; readonly settle: (result: Result<Uint8Array>) => void }
type Parts = { readonly fonts: string; readonly emit: Context['emit']; readonly report: (where: string, error: unknown) => void }

// The longest plan takes a few seconds; what takes this long (in milliseconds) will never be done.
const patience = 120_000

const cancelled = refuse('draw.cancelled', 'Het maken van het document is gestopt.')
const died = refuse('draw.died', 'Het maken van het document is afgebroken. Je tekst is bewaard. Probeer het opnieuw.')

// Built, this code may stand in a folder of chunks; the worker stands beside main.js.
const workerFile = ['documentWorker.js', '../documentWorker.js'].map((name) => path.join(import.meta.dirname, name)).find((file) => existsSync(file))

/** Draws documents in a process of its own, started at the first one and again when it died. */
export function makeDrawing({ fonts, emit, report }: Parts): { readonly draw: Draw; readonly cancel: (job: string) => void } {
  const waiting = new Map<number, Waiting>()
  let worker: UtilityProcess | undefined
  let last = 0

  const settle = (id: number, result: Result<Uint8Array>): void => {
    waiting.get(id)?.settle(result)
    waiting.delete(id)
  }
  const hear = (message: FromWorker): void => {
    if ('result' in message) return settle(message.id, message.result)
    const asked = waiting.get(message.id)
    if (asked?.job) emit('document.progress', { job: asked.job, done: Math.round(message.part * 100), total: 100, what: asked.kind === 'pdf' ? 'PDF maken' : 'Word-bestand maken' })
  }
  const started = (): UtilityProcess => {
    if (worker !== undefined) return worker
    if (workerFile === undefined) throw new Error('documentWorker.js is missing from the build')
    const made = utilityProcess.fork(workerFile, [], { serviceName: 'Baken documenten', stdio: 'pipe' })
    made.stderr?.on('data', (text: Buffer) => report(`documents: ${text.toString('utf8').slice(0, 2000)}`, undefined))
    made.on('message', hear)
    made.on('exit', () => {
      if (worker === made) worker = undefined
      for (const id of waiting.keys()) settle(id, died)
    })
    worker = made
    return made
  }
  const send = (message: ToWorker): void => started().postMessage(message)

  return {
    draw: (kind, document, { final, fingerprint, at, job }) =>
      new Promise((resolve) => {
        last += 1
        const timer = setTimeout(() => {
          report(`documents: ${kind} took too long`, undefined)
          worker?.kill()
        }, patience)
        const finish = (result: Result<Uint8Array>): void => {
          clearTimeout(timer)
          resolve(result)
        }
        waiting.set(last, { job, kind, settle: finish })
        send({ id: last, job: { kind, document, final, fingerprint, at, fonts } })
      }),
    cancel: (job) => {
      for (const [id, asked] of waiting) {
        if (asked.job !== job) continue
        settle(id, cancelled)
        send({ id, stop: true })
      }
    },
  }
}
