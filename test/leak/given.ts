import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A path that a stand-in of a system dialog answered, a file that a test brings along, or a folder for the command line; written down by `test/support/traces.ts`. */
export type Given = { readonly kind: 'saveAs' | 'print' | 'openFile' | 'openFolder' | 'answers' | 'commandLine'; readonly path: string }

/** All that the launches of a run wrote down: where people saved or printed to, which files they picked, where the answers stood. */
export function givenIn(folder: string): readonly Given[] {
  const notes = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : []
  return notes.flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Given))
}
