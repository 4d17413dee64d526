import { it } from 'vitest'
import { mkdtempSync } from 'node:fs'
import { askedProgram } from '../support/testProgram.ts'
it('x', async () => {
  for (let i = 0; i < 2; i += 1) {
    const p = askedProgram('2026-02-03T14:02:00')
    const a = process.cpuUsage()
    await p.get('session.openExample', {})
    const b = process.cpuUsage(a)
    console.log('making', Math.round((b.user + b.system) / 1000), 'ms cpu', p.faults)
    const h = p.ctx.session.current()?.vault
    console.log('house', JSON.stringify(h?.house()).length, 'seen', JSON.stringify(await p.get('house.get', {})).length, 'schedule', JSON.stringify(h?.house().schedule).length)
    console.log((await p.get('receipts.list', {})).people.map((x) => `${x.callName}: ${x.papers.map((y) => y.standing)}`))
    console.log([...(h?.dossiers().values() ?? [])].map((d) => [d.id, d.stays[0]?.attendance.length, JSON.stringify(d).length]))
    const t = await p.get('today.list', {})
    console.log(t.groups.length, JSON.stringify(t.people.map((x) => [x.id, JSON.stringify(x).length])))
    console.log(JSON.stringify(h?.house().schedule.exceptions.map((e) => [e.monday, e.blockId, e.why])))
  }
}, 200000)
