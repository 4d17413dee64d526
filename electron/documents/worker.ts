import { parentPort as threadPort } from 'node:worker_threads'
import { refuse } from '#shared/result/result.ts'
import { drawDocument } from './drawDocument.ts'
import type { FromWorker, ToWorker } from './job.ts'

// Runs as a process of its own, so that a long document never holds up the window or the vault; without Electron, as a worker thread.
const running = new Map<number, AbortController>()
const answer = (message: FromWorker): void => {
  if (threadPort) threadPort.postMessage(message)
  else process.parentPort.postMessage(message)
}

async function draw(id: number, job: Extract<ToWorker, { job: unknown }>['job']): Promise<void> {
  const abort = new AbortController()
  running.set(id, abort)
  try {
    answer({ id, result: await drawDocument(job, (part) => answer({ id, part }), abort.signal) })
  } catch (error) {
    // The places in our code, never the message: it may quote the document.
    console.error(error instanceof Error ? `${error.name}\n${(error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).join('\n')}` : 'draw failed')
    answer({ id, result: refuse('draw.bug', 'Het document kon niet worden gemaakt door een fout in het programma. Je tekst is bewaard. Probeer het opnieuw.') })
  } finally {
    running.delete(id)
  }
}

const hear = (data: ToWorker): void => {
  if ('stop' in data) running.get(data.id)?.abort()
  else void draw(data.id, data.job)
}

if (threadPort) threadPort.on('message', hear)
else process.parentPort.on('message', ({ data }: { data: ToWorker }) => hear(data))
