import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { ok, refuse, type Result } from '#shared/result/result.ts'

const sentences: Readonly<Record<string, string>> = { ENOENT: 'bestaat niet', EACCES: 'mag niet worden gelezen', EPERM: 'mag niet worden gelezen', EISDIR: 'is een map en geen bestand' }
const MOST_BYTES = 200 * 1024 * 1024

/** The bytes of a file that somebody named, or the sentence that says why it can't be read. */
export async function inputFile(cwd: string, name: string): Promise<Result<Uint8Array>> {
  const file = path.resolve(cwd, name)
  try {
    const about = await stat(file)
    if (about.isDirectory()) return refuse('cli.file', `"${name}" is een map en geen bestand.`)
    if (about.size > MOST_BYTES) return refuse('cli.file', `"${name}" is te groot.`)
    return ok(new Uint8Array(await readFile(file)))
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
    return refuse('cli.file', `"${name}" ${sentences[code] ?? `kon niet worden gelezen${code === '' ? '' : ` (${code})`}`}.`)
  }
}
