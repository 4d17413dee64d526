import path from 'node:path'
import { logEntry } from '#shared/domain/log/event.ts'
import type { Result } from '#shared/result/result.ts'
import type { HistoryCodec } from '../../../electron/vault/vault.ts'
import { type openAs, type Person, tryAs } from '../../unit/vault/house.ts'
import { codecs, type Note, note, type House } from '../../unit/vault/support.ts'
import type { VaultOptions } from '../../../electron/vault/vault.ts'
import { Broken, must, Refused, type Where } from './deed.ts'

/** The vault below a root, and the folder of its backups beside it. */
export const vaultIn = (root: string): string => path.join(root, 'kluis')
export const placeIn = (root: string): string => path.join(root, 'kopie')

/** The value, or a blow that the deed stops at. */
export const got = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Refused(result.problem.code, result.problem.text)
  return result.value
}

type Line = { readonly old: number; readonly next: number }
const isLine = (v: unknown): v is Line => typeof v === 'object' && v !== null && 'next' in v
/** A history that says of each save from what to what the count went. */
const history: HistoryCodec<Note> = { lines: (before, after) => [{ old: before?.count ?? 0, next: after.count }], tidy: (lines) => lines }
export type More = Partial<VaultOptions<House, Note>>
export const withHistory = { ...codecs, history }
/** How a vault of these proofs is opened. */
export const using = (disk: Where['disk'], now?: () => Date): More => ({ disk, codecs: withHistory, ...(now === undefined ? {} : { now }) })
export type Open = Awaited<ReturnType<typeof openAs>>

/** What a dossier with this count says: short enough to be quick, long enough to be torn. */
export const textOf = (count: number): string => 'regel '.repeat(1 + (count % 40))

/** Opens the vault as one of its people; a refusal is a vault that can't be read. */
export const mustOpen = async (w: Where, who: Person, now?: () => Date): Promise<Open> => {
  const opened = await tryAs(vaultIn(w.root), who, using(w.disk, now))
  if (!opened.ok) throw new Broken('unreadable', `${who.name}: ${opened.problem.code}: ${opened.problem.text}`)
  return opened.value
}
/** The same for the deed itself: a refusal is a blow. */
export const enter = async (w: Where, who: Person, now?: () => Date): Promise<Open> => got(await tryAs(vaultIn(w.root), who, using(w.disk, now)))

/** Saves a dossier with the next count and says so. */
export const save = async (vault: Open, id: string, say: (line: string) => void = () => undefined): Promise<void> => {
  const count = (vault.dossiers().get(id)?.count ?? 0) + 1
  got(await vault.saveDossier(note(id, textOf(count), count)))
  say(`saved ${id} ${count}`)
}
/** Adds a line to the log and says which. */
export const log = async (vault: Open, mark: string, say: (line: string) => void): Promise<void> => {
  got(await vault.log.append(logEntry('dossier.view', { userId: vault.user.id, dossierIds: [mark] })))
  say(`logged ${mark}`)
}

const last = (said: readonly string[], start: string): ReadonlyMap<string, number> =>
  new Map(said.filter((line) => line.startsWith(`${start} `)).map((line) => [line.split(' ')[1] ?? '', Number(line.split(' ')[2])]))
/** What was said of one kind, without its first word. */
export const told = (said: readonly string[], start: string): readonly string[] => said.filter((line) => line.startsWith(`${start} `)).map((line) => line.slice(start.length + 1))

/**
 * Looks at an open vault: every save, log line, attachment and word of the house that was said is there, no dossier is torn, the history tells the same,
 * nothing is called damaged. A save or two that nobody was told of may be there too. Answers how many promises were looked at.
 */
export const lookInside = async (vault: Open, said: readonly string[], refused = false): Promise<number> => {
  const saved = last(said, 'saved')
  const away = new Set(vault.binned().map((b) => b.id))
  for (const [id, count] of saved) {
    const there = vault.dossiers().get(id)?.count ?? vault.binned().find((b) => b.id === id)?.dossier.count ?? 0
    must(there === count || there === count + 1, `${id} was saved as ${count} and is ${there}`)
  }
  for (const [id, dossier] of vault.dossiers()) {
    must(dossier.text === textOf(dossier.count), `${id} is torn at ${dossier.count}`)
    const read = await vault.history(id)
    must(read.ok, `no history of ${id}`)
    if (!read.ok) continue
    const lines = read.value.lines.filter(isLine)
    const ends = lines.map((l) => l.next)
    must(refused || read.value.gaps.length === 0, `holes in the history of ${id}`)
    must(read.value.gaps.length > 0 || read.value.begun === null || ends.at(-1) === dossier.count, `${id} says ${dossier.count} and its history ${ends.at(-1)}`)
    must(read.value.gaps.length > 0 || ends.every((next, n) => next > (lines[n]?.old ?? 0) && (n === 0 || lines[n]?.old === ends[n - 1])), `the history of ${id} is not one of its saves`)
  }
  const found = await vault.log.read()
  must(found.ok, 'the log can not be read')
  if (found.ok) {
    const marks = new Set(found.value.lines.flatMap((line) => line.event.dossierIds))
    for (const mark of told(said, 'logged')) must(marks.has(mark), `line ${mark} of the log`)
    must(found.value.findings.every((f) => !f.grave), `the log: ${found.value.findings.map((f) => f.sentence).join(' ')}`)
  }
  for (const id of told(said, 'blob')) must((await vault.getBlob(id)).ok, `attachment ${id}`)
  const house = told(said, 'house').at(-1)
  if (house !== undefined) must([Number(house), Number(house) + 1].includes(Number(vault.house().any)), `the house was saved as ${house} and is ${String(vault.house().any)}`)
  for (const line of told(said, 'bin').slice(-1)) {
    const [id = '', where] = line.split(' ')
    // Said last, so the next one may have been on its way.
    must(where === 'in' || where === 'out' ? away.has(id) || vault.dossiers().has(id) : false, `${id} is neither in the bin nor out`)
  }
  const damage = vault.damaged().filter((d) => d.kind !== 'loose')
  if (damage.length > 0) throw new Broken('unreadable', damage.map((d) => d.sentence).join(' '))
  return said.length
}

/** Opens the vault, looks, saves something, closes, and looks again: what survived can be worked with. */
export const checkHouse = async (w: Where, who: Person, said: readonly string[], now?: () => Date): Promise<number> => {
  const vault = await mustOpen(w, who, now)
  const promises = await lookInside(vault, said, w.refused)
  const after: string[] = []
  await save(vault, 'na', (line) => void after.push(line)).catch((error: unknown) => {
    throw new Broken('unreadable', 'nothing can be saved any more', error)
  })
  await vault.close()
  const again = await mustOpen(w, who, now)
  await lookInside(again, [...said, ...after], w.refused)
  await again.close()
  return promises
}
