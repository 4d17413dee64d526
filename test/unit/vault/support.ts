import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { Kdf } from '../../../electron/vault/kdf.ts'
import { type Codec, createVault, unlockVault, type Vault, type VaultEvent, type VaultOptions } from '../../../electron/vault/vault.ts'

export type House = { readonly name: string; readonly any?: unknown }
export type Note = { readonly id: string; readonly text: string; readonly count: number; readonly any?: unknown }

const isObject = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null
const isHouse = (v: unknown): v is House => isObject(v) && typeof v['name'] === 'string'
const isNote = (v: unknown): v is Note => isObject(v) && typeof v['id'] === 'string' && typeof v['text'] === 'string' && typeof v['count'] === 'number'
const checker =
  <T>(is: (v: unknown) => v is T) =>
  (v: unknown): Result<T> =>
    is(v) ? ok(v) : refuse('invalid', 'De inhoud klopt niet.')

export const houseCodec: Codec<House> = { kind: 'house', version: 1, migrations: [], check: checker(isHouse) }
export const noteCodec: Codec<Note> = { kind: 'dossier', version: 1, migrations: [], check: checker(isNote) }
export const codecs = { house: houseCodec, dossier: noteCodec }

/** A key derivation of microseconds: these tests are about everything around it. */
export const cheapKdf: Kdf = { name: 'test', derive: async (secret, p) => createHash('sha256').update(`${p.salt}\n${secret}`).digest() }

export const userName = 'Noor Başaran'
export const password = 'vier losse woorden hier'
export const house: House = { name: 'Huis Żółw' }

export const scratch = (): Promise<string> => mkdtemp(path.join(os.tmpdir(), 'baken-vault-'))
export const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true })

/** The value, or a failing test that shows the refusal. */
export const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`refused: ${result.problem.code}: ${result.problem.text}`)
  return result.value
}
/** The refusal, or a failing test. */
export const refusal = (result: Result<unknown>): { readonly code: string; readonly text: string; readonly field?: string } => {
  if (result.ok) throw new Error('was not refused')
  return result.problem
}

type More = Partial<VaultOptions<House, Note>>
export const optionsFor = (folder: string, more: More = {}): VaultOptions<House, Note> => ({ folder, codecs, testKdf: cheapKdf, ...more })
export const make = (folder: string, more: More = {}) =>
  createVault({ ...optionsFor(folder, more), house, label: house.name, user: { name: userName, password, roles: ['hbo'] } })
export const open = (folder: string, more: More = {}, secret = password): Promise<Result<Vault<House, Note>>> =>
  unlockVault({ ...optionsFor(folder, more), userName, password: secret })

export const note = (id: string, text = '', count = 0): Note => ({ id, text, count })

/** Makes a vault with some notes in it and closes it; answers the recovery words. */
export const makeWith = async (folder: string, notes: readonly Note[], more: More = {}): Promise<readonly string[]> => {
  const { vault, recoveryWords } = value(await make(folder, more))
  for (const one of notes) value(await vault.saveDossier(one))
  await vault.close()
  return recoveryWords
}

/** Every file below a folder, as paths with '/', sorted. */
export const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((f) => f.isFile())
    .map((f) => path.relative(folder, path.join(f.parentPath, f.name)).replaceAll(path.sep, '/'))
    .toSorted()

/** Changes one byte of a file. */
export const flip = async (file: string, at: number): Promise<void> => {
  const bytes = await readFile(file)
  bytes[at] = (bytes[at] ?? 0) ^ 0x01
  await writeFile(file, bytes)
}

/** A clock that moves only when told. */
export const clock = (start = '2026-11-23T10:00:00Z') => {
  let at = Date.parse(start)
  return { now: () => new Date(at), forward: (seconds: number) => void (at += seconds * 1000) }
}
export const collect = (): { readonly events: VaultEvent[]; readonly onEvent: (e: VaultEvent) => void } => {
  const events: VaultEvent[] = []
  return { events, onEvent: (e) => void events.push(e) }
}
