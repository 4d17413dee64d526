import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import type { Document } from '#shared/documents/model.ts'
import type { DrawJob, FromWorker, ToWorker } from '../../../electron/documents/job.ts'
import { caseASigned } from '../../support/caseA.ts'
import { documentOf } from '../../support/sampleDocument.ts'
import { fontsFolder, pdfOf } from '../../support/pdf.ts'

const file = path.join(import.meta.dirname, '../../../electron/documents/worker.ts')
const workers: Worker[] = []
afterEach(async () => {
  await Promise.all(workers.splice(0).map((w) => w.terminate()))
})

const job = (kind: DrawJob['kind'], document: Document, final = false): DrawJob => ({ kind, document, final, fingerprint: '', at: '2026-01-22T14:20:00Z', fonts: fontsFolder })

/** Sends messages and gives what comes back until every job has its result. */
function talk(messages: readonly ToWorker[]): Promise<readonly FromWorker[]> {
  const worker = new Worker(file)
  workers.push(worker)
  const jobs = messages.filter((m) => 'job' in m).length
  const heard: FromWorker[] = []
  return new Promise((resolve, reject) => {
    worker.on('error', reject)
    worker.on('message', (m: FromWorker) => {
      heard.push(m)
      if (heard.filter((h) => 'result' in h).length === jobs) resolve(heard)
    })
    for (const m of messages) worker.postMessage(m)
  })
}
const resultOf = (heard: readonly FromWorker[], id: number) => heard.flatMap((m) => ('result' in m && m.id === id ? [m.result] : []))[0]
const starts = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 4)).toString('latin1')

describe('the drawing worker', () => {
  it('answers each job with its own file, PDF and Word, and tells how far it is', async () => {
    const doc = caseASigned().document
    const heard = await talk([{ id: 1, job: job('pdf', doc) }, { id: 2, job: job('docx', doc) }])
    const [pdf, docx] = [resultOf(heard, 1), resultOf(heard, 2)]
    expect(pdf?.ok && starts(pdf.value)).toBe('%PDF')
    expect(docx?.ok && starts(docx.value)).toBe('PK\u0003\u0004')
    const parts = heard.flatMap((m) => ('part' in m && m.id === 1 ? [m.part] : []))
    expect(parts.length).toBeGreaterThan(1)
    expect(parts).toEqual(parts.toSorted((a, b) => a - b))
    expect(parts.at(-1)).toBe(1)
  })

  it('makes the same PDF as the main process would', async () => {
    const doc = caseASigned().document
    const made = resultOf(await talk([{ id: 7, job: job('pdf', doc) }]), 7)
    expect(made?.ok && Buffer.compare(Buffer.from(made.value), Buffer.from(await pdfOf(doc)))).toBe(0)
  })

  it('stops a job when told, with a sentence', async () => {
    const long = documentOf([{ id: 's', title: 'Lang', newPage: false, blocks: Array.from({ length: 200 }, (_, i) => ({ id: `r${i}`, kind: 'row' as const, label: `Rij ${i}`, paragraphs: [[{ text: 'Een zin die nog even doorgaat. '.repeat(20) }]] })) }])
    const made = resultOf(await talk([{ id: 3, job: job('pdf', long) }, { id: 3, stop: true }]), 3)
    expect(made?.ok).toBe(false)
    if (made?.ok === false) expect(made.problem.code).toBe('pdf.cancelled')
  })

  it('hands on why a final document can not be printed', async () => {
    const doc = documentOf([{ id: 's', title: 'x', newPage: false, blocks: [{ id: 'r', kind: 'row', label: 'Naam', paragraphs: [[{ text: '王' }]] }] }])
    const made = resultOf(await talk([{ id: 4, job: job('pdf', doc, true) }]), 4)
    expect(made?.ok).toBe(false)
    if (made?.ok === false) expect(made.problem.text).toContain('‘王’')
  })
})
