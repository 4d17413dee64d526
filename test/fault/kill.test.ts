import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { bundled } from '../support/bundled.ts'
import { makeWith, note, open, remove, scratch, value } from '../unit/vault/support.ts'

const kills = Number(process.env['BAKEN_KILLS'] ?? 180)
const lanes = 3

/** A child that has loaded everything and waits for the word to begin. */
const child = (script: string, folder: string) => {
  // The second child on starts from the compiled code of the first: that is most of the time of a round.
  const env = { ...process.env, NODE_COMPILE_CACHE: path.join(path.dirname(folder), 'compiled') }
  const proc = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'pipe'], env })
  let [out, errors] = ['', '']
  let wake = (): void => undefined
  proc.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    wake()
  })
  proc.stderr.setEncoding('utf8').on('data', (text: string) => void (errors += text))
  const gone = new Promise<void>((resolve) => proc.once('close', () => resolve()))
  const said = async (word: string): Promise<void> => {
    while (!out.includes(word)) {
      await Promise.race([new Promise<void>((resolve) => void (wake = resolve)), gone.then(() => Promise.reject(new Error(`child stopped: ${errors}`)))])
    }
  }
  return {
    ready: said('ready\n'),
    begin: () => proc.stdin.write('go\n'),
    open: () => said('open\n'),
    kill: async (): Promise<readonly string[]> => {
      proc.kill('SIGKILL')
      await gone
      if (errors !== '') throw new Error(`child complained: ${errors}`)
      return out.split('\n').slice(0, -1)
    },
  }
}

const lane = async (script: string, folder: string, rounds: number): Promise<number> => {
  await makeWith(folder, [note('d0')])
  const saved = new Map<string, number>()
  const blobs = new Set<string>()
  const blocked = new Set<string>()
  let promises = 0
  let next = child(script, folder)
  for (let round = 0; round < rounds; round += 1) {
    const now = next
    await now.ready
    now.begin()
    if (round + 1 < rounds) next = child(script, folder)
    // Now and then already while it opens the vault and takes over the dead one's lock.
    if (round % 6 !== 0) await now.open()
    await new Promise((resolve) => setTimeout(resolve, Math.random() * (round % 6 === 0 ? 60 : 90)))
    for (const line of await now.kill()) {
      const [kind, id = '', count] = line.split(' ')
      if (kind === 'saved') saved.set(id, Number(count))
      if (kind === 'blob') blobs.add(id)
      if (kind === 'blocked') blocked.add(id)
      if (kind === 'saved' || kind === 'blob' || kind === 'blocked') promises += 1
    }
    const vault = value(await open(folder))
    for (const [id, count] of saved) {
      const there = vault.dossiers().get(id)
      // One more than was promised is fine: saved, and killed before it could say so.
      expect([count, count + 1], `${id} after kill ${round}`).toContain(there?.count)
      expect(there?.text).toBe('regel '.repeat((there?.count ?? 0) % 400))
      saved.set(id, there?.count ?? 0)
    }
    const users = vault.users()
    expect(users.filter((user) => blocked.has(user.id))).toEqual([])
    // Killed between coming and going: goes now.
    for (const user of users.filter((u) => u.name.startsWith('gast'))) value(await vault.blockUser(user.id))
    expect(vault.damaged().filter((d) => d.kind !== 'loose')).toEqual([])
    if (round % 10 === 0 || round === rounds - 1) for (const id of blobs) value(await vault.getBlob(id))
    await vault.close()
  }
  return promises
}

test(`${kills} times killed at a random moment: every save that was acknowledged is there`, async () => {
  const folder = await scratch()
  const script = await bundled(path.join(import.meta.dirname, 'killChild.ts'), folder)
  const promises = await Promise.all(Array.from({ length: lanes }, (_, n) => lane(script, path.join(folder, `kluis${n}`), Math.ceil(kills / lanes))))
  console.log(`kills: ${Math.ceil(kills / lanes) * lanes}, acknowledged saves checked: ${promises.reduce((a, b) => a + b)}, lost: 0`)
  expect(promises.reduce((a, b) => a + b)).toBeGreaterThan(kills)
  await remove(folder)
}, 600_000)
