import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { z } from 'zod'

const python = '/usr/bin/python3'
const answer = z.array(z.object({ valid: z.boolean(), signer: z.string(), day: z.number() }))

/** What LibreOffice says of one signature; `day` as 20260122. */
export type Said = z.infer<typeof answer>[number]

/** Whether LibreOffice can be asked on this machine: set-up installs what it takes on Debian. Says so when it can't. */
export function libreOfficeAnswers(): boolean {
  const here = spawnSync(python, ['-c', 'import uno']).status === 0 && spawnSync('soffice', ['--version']).status === 0
  if (!here) console.warn('LibreOffice is not asked about seals: soffice or python3-uno is missing')
  return here
}

/** The signatures that LibreOffice finds in each of these Word files, and whether they hold. One start of LibreOffice for all. */
export function askLibreOffice(files: readonly Uint8Array[]): readonly (readonly Said[])[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'baken-office-'))
  try {
    const names = files.map((bytes, n) => {
      const file = path.join(folder, `${n}.docx`)
      writeFileSync(file, bytes)
      return file
    })
    const out = execFileSync(python, [path.join(import.meta.dirname, 'libreOffice.py'), ...names], { encoding: 'utf8', timeout: 110_000, stdio: ['ignore', 'pipe', 'inherit'] })
    return out.trim().split('\n').map((line) => answer.parse(JSON.parse(line)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
