import { existsSync } from 'node:fs'
import path from 'node:path'
import { run } from './cli/run.ts'
import { wallTime } from './documents/wallTime.ts'

// The same core without a window. It opens no vault and uses no network.

/** The folder `resources/` of the program, wherever the build put this file. */
const resources = ['../../resources', '../../../resources', '../resources'].map((up) => path.resolve(import.meta.dirname, up)).find((folder) => existsSync(path.join(folder, 'fonts'))) ?? 'resources'

// Somebody who reads the first lines only (`| head`) has what they wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

try {
  // npm runs its scripts in the project's folder; names start from where somebody stands.
  const outcome = await run(process.argv.slice(2), { cwd: process.env['INIT_CWD'] ?? process.cwd(), resources, now: () => wallTime(new Date()) })
  process.stdout.write(outcome.say)
  if (outcome.warn !== '') process.stderr.write(`${outcome.warn}\n`)
  process.exitCode = outcome.code
} catch (error) {
  // The places in our code, never the message: it may quote the file.
  const places = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 6).join('\n') : ''
  process.stderr.write(`Er ging iets mis in Baken zelf. Er is niets geschreven. Meld dit met de regels hieronder; ze bevatten niets uit je bestand.\n${error instanceof Error ? error.name : ''}\n${places}\n`)
  process.exitCode = 1
}
