import { emptyHouse } from '#shared/domain/house/house.ts'
import { logEntry } from '#shared/domain/log/event.ts'
import type { Result } from '#shared/result/result.ts'
import { codecs } from '../../electron/program/codecs.ts'
import { createVault, unlockVault } from '../../electron/vault/vault.ts'
import { caseA } from './caseA.ts'

// Plain Node, no Electron: makes a vault with one dossier in it, or tells what stands in one. The real key derivation and the real disk.
const [what = '', folder = '', userName = '', password = ''] = process.argv.slice(2)
const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.text}`)
  return result.value
}

if (what === 'make') {
  const house = { ...emptyHouse('huis'), name: 'De Proef' }
  const { vault } = value(await createVault({ folder, codecs, house, label: house.name, user: { name: userName, password, roles: ['hbo', 'beheerder'] } }))
  value(await vault.confirmRecovery())
  const { dossier } = caseA()
  value(await vault.saveDossier({ ...dossier, person: { ...dossier.person, goodToKnow: 'Geschreven door Node.' } }))
  value(await vault.log.append(logEntry('dossier.create', { userId: vault.user.id, dossierIds: [dossier.id] })))
  await vault.close()
  console.log(JSON.stringify({ id: dossier.id }))
} else {
  const vault = value(await unlockVault({ folder, codecs, userName, password }))
  const log = value(await vault.log.read())
  const dossiers = await Promise.all([...vault.dossiers()].map(async ([id, d]) => ({ id, goodToKnow: d.person.goodToKnow, history: value(await vault.history(id)) })))
  console.log(JSON.stringify({ house: vault.house().name, damaged: vault.damaged(), dossiers, log: { types: log.lines.map((line) => line.event.type), findings: log.findings } }))
  await vault.close()
}
