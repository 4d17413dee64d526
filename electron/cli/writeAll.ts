import { existsSync } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { fileTrouble } from '../machine/fileTrouble.ts'

export type Made = { readonly name: string; readonly bytes: Uint8Array }

/** Writes all files into a folder, or none: each is written beside its place first and moved there when all of them are whole. */
export async function writeAll(folder: string, files: readonly Made[], overwrite: boolean): Promise<Result<readonly string[]>> {
  const places = files.map((f) => ({ ...f, at: path.join(folder, f.name), beside: path.join(folder, `.${f.name}.${process.pid}.tmp`) }))
  const there = places.find((f) => existsSync(f.at))
  if (there && !overwrite) return refuse('cli.exists', `"${there.name}" staat al in die map. Kies een andere map, of geef --overwrite mee om het te vervangen.`)
  const moved: string[] = []
  try {
    await mkdir(folder, { recursive: true })
    for (const f of places) await writeFile(f.beside, f.bytes, { mode: 0o600 })
    for (const f of places) {
      await rename(f.beside, f.at)
      moved.push(f.at)
    }
    return ok(moved)
  } catch (error) {
    // What was replaced is gone; what is new goes away again.
    const made = overwrite ? [] : moved
    await Promise.all([...places.map((f) => f.beside), ...made].map((file) => rm(file, { force: true }).catch(() => undefined)))
    return fileTrouble(error)
  }
}
