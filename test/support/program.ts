import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ok } from '#shared/result/result.ts'
import { drawDocument } from '../../electron/documents/drawDocument.ts'
import { makeExample } from '../../electron/example/makeExample.ts'
import type { Desk } from '../../electron/handlers/context.ts'
import type { AuditEvent } from '../../electron/ipc/audit.ts'
import { makeProgram, type Parts, type Program } from '../../electron/program/program.ts'

const root = path.resolve(import.meta.dirname, '../..')

export type TestProgram = Program & {
  readonly home: string
  readonly audit: readonly AuditEvent[]
  /** What went wrong inside: a test that expects no bugs looks here. */
  readonly faults: readonly string[]
  /** Everything that was saved or printed, in order. */
  readonly given: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** The whole program without Electron, on a folder of its own. */
export function programForTest(options: Partial<Parts> & { readonly pick?: { readonly name: string; readonly bytes: Uint8Array } | null } = {}): TestProgram {
  const home = mkdtempSync(path.join(tmpdir(), 'baken-program-'))
  process.once('exit', () => rmSync(home, { recursive: true, force: true }))
  const audit: AuditEvent[] = []
  const faults: string[] = []
  const given: { name: string; bytes: Uint8Array }[] = []
  let coach = true
  let second: ReturnType<Desk['secondPlace']['get']> = null
  let theme: ReturnType<Desk['theme']['get']> = 'auto'
  const desk: Desk = {
    saveAs: async (name, bytes) => {
      given.push({ name, bytes })
      return ok(name)
    },
    pickFile: async () => ok(options.pick ?? null),
    pickFolder: async () => null,
    saveInto: async (_folder, files) => (given.push(...files), ok(undefined)),
    print: async (bytes, name) => {
      given.push({ name, bytes })
      return ok(true)
    },
    lend: () => 'app://baken/blob/test',
    forgetLent: () => undefined,
    theme: { get: () => theme, set: (next) => void (theme = next) },
    secondPlace: { get: () => second, set: (next) => void (second = next) },
    coach: { get: () => coach, set: (on) => void (coach = on) },
  }
  const program = makeProgram({
    vaultFolder: path.join(home, 'kluis'),
    exampleFolder: path.join(home, 'voorbeeld'),
    resources: path.join(root, 'resources'),
    realVaultAllowed: true,
    startsWithExample: false,
    version: '0.0.0-test',
    now: () => '2026-11-23T10:00:00',
    desk,
    draw: (kind, document, { final, fingerprint, at }) =>
      drawDocument({ kind, document, final, fingerprint, at, fonts: path.join(root, 'resources/fonts') }, () => undefined, new AbortController().signal),
    cancel: () => undefined,
    makeExample,
    emit: () => undefined,
    testAudit: (event) => void audit.push(event),
    report: (where, error) => void faults.push(`${where}: ${error instanceof Error ? error.stack ?? error.message : String(error)}`),
    ...options,
  })
  return { ...program, home, audit, faults, given }
}

