import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import { ok, refuse, type Result } from '#shared/result/result.ts'

/** How a slot turns a secret into a key; stands in the clear header. `salt` is base64. */
export type KdfParams = { readonly name: string; readonly memoryKiB: number; readonly passes: number; readonly lanes: number; readonly salt: string }
/** A way to turn a secret into 32 bytes. `name` stands in the header, so a vault made with one never opens with another. */
export type Kdf = { readonly name: string; readonly derive: (secret: string, params: KdfParams) => Promise<Uint8Array> }
/** What the worker is given. */
export type KdfJob = { readonly secret: string; readonly salt: Uint8Array; readonly memoryKiB: number; readonly passes: number; readonly lanes: number }

const floor = { memoryKiB: 64 * 1024, passes: 3, lanes: 1 }
const ceiling = { memoryKiB: 1024 * 1024, passes: 20, lanes: 16 }

const here = import.meta.dirname
// As source beside this file; built, in out/main, where this code may itself be in a folder of chunks.
const workerPlaces = ['kdfWorker.ts', 'kdfWorker.js', '../kdfWorker.js'].map((name) => path.join(here, name))

const run = (file: string, job: KdfJob): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(file, { workerData: job })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`key derivation stopped with ${code}`)))
  })

/** Argon2id (RFC 9106) in a worker thread of its own. `workerPath` only when the worker's file stands in an unusual place. */
export const argon2 = (workerPath?: string): Kdf => ({
  name: 'argon2id',
  derive: (secret, { salt, memoryKiB, passes, lanes }) => {
    const file = workerPath ?? workerPlaces.find((place) => existsSync(place))
    if (file === undefined) throw new Error('kdfWorker not found')
    return run(file, { secret, salt: Buffer.from(salt, 'base64'), memoryKiB, passes, lanes })
  },
})

/** Parameters for a new slot, with a salt of its own. */
export const newKdfParams = (kdf: Kdf): KdfParams => ({ name: kdf.name, ...floor, salt: randomBytes(16).toString('base64') })

const between = (name: keyof typeof floor, value: number): boolean => Number.isInteger(value) && value >= floor[name] && value <= ceiling[name]

/** Derives the key; refuses parameters below the floor (too weak) or above the ceiling (a header made to hang the computer). */
export const deriveKey = async (kdf: Kdf, secret: string, params: KdfParams): Promise<Result<Uint8Array>> => {
  const sane = between('memoryKiB', params.memoryKiB) && between('passes', params.passes) && between('lanes', params.lanes)
  if (params.name !== kdf.name || !sane || Buffer.from(params.salt, 'base64').length < 16)
    return refuse('damaged', 'De kop van de kluis is veranderd: de instelling voor het wachtwoord is niet veilig. Zet de kluis terug uit een reservekopie.')
  return ok(await kdf.derive(secret, params))
}
