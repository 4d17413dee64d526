import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { blocking, planFindings } from '#shared/norms/findings.ts'
import { normsFor } from '#shared/norms/layers.ts'
import { makeExample } from '../../../electron/example/makeExample.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

let p: Asked
beforeAll(async () => {
  p = askedProgram('2026-02-03T14:02:00', { makeExample })
  await p.get('session.openExample', {})
}, 120_000)
afterAll(() => rmSync(p.home, { recursive: true, force: true }))

describe('the example house', () => {
  it('has nine residents in every phase and plans in every state', async () => {
    const { residents } = await p.get('dossiers.list', {})
    expect(residents).toHaveLength(9)
    expect(new Set(residents.map((r) => r.phase))).toEqual(new Set(['start', 'opbouw', 'uitstroom']))
    expect(new Set(residents.map((r) => r.plan?.status))).toEqual(new Set(['concept', 'ter-ondertekening', 'vastgesteld']))
    expect(residents.filter((r) => r.presence.away)).toHaveLength(2)
  })
  it('keeps apart from the real vault, and says that it is an example', async () => {
    expect(await p.get('session.status', {})).toMatchObject({ example: true, state: 'unlocked', houseName: 'De Proefhaven' })
    await p.get('session.lock', {})
    const again = await p.get('session.openExample', {})
    expect(again.state).toBe('unlocked')
  })
  it('every plan that is signed or waits to be signed would pass its own check', async () => {
    const { residents } = await p.get('dossiers.list', {})
    const house = await p.get('house.get', {})
    const open: string[] = []
    for (const r of residents.filter((x) => x.plan?.status !== 'concept')) {
      const dossier = await p.get('dossier.open', { id: r.id })
      const stay = dossier.stays[0]
      const version = stay?.plan.at(-1)
      if (!stay || !version) throw new Error('no plan')
      const found = blocking(planFindings(normsFor(p.ctx.profiles, stay.facts.contractProfile, house), { house, dossier, facts: stay.facts, content: version.content, today: '2026-02-03' }))
      open.push(...found.map((f) => `${r.firstName}: ${f.id}`))
    }
    expect(open).toEqual([])
  })
  it('its final plans open as stored PDF', async () => {
    const { residents } = await p.get('dossiers.list', {})
    const roos = residents.find((r) => r.firstName === 'Roos')
    if (!roos?.plan) throw new Error('no plan')
    await p.get('document.view', { ref: { kind: 'trajectplan', dossierId: roos.id, stayId: roos.plan.stayId, versionId: roos.plan.versionId }, job: 'j' })
    expect(Buffer.from(p.out.lent.at(-1)?.subarray(0, 4) ?? []).toString()).toBe('%PDF')
    expect(p.faults).toEqual([])
  })
})
