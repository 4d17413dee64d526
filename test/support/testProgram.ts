import { createHash, generateKeyPairSync, randomUUID } from 'node:crypto'
import type { Channel, Input, Output } from '#shared/ipc/contract.ts'
import { ok, type Result } from '#shared/result/result.ts'
import type { Parts } from '../../electron/program/program.ts'
import type { SecondPlace } from '../../electron/session/backupKeeper.ts'
import { makeExample } from '../../electron/example/makeExample.ts'
import { readyExample } from './readyExample.ts'
import { programForTest, type TestProgram } from './program.ts'

// Made once for a file of tests. Shorter than the house's own, so that it costs nothing.
const testSealKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'der' })

/** The whole program without a window, with a typed way to ask it things; dialogs answer from lists. */
export type Asked = TestProgram & {
  readonly ask: <C extends Channel>(channel: C, input: Input<C>) => Promise<Result<Output<C>>>
  /** The value, or a failing test that shows the refusal. */
  readonly get: <C extends Channel>(channel: C, input: Input<C>) => Promise<Output<C>>
  /** The refusal's code, or 'ok'. */
  readonly code: <C extends Channel>(channel: C, input: Input<C>) => Promise<string>
  readonly clock: { now: string }
  /** What was saved, printed and shown, newest last. */
  readonly out: { readonly saved: { name: string; bytes: Uint8Array }[]; readonly printed: Uint8Array[]; readonly lent: Uint8Array[] }
  /** What the next open dialogs answer. */
  readonly pick: { name: string; bytes: Uint8Array }[]
  /** What the next dialogs for a folder answer, and what this computer remembers of a second place for backups. */
  readonly folders: string[]
  readonly second: { place: SecondPlace | null }
}

/** Starts one at a clock; its vault is real, its key derivation is a cheap one. */
export function askedProgram(now: string, more: Partial<Parts> = {}): Asked {
  const clock = { now }
  const out: Asked['out'] = { saved: [], printed: [], lent: [] }
  const pick: Asked['pick'] = []
  const folders: string[] = []
  const second: Asked['second'] = { place: null }
  const program = programForTest({
    now: () => clock.now,
    desk: {
      saveAs: async (name, bytes) => (out.saved.push({ name, bytes }), ok(name)),
      pickFile: async () => ok(pick.shift() ?? null),
      pickFolder: async () => folders.shift() ?? null,
      saveInto: async (_folder, files) => (out.saved.push(...files), ok(undefined)),
      print: async (pdf) => (out.printed.push(pdf), ok(true)),
      lend: (bytes) => (out.lent.push(bytes), `app://baken/blob/${randomUUID()}`),
      forgetLent: () => void (out.lent.length = 0),
      theme: { get: () => 'auto', set: () => undefined },
      coach: { get: () => true, set: () => undefined },
      secondPlace: { get: () => second.place, set: (next) => void (second.place = next) },
    },
    // A key that was made once: making one takes a second.
    testSealKey: async () => testSealKey,
    // Microseconds instead of half a second: these tests are about everything around it.
    testKdf: { name: 'test', derive: async (secret, p) => createHash('sha256').update(`${p.salt}\n${secret}`).digest() },
    makeExample: more.draw || more.testSealKey ? makeExample : readyExample,
    ...more,
  })
  // The dispatcher checked the answer against this very channel's schema.
  const ask: Asked['ask'] = async (channel, input) => (await program.dispatch(channel, input)) as never
  return {
    ...program, ask, clock, out, pick, folders, second,
    get: async (channel, input) => {
      const answer = await ask(channel, input)
      if (!answer.ok) throw new Error(`${channel} refused: ${answer.problem.code}: ${answer.problem.text}`)
      return answer.value
    },
    code: async (channel, input) => {
      const answer = await ask(channel, input)
      return answer.ok ? 'ok' : answer.problem.code
    },
  }
}
