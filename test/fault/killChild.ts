import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { note, open, value } from '../unit/vault/support.ts'

// Saves without end and says after each save that it is safe, until it is killed. Waits for a line on stdin before it starts.
const folder = process.argv[2] ?? ''
const say = (line: string): void => void writeSync(1, `${line}\n`)

const saveFor = async (vault: Awaited<ReturnType<typeof start>>, id: string): Promise<void> => {
  const count = (vault.dossiers().get(id)?.count ?? 0) + 1
  value(await vault.saveDossier(note(id, 'regel '.repeat(count % 400), count)))
  say(`saved ${id} ${count}`)
}
const start = async () => value(await open(folder))

const work = async (): Promise<never> => {
  const vault = await start()
  say('open')
  for (let round = 1; ; round += 1) {
    await Promise.all([saveFor(vault, `d${round % 5}`), saveFor(vault, `d${5 + (round % 3)}`)])
    if (round % 4 === 0 && vault.dossiers().size < 60) await saveFor(vault, `n${vault.dossiers().size}`)
    // Somebody comes and somebody goes: all keys are renewed.
    if (round % 5 === 0) {
      const { id } = value(await vault.addUser({ name: `gast ${process.pid} ${round}`, password: 'gasten blijven niet lang', roles: ['begeleider'] }))
      value(await vault.blockUser(id))
      say(`blocked ${id}`)
    }
    if (round % 7 === 0) say(`blob ${value(await vault.putBlob(Buffer.from(`${process.pid} ${round}`), 'text/plain')).id}`)
    if (round % 9 === 0) {
      value(await vault.saveHouse({ name: 'huis', any: round }))
      say(`house ${round}`)
    }
  }
}

process.stdin.once('data', () => void work())
// A killed process would never hand its compiled code to the next one.
flushCompileCache()
say('ready')
