import { rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { nodeDisk } from '../../electron/vault/disk.ts'
import { takeLock } from '../../electron/vault/lock.ts'

// Takes the lock again and again for some time; while it has it, a file that must not exist yet shows that nobody else does.
// Every third time it leaves the lock as a process that died would: the others must take it over.
const [folder = '', time = '0'] = process.argv.slice(2)
const inside = path.join(folder, 'in', 'one')
const end = Date.now() + Number(time)
const count = { held: 0, together: 0, stolen: 0 }
const dead = JSON.stringify({ host: (await import('node:os')).hostname(), pid: 2 ** 30, started: '1', boot: 'dood', nonce: 'dood' })

while (Date.now() < end) {
  const lock = await takeLock(nodeDisk, folder)
  if (!lock.ok) {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 3))
    continue
  }
  count.held += 1
  try {
    writeFileSync(inside, String(process.pid), { flag: 'wx' })
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 4))
    rmSync(inside)
  } catch {
    count.together += 1
  }
  if (count.held % 3 === 0) {
    count.stolen += 1
    writeFileSync(path.join(folder, 'vault.lock'), dead)
  }
  await lock.value.release()
}
console.log(`held ${count.held} together ${count.together} stolen ${count.stolen}`)
