import { expect, test } from 'vitest'
import type { HistoryCodec } from '../../electron/vault/vault.ts'
import { codecs, make, type Note, note, open, value } from '../unit/vault/support.ts'
import { memoryDisk, type MemoryDisk, seeded } from './memoryDisk.ts'

const folder = '/kluis'
/** In which ways what was not synced is lost at the n-th call: one of three in turn; all of them with BAKEN_FAULTS=all. */
const seeds = (n: number): readonly number[] => (process.env['BAKEN_FAULTS'] === 'all' ? [0, 1, 2] : [n % 3])
type Line = { readonly old: string | null; readonly next: string }
const isLine = (v: unknown): v is Line => typeof v === 'object' && v !== null && 'next' in v
const history: HistoryCodec<Note> = { lines: (before, after) => [{ old: before?.text ?? null, next: after.text }], tidy: (lines) => lines }
const options = (disk: MemoryDisk) => ({ disk, codecs: { ...codecs, history } })

type Known = { readonly stored: Map<string, string[]>; readonly asked: Map<string, string>; made: boolean; done: boolean }
const work = async (disk: MemoryDisk, known: Known): Promise<void> => {
  const { vault } = value(await make(folder, options(disk)))
  known.made = true
  const save = async (id: string, text: string): Promise<void> => {
    known.asked.set(id, text)
    value(await vault.saveDossier(note(id, text, 1)))
    known.stored.set(id, [...(known.stored.get(id) ?? []), text])
  }
  await save('a', 'een')
  await save('a', 'twee')
  await Promise.all([save('a', 'drie'), save('b', 'eerste')])
  await save('a', 'vier')
  value(await vault.close())
  const again = value(await open(folder, options(disk)))
  value(await again.saveDossier(note('a', 'vijf', 1)))
  known.stored.set('a', [...(known.stored.get('a') ?? []), 'vijf'])
  value(await again.close())
  known.done = true
}

const check = async (disk: MemoryDisk, known: Known): Promise<number> => {
  const opened = await open(folder, options(disk))
  if (!opened.ok && !known.made) return 0
  const vault = value(opened)
  let lines = 0
  for (const [id, dossier] of vault.dossiers()) {
    const read = value(await vault.history(id))
    const told = read.lines.filter(isLine)
    // Every change that was promised stands in it, in order; the last one is what the dossier says; each line goes on where the one before ended.
    expect(read.gaps).toEqual([])
    expect(told.map((l) => l.next).slice(0, known.stored.get(id)?.length ?? 0)).toEqual(known.stored.get(id) ?? [])
    expect(told.length).toBeLessThanOrEqual((known.stored.get(id)?.length ?? 0) + 1)
    expect(told.at(-1)?.next).toBe(dossier.text)
    expect(told.map((l) => l.old)).toEqual([null, ...told.map((l) => l.next).slice(0, -1)])
    lines += told.length
  }
  value(await vault.saveDossier(note('a', 'na de klap', 2)))
  const after = value(await vault.history('a'))
  expect(after.lines.filter(isLine).at(-1)?.next).toBe('na de klap')
  expect(after.gaps).toEqual([])
  value(await vault.close())
  return lines
}

test('the power goes at every call to the disk: the history says what was stored, and nothing else', async () => {
  const blank = (): Known => ({ stored: new Map(), asked: new Map(), made: false, done: false })
  const whole = memoryDisk(new Map([['', new Map()]]))
  const all = blank()
  await work(whole, all)
  const calls = whole.calls()
  expect(all.done).toBe(true)
  let lines = 0
  for (let n = 1; n <= calls; n += 1) {
    for (const seed of seeds(n)) {
      const disk = memoryDisk(new Map([['', new Map()]]))
      const known = blank()
      const cut = new Promise<void>((resolve) =>
        disk.setFault(async (call) => {
          if (call.n < n) return
          resolve()
          await new Promise(() => undefined)
        }),
      )
      await Promise.race([work(disk, known), cut])
      const after = disk.crash(seeded(n * 1000 + seed))
      for (const file of after.files()) if (file.startsWith(`${folder}/vault.lock`)) await after.remove(file)
      lines += await check(after, known).catch((error: unknown) => {
        throw new Error(`crash at call ${n} of ${calls}, seed ${seed}: ${String(error)}`, { cause: error })
      })
    }
  }
  expect(lines).toBeGreaterThan(160 * seeds(0).length)
}, 120_000)
