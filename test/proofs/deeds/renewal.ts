import { idOf, as, bas, makeHouse, noor, type Person, piet, tryAs } from '../../unit/vault/house.ts'
import { type Deed, must } from './deed.ts'
import { checkHouse, enter, got, log, mustOpen, save, told, using, vaultIn } from './house.ts'

const guest = (n: number): Person => ({ name: `Gast ${n}`, password: 'gasten blijven niet lang', roles: ['begeleider'] })

/** Keys are renewed: somebody with care blocks a user, then a beheerder does, whose renewal of care the next opening does. */
export const renewal: Deed = {
  steps: [],
  prepare: async ({ disk, root }) => {
    await makeHouse(vaultIn(root), [bas, piet, guest(0)], using(disk))
    await as(
      vaultIn(root),
      noor,
      async (vault) => {
        for (const id of ['a', 'a', 'b']) await save(vault, id)
        got(await vault.putBlob(Buffer.from('scan'), 'image/png', 'a'))
      },
      using(disk),
    )
  },
  run: async (d) => {
    const { say } = d
    const block = async (by: Person, who: Person): Promise<void> => {
      const vault = await enter(d, by)
      got(await vault.blockUser(idOf(vault, who)))
      say(`blocked ${who.name}`)
      await log(vault, `b-${who.name.replaceAll(' ', '-')}`, say)
      if (vault.mayCare()) await save(vault, 'a', say)
      await vault.close()
    }
    await block(noor, guest(0))
    await block(bas, piet)
    const vault = await enter(d, noor)
    for (let round = 1; round <= d.rounds; round += 1) {
      const { id } = got(await vault.addUser(guest(round)))
      await save(vault, 'b', say)
      got(await vault.blockUser(id))
      say(`blocked Gast ${round}`)
      await Promise.all([save(vault, 'a', say), log(vault, `m${round}`, say)])
    }
    await vault.close()
  },
  check: async (w, said) => {
    const blocked = new Set(told(said, 'blocked'))
    // First without care, who must not disturb what an opening with care has to finish.
    const house = await mustOpen(w, bas)
    const there = house.users().map((user) => user.name)
    for (const name of blocked) must(!there.includes(name), `${name} was blocked and is there`)
    must(there.includes(noor.name) && there.includes(bas.name), 'somebody who stays is gone')
    await house.close()
    const promises = await checkHouse(w, noor, said)
    for (const who of [piet, guest(0), guest(1)]) {
      const entered = await tryAs(vaultIn(w.root), who, using(w.disk))
      must(!(entered.ok && blocked.has(who.name)), `${who.name} was blocked and comes in`)
      if (!entered.ok) must(entered.problem.code === 'no-user', `${who.name} is there and can not come in: ${entered.problem.code}`)
      else await entered.value.close()
    }
    const left = await w.disk.list(vaultIn(w.root))
    must(!left.some((name) => name.includes('.next')), 'a renewal is left half done')
    return promises
  },
}
