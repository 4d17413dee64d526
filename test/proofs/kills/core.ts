import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { deedNames, type DeedName } from '../deeds/deeds.ts'
import { type At, childIn, killer, type Tally } from './rounds.ts'

/** How many kills of each sort were in the middle of a deed, and what came of them. */
export type Killed = { readonly name: DeedName; readonly calls: number; readonly points: number; readonly labels: number; readonly random: number; readonly tally: Tally }
/** How much to kill: each `stride`-th call to the disk, and so many at any moment, for every deed. */
export type Much = { readonly stride: (calls: number) => number; readonly random: number; readonly lanes: number; readonly told?: (line: string) => void }

const killAll = async (script: string, folder: string, name: DeedName, { stride, random, told }: Much): Promise<Killed> => {
  const k = await killer(script, folder, name, 1)
  const done = { points: 0, labels: 0, random: 0 }
  const kill = async (at: At, kind: keyof typeof done): Promise<void> => {
    // One that fell after the end was no kill in the middle of anything. Where calls run at once, the last number may not come up again.
    for (let tries = 0; tries < 20; tries += 1) {
      if (await k.one(at)) {
        done[kind] += 1
        return
      }
      if (at !== 'any') return
    }
  }
  const step = stride(k.calls)
  // From another call each time, so that sampled runs meet them all in the end.
  for (let call = 1 + Math.floor(Math.random() * step); call <= k.calls; call += step) await kill({ call }, 'points')
  for (const at of k.steps) await kill({ step: at }, 'labels')
  for (let n = 0; n < random; n += 1) await kill('any', 'random')
  await k.close()
  told?.(`${name}: ${done.points} at calls to the disk (${k.calls} in all), ${done.labels} at labelled points, ${done.random} at any moment; ${k.tally.lost} lost, ${k.tally.unreadable} unreadable`)
  return { name, calls: k.calls, ...done, tally: k.tally }
}

/** Kills plain Node processes in the middle of every deed. */
export const killCore = async (much: Much, names: readonly DeedName[] = deedNames): Promise<readonly Killed[]> => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'baken-kills-'))
  const script = await childIn(folder)
  const todo = [...names]
  const all: Killed[] = []
  const lane = async (): Promise<void> => {
    for (let name = todo.shift(); name !== undefined; name = todo.shift()) all.push(await killAll(script, path.join(folder, name.replaceAll(' ', '-')), name, much))
  }
  await Promise.all(Array.from({ length: much.lanes }, lane))
  if (all.every((one) => one.tally.troubles.length === 0)) await rm(folder, { recursive: true, force: true })
  return all.toSorted((a, b) => names.indexOf(a.name) - names.indexOf(b.name))
}
