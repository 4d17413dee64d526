import { writeSync } from 'node:fs'
import { logEntry } from '#shared/domain/log/event.ts'
import { tryAs, noor } from '../../unit/vault/house.ts'
import { note } from '../../unit/vault/support.ts'
import { using, got } from '../deeds/house.ts'
import { nodeDisk } from '../../../electron/vault/disk.ts'

// Tries to open the vault again and again. Whoever is in counts on where the last one stopped, a few times, writes down each number that it took, and leaves.
const [folder = ''] = process.argv.slice(2)
const state = { stop: false }
process.stdin.once('data', () => (state.stop = true))
const say = (line: string): void => void writeSync(1, `${line}\n`)
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, Math.random() * ms))

while (!state.stop) {
  const opened = await tryAs(folder, noor, using(nodeDisk))
  if (!opened.ok) {
    if (opened.problem.code !== 'in-use') throw new Error(`${opened.problem.code}: ${opened.problem.text}`)
    await pause(5)
    continue
  }
  const vault = opened.value
  say('in')
  for (let turns = 1 + Math.floor(Math.random() * 6); turns > 0; turns -= 1) {
    const { count = 0, text = '' } = vault.dossiers().get('teller') ?? {}
    got(await vault.saveDossier(note('teller', `${text}${count + 1}:${process.pid} `, count + 1)))
    say(`took ${count + 1}`)
    got(await vault.log.append(logEntry('dossier.change', { userId: vault.user.id, dossierIds: [`n${count + 1}`] })))
    say(`logged n${count + 1}`)
  }
  say('out')
  await vault.close()
  await pause(3)
}
say('ended')
process.exit(0)
