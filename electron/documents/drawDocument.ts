import type { Result } from '#shared/result/result.ts'
import { loadDocxFonts } from './docx/fonts.ts'
import { renderDocx } from './docx/renderDocx.ts'
import type { DrawJob } from './job.ts'
import { renderPdf } from './pdf/renderPdf.ts'

/** Draws one document in this process: the bytes of the PDF or the Word file, or why it can't be made. */
export async function drawDocument(job: DrawJob, onProgress: (part: number) => void, signal: AbortSignal): Promise<Result<Uint8Array>> {
  const { document, at, fonts, final, fingerprint } = job
  if (job.kind === 'pdf') return renderPdf(document, { fonts, date: new Date(at), final, onProgress, signal })
  const done = await renderDocx(document, { author: document.head?.left ?? 'Baken', at, fonts: await loadDocxFonts(fonts), final: final && fingerprint !== '' ? { fingerprint } : null })
  onProgress(1)
  return done
}
