import { expect, test } from 'vitest'
import type { HistoryCodec, Vault, VaultOptions } from '../../../electron/vault/vault.ts'
import { diskError, memoryDisk, type MemoryDisk } from '../../fault/memoryDisk.ts'
import { clock, codecs, type House, make, type Note, note, open, refusal, value } from './support.ts'

type Line = { readonly who: string; readonly old: string | null; readonly next: string }
const isLine = (v: unknown): v is Line => typeof v === 'object' && v !== null && 'next' in v
const said = (lines: readonly unknown[]): readonly string[] => lines.filter(isLine).map((l) => `${l.old ?? ''}>${l.next}`)
const plain: HistoryCodec<Note> = { lines: (before, after, who) => [{ who, old: before?.text ?? null, next: after.text }], tidy: (lines) => lines }
/** Joins everything in one line, as a sitting does. */
const joining: HistoryCodec<Note> = { ...plain, tidy: (lines) => { const all = lines.filter(isLine); const [first, last] = [all[0], all.at(-1)]; return first && last ? [{ ...last, old: first.old }] : [] } }

const folder = '/kluis'
const file = `${folder}/history/a.baken`
type More = Partial<VaultOptions<House, Note>>
const withHistory = (disk: MemoryDisk, history = plain, more: More = {}): More => ({ disk, codecs: { ...codecs, history }, ...more })
const fresh = async (history = plain, more: More = {}): Promise<{ readonly disk: MemoryDisk; readonly vault: Vault<House, Note> }> => {
  const disk = memoryDisk(new Map([['', new Map()]]))
  return { disk, vault: value(await make(folder, withHistory(disk, history, more))).vault }
}
const save = async (vault: Vault<House, Note>, ...texts: readonly string[]): Promise<void> => {
  for (const [i, text] of texts.entries()) value(await vault.saveDossier(note('a', text, i)))
}
const read = async (vault: Vault<House, Note>): Promise<{ readonly said: readonly string[]; readonly gaps: number }> => {
  const { lines, gaps } = value(await vault.history('a'))
  return { said: said(lines), gaps: gaps.length }
}

test('every save leaves one line, with who did it and what it was; another sitting goes on behind it', async () => {
  const { disk, vault } = await fresh()
  await save(vault, 'een', 'twee')
  expect(value(await vault.history('a')).lines).toEqual([{ who: vault.user.id, old: null, next: 'een' }, { who: vault.user.id, old: 'een', next: 'twee' }])
  await vault.close()
  const again = value(await open(folder, withHistory(disk)))
  await save(again, 'drie')
  expect(await read(again)).toEqual({ said: ['>een', 'een>twee', 'twee>drie'], gaps: 0 })
  expect(value(await again.history('a')).begun).not.toBeNull()
})

test('nothing readable stands in the file', async () => {
  const { disk, vault } = await fresh()
  await save(vault, 'een geheim woord')
  const bytes = Buffer.from(await disk.read(file))
  for (const part of bytes.toString('latin1').split('\n')) expect(Buffer.from(part, 'base64').includes(Buffer.from('geheim'))).toBe(false)
  expect(bytes.includes(Buffer.from('geheim'))).toBe(false)
})

test('a line costs the same however long the history is: the same calls, no reading', async () => {
  const { disk, vault } = await fresh()
  const costOf = async (text: string): Promise<readonly string[]> => {
    const calls: string[] = []
    disk.setFault(async ({ kind, path, bytes }) => {
      if (path.includes('history')) calls.push(kind === 'write' ? `write ${bytes}` : kind)
    })
    await save(vault, text)
    return calls
  }
  await save(vault, 'een')
  const early = await costOf('kort')
  disk.setFault(async () => undefined)
  for (let i = 0; i < 300; i += 1) await save(vault, 'kort')
  expect(early).toEqual(['append', expect.stringMatching(/^write /), 'sync'])
  expect((await costOf('kort')).map((c) => c.slice(0, 6))).toEqual(early.map((c) => c.slice(0, 6)))
})

test('the line is written beside the dossier, not behind it', async () => {
  const { disk, vault } = await fresh()
  await save(vault, 'een')
  let named = (): void => undefined
  const saved = new Promise<void>((resolve) => void (named = resolve))
  disk.setFault(async ({ kind, path }) => {
    if (kind === 'rename' && path.endsWith('dossiers/a.sealed')) named()
    // Waits until the dossier has its name: one after the other would wait for ever.
    if (kind === 'sync' && path === file) await saved
  })
  await save(vault, 'twee')
  let written = (): void => undefined
  const line = new Promise<void>((resolve) => void (written = resolve))
  disk.setFault(async ({ kind, path }) => {
    if (kind === 'sync' && path === file) written()
    if (kind === 'rename' && path.endsWith('dossiers/a.sealed')) await line
  })
  await save(vault, 'drie')
  expect((await read(vault)).said).toHaveLength(3)
})

test('a change that was never stored is in no history, whatever is in the file', async () => {
  const { disk, vault } = await fresh()
  await save(vault, 'een')
  disk.setFault(async ({ kind, path }) => {
    if (kind === 'rename' && path.endsWith('dossiers/a.sealed')) throw diskError('EIO')
  })
  expect(refusal(await vault.saveDossier(note('a', 'nooit', 9))).code).toBe('disk-error')
  disk.setFault(async () => undefined)
  expect(await read(vault)).toEqual({ said: ['>een'], gaps: 0 })
  await save(vault, 'twee', 'drie')
  expect(await read(vault)).toEqual({ said: ['>een', 'een>twee', 'twee>drie'], gaps: 0 })
})

test('a line that can’t be written keeps no change from being stored, and the next line tells of both', async () => {
  const { disk, vault } = await fresh()
  await save(vault, 'een')
  disk.setFault(async ({ kind, path }) => {
    if (kind === 'write' && path === file) throw diskError('ENOSPC')
  })
  await save(vault, 'twee')
  disk.setFault(async () => undefined)
  // Until then the hole is told, not hidden.
  expect(await read(vault)).toEqual({ said: ['>een'], gaps: 1 })
  await save(vault, 'drie')
  expect(await read(vault)).toEqual({ said: ['>een', 'een>drie'], gaps: 0 })
})

test('half a line that was left behind is nobody’s loss', async () => {
  const { disk, vault } = await fresh()
  await save(vault, 'een')
  let room = 40
  disk.setFault(async ({ kind, path, bytes }) => {
    if (kind !== 'write' || path !== file) return
    if (room === 0) throw diskError('ENOSPC')
    const taken = Math.min(room, bytes)
    room -= taken
    return taken
  })
  await save(vault, 'twee')
  disk.setFault(async () => undefined)
  await save(vault, 'drie')
  expect(await read(vault)).toEqual({ said: ['>een', 'een>drie'], gaps: 0 })
})

test('opening a dossier makes a long history short, and says the same before and after', async () => {
  const { disk, vault } = await fresh(joining)
  await save(vault, ...Array.from({ length: 40 }, (_, i) => `tekst ${i}`))
  const [before, long] = [await read(vault), (await disk.read(file)).length]
  value(vault.dossier('a'))
  await vault.close()
  expect((await disk.read(file)).length).toBeLessThan(long / 10)
  const again = value(await open(folder, withHistory(disk, joining)))
  expect(await read(again)).toEqual(before)
  await save(again, 'en verder')
  expect(await read(again)).toEqual({ said: ['>en verder'], gaps: 0 })
})

test('the power goes while a history is made short: it is the long one or the short one', async () => {
  for (let n = 1; ; n += 1) {
    const { disk, vault } = await fresh(joining)
    await save(vault, ...Array.from({ length: 30 }, (_, i) => `tekst ${i}`))
    let dead = false
    const cut = new Promise<void>((resolve) =>
      disk.setFault(async (call) => {
        if (call.n < n) return
        dead = true
        resolve()
        await new Promise(() => undefined)
      }),
    )
    value(vault.dossier('a'))
    await Promise.race([cut, vault.close()])
    const after = disk.crash(() => 0.4)
    await after.remove(`${folder}/vault.lock`).catch(() => undefined)
    const again = value(await open(folder, withHistory(after, joining)))
    expect(await read(again), `cut at ${n}`).toEqual({ said: ['>tekst 29'], gaps: 0 })
    expect(again.damaged().filter((d) => d.kind !== 'loose')).toEqual([])
    if (!dead) break
  }
})

test('every bit that is changed, and every line that is cut out, is found; what is left is still told', async () => {
  const { disk, vault } = await fresh()
  await save(vault, 'een', 'twee', 'drie')
  const good = Buffer.from(await disk.read(file))
  const whole = await read(vault)
  expect(whole.gaps).toBe(0)
  for (let bit = 0; bit < good.length * 8; bit += 1) {
    const bad = Buffer.from(good)
    bad[bit >> 3] = (bad[bit >> 3] ?? 0) ^ (1 << (bit & 7))
    disk.put(file, bad)
    const now = await read(vault)
    // A line may be lost, never changed; and none is lost without a word.
    for (const line of now.said) expect(whole.said).toContain(line)
    expect(now.said.length < whole.said.length ? now.gaps : 1, `bit ${bit}`).toBeGreaterThan(0)
    // Also a bit that says the same when it is decoded: only the ends of lines may be anything.
    if (good[bit >> 3] !== 0x0a) expect(now.said.length, `bit ${bit}`).toBeLessThan(whole.said.length)
  }
  const lines = good.toString('latin1').split('\n').filter(Boolean)
  for (let out = 0; out < lines.length; out += 1) {
    disk.put(file, Buffer.from(lines.filter((_, i) => i !== out).map((l) => `${l}\n`).join('')))
    expect(await read(vault)).toEqual({ said: whole.said.filter((_, i) => i !== out), gaps: 1 })
  }
  disk.put(file, Buffer.from(lines.toReversed().map((l) => `${l}\n`).join('')))
  expect((await read(vault)).gaps).toBeGreaterThan(0)
})

test('a history of one dossier tells nothing beside another', async () => {
  const { disk, vault } = await fresh()
  await save(vault, 'een')
  value(await vault.saveDossier(note('b', 'ander', 1)))
  disk.put(`${folder}/history/b.baken`, await disk.read(file))
  expect(value(await vault.history('b'))).toMatchObject({ lines: [], gaps: [{}] })
})

test('the clock of the house stands in the moments of the holes', async () => {
  const time = clock()
  const { disk, vault } = await fresh(plain, { now: time.now })
  await save(vault, 'een')
  const first = time.now().getTime()
  time.forward(60)
  await save(vault, 'twee')
  time.forward(60)
  await save(vault, 'drie')
  const lines = Buffer.from(await disk.read(file)).toString('latin1').split('\n').filter(Boolean)
  disk.put(file, Buffer.from([lines[0], lines[2]].map((l) => `${l}\n`).join('')))
  expect(value(await vault.history('a')).gaps).toEqual([{ after: first, before: first + 120_000 }])
})

test('a history that was taken away whole is a hole, before and after the next save; one that never began is none', async () => {
  const { disk, vault } = await fresh()
  await save(vault, 'een', 'twee')
  await vault.close()
  await disk.remove(file)
  const again = value(await open(folder, withHistory(disk)))
  expect(await read(again)).toEqual({ said: [], gaps: 1 })
  await save(again, 'drie')
  expect(await read(again)).toEqual({ said: ['twee>drie'], gaps: 1 })
  value(await again.saveDossier(note('b', 'nieuw')))
  expect(value(await again.history('b')).gaps).toEqual([])
})
