import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { nodeDisk } from '../../../electron/vault/disk.ts'
import { bundled } from '../../support/bundled.ts'
import { makeHouse, noor } from '../../unit/vault/house.ts'
import { must } from '../deeds/deed.ts'
import { mustOpen, using, vaultIn } from '../deeds/house.ts'

/** What came of a fight: how often somebody was in, how many numbers were taken, and how often the one who was in was killed. */
export type Fought = { readonly turns: number; readonly numbers: number; readonly killed: number; readonly by: number }

type Told = { readonly pid: number; readonly lines: readonly string[] }

const fighter = (script: string, folder: string) => {
  const proc = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'pipe'] })
  proc.stdin.on('error', () => undefined)
  let [out, errors] = ['', '']
  proc.stdout.setEncoding('utf8').on('data', (text: string) => void (out += text))
  proc.stderr.setEncoding('utf8').on('data', (text: string) => void (errors += text))
  const gone = new Promise<void>((resolve) => proc.once('close', () => resolve()))
  return {
    inside: () => out.lastIndexOf('in\n') > out.lastIndexOf('out\n'),
    taken: () => out.includes('took '),
    stop: () => void proc.stdin.write('stop'),
    kill: () => proc.kill('SIGKILL'),
    told: async (): Promise<Told> => {
      await gone
      if (errors !== '') throw new Error(errors)
      return { pid: proc.pid ?? 0, lines: out.split('\n').slice(0, -1) }
    },
  }
}

/**
 * Two processes want the same vault for so many milliseconds; now and then the one that is in is killed and another comes. Each number may be taken once:
 * two writers at a time would take the same one, or write over what the other took. Throws when that happened, or when anything that was promised is gone.
 */
export const fight = async (time: number): Promise<Fought> => {
  const scratch = await mkdtemp(path.join(os.tmpdir(), 'baken-fight-'))
  const folder = vaultIn(scratch)
  await makeHouse(folder, [], using(nodeDisk))
  const script = await bundled(path.join(import.meta.dirname, 'fightChild.ts'), scratch)
  const from = Date.now()
  const told: Told[] = []
  let killed = 0
  // On a busy machine a short fight lasts until there was one.
  const over = (): boolean => Date.now() > from + time && (Date.now() > from + 10 * time || (killed > 1 && told.filter(({ lines }) => lines.some((line) => line.startsWith('took '))).length > 1))
  const lane = async (): Promise<void> => {
    while (!over()) {
      const one = fighter(script, folder)
      const state = { gone: false }
      const end = one.told().finally(() => (state.gone = true))
      // It takes a number, lives on for some seconds at most, and dies while it is in.
      let life = Infinity
      while (!state.gone && !over()) {
        await Promise.race([end, new Promise((resolve) => setTimeout(resolve, Math.random() * 20))])
        if (life === Infinity && one.taken()) life = Date.now() + Math.random() * Math.min(4000, time / 3)
        if (Date.now() < life || !one.inside()) continue
        if (one.kill()) killed += 1
        break
      }
      one.stop()
      told.push(await end)
    }
  }
  await Promise.all([lane(), lane()])
  const taken = told.flatMap(({ pid, lines }) => lines.filter((line) => line.startsWith('took ')).map((line) => ({ n: Number(line.slice(5)), pid })))
  must(new Set(taken.map(({ n }) => n)).size === taken.length, 'a number was taken twice')
  const w = { disk: nodeDisk, root: scratch }
  const vault = await mustOpen(w, noor)
  const counter = vault.dossiers().get('teller')
  const numbers = (counter?.text ?? '').trim().split(' ').map((one) => one.split(':').map(Number))
  must(numbers.every(([n], at) => n === at + 1) && numbers.length === counter?.count, 'the counter does not count')
  for (const { n, pid } of taken) must(numbers[n - 1]?.[1] === pid, `${n} was taken by ${pid} and is of ${numbers[n - 1]?.[1]}`)
  const log = await vault.log.read()
  const marks = new Set(log.ok ? log.value.lines.flatMap((line) => line.event.dossierIds) : [])
  for (const { lines } of told) for (const line of lines) if (line.startsWith('logged ')) must(marks.has(line.slice(7)), `line ${line.slice(7)} of the log`)
  must(log.ok && log.value.findings.every((f) => !f.grave), 'the log is not whole')
  const history = await vault.history('teller')
  must(history.ok && history.value.gaps.length === 0, 'the history is not whole')
  must(vault.damaged().filter((d) => d.kind !== 'loose').length === 0, 'damage')
  await vault.close()
  await rm(scratch, { recursive: true, force: true })
  return { turns: told.flatMap(({ lines }) => lines.filter((line) => line === 'in')).length, numbers: taken.length, killed, by: new Set(taken.map(({ pid }) => pid)).size }
}
