import { existsSync, lstatSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { allowedBy } from './allowed.ts'
import { treeOf } from './files.ts'
import { givenIn } from './given.ts'
import { knownTexts, recoveryWords, toLookFor } from './known.ts'
import { scan, type Scan } from './scan.ts'
import { searchFor } from './search.ts'

/** What a run of the end-to-end tests left behind, and where. */
export type Left = {
  /** The folder of the program's source, as the run saw it. */
  readonly root: string
  /** Everything that the run may have written to: home, temp, the net-logs. */
  readonly folders: readonly string[]
  /** Where `launch.ts` kept what the programs said, and which paths the dialogs answered. */
  readonly traces: string
  readonly startedAt: number
  /** The user that only these tests run as, or undefined when somebody else works as that user too. */
  readonly user: number | undefined
}
export type LeakReport = Scan & { readonly texts: number; readonly missing: readonly string[] }

// A core dump lies in the working folder; Chromium's shared memory is a file that a killed program may leave.
const coreDumps = (folder: string): readonly string[] => readdirSync(folder).filter((name) => /^core(?:\.\d+)?$/.test(name)).map((name) => path.join(folder, name))
function sharedMemory({ startedAt, user }: Left): readonly string[] {
  if (user === undefined || !existsSync('/dev/shm')) return []
  return readdirSync('/dev/shm').map((name) => path.join('/dev/shm', name)).filter((file) => {
    const about = lstatSync(file, { throwIfNoEntry: false })
    return about?.isFile() === true && about.uid === user && about.mtimeMs >= startedAt
  })
}

// Green on nothing is no answer: these must have been there to look at.
const mustBeThere = {
  'a sealed dossier': /[/\\]dossiers[/\\][^/\\]+\.sealed$/,
  'a header of a vault': /vault\.json$/,
  'a session folder of Chromium (after a kill)': /[/\\]scherm[/\\]sessie[/\\]/,
  'what a program said': /uitvoer-[^/\\]+\.log$/,
} as const

/** The leak test of a run: known texts, documents and pictures in everything that it left, outside what people saved themselves. */
export async function leakTest(left: Left): Promise<LeakReport> {
  const given = givenIn(left.traces)
  const printed = given.filter(({ kind }) => kind === 'saveAs' || kind === 'print').map((one) => one.path)
  const words = recoveryWords(printed)
  const wanted = toLookFor([...knownTexts(left.root), ...words], path.join(left.root, 'out/renderer'))
  const roots = [...left.folders, left.traces, ...coreDumps(left.root), ...sharedMemory(left)]
  const files = roots.flatMap((root) => treeOf(root).files)
  const missing = Object.entries(mustBeThere).flatMap(([what, like]) => (files.some((file) => like.test(file)) ? [] : [what]))
  if (words.length === 0) missing.push('a recovery sheet that was printed')
  const notes = (file: string): boolean => path.dirname(file) === left.traces && file.endsWith('.jsonl')
  const allow = allowedBy([...given, ...files.filter(notes).map((file) => ({ kind: 'answers' as const, path: file }))])
  return { ...(await scan(roots, searchFor(wanted.pieces), allow)), texts: wanted.texts, missing }
}
