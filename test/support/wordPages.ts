import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { loadDocxFonts } from '../../electron/documents/docx/fonts.ts'
import { renderDocx } from '../../electron/documents/docx/renderDocx.ts'
import type { Document } from '#shared/documents/model.ts'
import { fontsFolder } from './pdf.ts'

/** How many pages LibreOffice makes of the Word files of these documents. One start of LibreOffice for all, with a profile of its own. */
export async function wordPages(documents: readonly Document[]): Promise<readonly number[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'baken-word-'))
  try {
    const names = await Promise.all(documents.map(async (document, n) => {
      const made = await renderDocx(document, { author: 'Baken', at: '2026-06-18T11:00:00', fonts: await loadDocxFonts(fontsFolder), final: null })
      if (!made.ok) throw new Error(made.problem.text)
      const file = path.join(folder, `${n}.docx`)
      writeFileSync(file, made.value)
      return file
    }))
    execFileSync('soffice', [`-env:UserInstallation=${pathToFileURL(path.join(folder, 'profile')).href}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...names], { stdio: 'ignore', timeout: 110_000 })
    return names.map((file) => Number(/^Pages:\s+(\d+)/mu.exec(execFileSync('pdfinfo', [file.replace(/docx$/u, 'pdf')], { encoding: 'utf8' }))?.[1]))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
