import type { Document } from '#shared/documents/model.ts'
import type { Result } from '#shared/result/result.ts'

/** One document to draw. `fonts` is the folder of the typefaces; `at` the wall time that goes into the file. */
export type DrawJob = {
  readonly kind: 'pdf' | 'docx'
  readonly document: Document
  readonly final: boolean
  readonly fingerprint: string
  readonly at: string
  readonly fonts: string
}

/** What the drawing process is told. */
export type ToWorker = { readonly id: number; readonly job: DrawJob } | { readonly id: number; readonly stop: true }
/** What it answers: how far it is (0–1), and once the outcome. */
export type FromWorker = { readonly id: number; readonly part: number } | { readonly id: number; readonly result: Result<Uint8Array> }
