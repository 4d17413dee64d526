import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

const version = (): string | null => {
  try {
    return execFileSync('openssl', ['version'], { encoding: 'utf8' })
  } catch {
    return null
  }
}

/** Whether this computer has the openssl program (version 3); says so when it has not. */
export const hasOpenssl = /^OpenSSL [3-9]/u.test(version() ?? '')
if (!hasOpenssl) console.log('OpenSSL 3 staat niet op deze computer: de toetsen die ermee vergelijken zijn hier niet uitgevoerd.')

/** A folder to work in with openssl, gone afterwards. `run` answers what it printed; files are named inside the folder. */
export type Workplace = { readonly run: (...args: readonly string[]) => string; readonly put: (name: string, bytes: Uint8Array) => string; readonly take: (name: string) => Buffer; readonly end: () => void }

/** A fresh one. */
export function workplace(): Workplace {
  const folder = mkdtempSync(path.join(tmpdir(), 'baken-openssl-'))
  return {
    run: (...args) => execFileSync('openssl', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    put: (name, bytes) => (writeFileSync(path.join(folder, name), bytes), name),
    take: (name) => readFileSync(path.join(folder, name)),
    end: () => rmSync(folder, { recursive: true, force: true }),
  }
}
