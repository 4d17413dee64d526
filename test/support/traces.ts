import { appendFileSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication } from 'playwright'
import type { Given } from '../leak/given.ts'
import type { DialogAnswers } from './launch.ts'

let started = 0

const folder = (): string | undefined => {
  const asked = process.env['BAKEN_TRACES']
  if (asked !== undefined) mkdirSync(asked, { recursive: true })
  return asked
}

const note = (to: string, given: readonly Given[]): void => appendFileSync(path.join(to, `gegeven-${process.pid}.jsonl`), given.map((one) => `${JSON.stringify(one)}\n`).join(''))

/** Says that a test brings this file along, or runs the command line in this folder: the leak test passes it over. */
export function noteOwn(kind: 'openFile' | 'commandLine', place: string): string {
  const to = folder()
  if (to !== undefined) note(to, [{ kind, path: place }])
  return place
}

/** Writes down which paths the dialogs of a test answer: what lands there was saved on purpose, and the leak test passes it over. */
export function noteGiven(answers: DialogAnswers, answersFile: string): void {
  const to = folder()
  if (to === undefined) return
  const given: Given[] = [{ kind: 'answers', path: answersFile }]
  for (const kind of ['saveAs', 'print', 'openFile', 'openFolder'] as const) for (const place of answers[kind] ?? []) if (place !== null) given.push({ kind, path: place })
  note(to, given)
}

/** Keeps what the program says on its standard output and error. Our code runs only after the launch, so nothing of it is missed. */
export function keepOutput(app: ElectronApplication): void {
  const to = folder()
  if (to === undefined) return
  started += 1
  const file = path.join(to, `uitvoer-${process.pid}-${started}.log`)
  appendFileSync(file, `start ${new Date().toISOString()}\n`)
  const { stdout, stderr } = app.process()
  for (const stream of [stdout, stderr]) stream?.on('data', (text: Buffer) => appendFileSync(file, text))
}
