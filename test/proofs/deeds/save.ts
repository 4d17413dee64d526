import { logEntry } from '#shared/domain/log/event.ts'
import { as, bas, makeHouse, noor, piet } from '../../unit/vault/house.ts'
import type { Deed } from './deed.ts'
import { checkHouse, enter, got, log, save, using, vaultIn } from './house.ts'

/** Saves of every kind, each with its line in the history and the log: dossiers old and new, the house, attachments, the bin. */
export const saving: Deed = {
  steps: [],
  prepare: async ({ disk, root }) => {
    await makeHouse(vaultIn(root), [bas, piet], using(disk))
    await as(
      vaultIn(root),
      noor,
      async (vault) => {
        for (const id of ['d0', 'd1', 'd1', 'p']) await save(vault, id)
      },
      using(disk),
    )
  },
  run: async (d) => {
    const { say } = d
    const vault = await enter(d, noor)
    say('open')
    for (let round = 1; round <= d.rounds; round += 1) {
      await Promise.all([save(vault, `d${round % 2}`, say), save(vault, 'd2', say), log(vault, `m${round}`, say)])
      // As the program does: the change, and then its line, both before anybody is told.
      await save(vault, 'd0', say)
      got(await vault.log.append(logEntry('dossier.change', { userId: vault.user.id, dossierIds: [`c${round}`] })))
      say(`logged c${round}`)
      await save(vault, `n${round % 20}`, say)
      say(`blob ${got(await vault.putBlob(Buffer.from(`scan ${round}`), 'text/plain', 'd0')).id}`)
      got(await vault.saveHouse({ name: 'Huis', any: round }))
      say(`house ${round}`)
      got(await vault.binDossier('p'))
      say('bin p in')
      got(await vault.unbinDossier('p'))
      say('bin p out')
    }
    await vault.close()
  },
  check: (w, said) => checkHouse(w, noor, said),
}
