import { makeBackup } from '../../electron/vault/backup/make.ts'
import { restoreBackup } from '../../electron/vault/backup/restore.ts'
import { rotate } from '../../electron/vault/backup/rotate.ts'
import { restoring, sourceOf } from '../unit/vault/backup/support.ts'
import { password, userName, value } from '../unit/vault/support.ts'

// Makes a backup or restores one, and kills itself at the point named.
const [deed = '', at = '', vault = '', place = '', backup = ''] = process.argv.slice(2)
const reached = async (step: string): Promise<void> => {
  if (step !== at) return
  process.kill(process.pid, 'SIGKILL')
  await new Promise(() => undefined)
}

if (deed === 'make') {
  const source = await sourceOf(vault, { reached, now: () => new Date(2026, 0, 2) })
  value(await makeBackup(source, { folder: place, own: true }))
  value(await rotate(source, place))
} else value(await restoreBackup(restoring(vault, { reached }), backup, { kind: 'password', userName, password }))
