import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

let p: Asked
beforeAll(async () => {
  p = askedProgram('2026-02-03T14:02:00')
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
  it('its final plans open as stored PDF', async () => {
    const { residents } = await p.get('dossiers.list', {})
    const roos = residents.find((r) => r.firstName === 'Roos')
    if (!roos?.plan) throw new Error('no plan')
    await p.get('document.view', { ref: { kind: 'trajectplan', dossierId: roos.id, stayId: roos.plan.stayId, versionId: roos.plan.versionId }, job: 'j' })
    expect(Buffer.from(p.out.lent.at(-1)?.subarray(0, 4) ?? []).toString()).toBe('%PDF')
    expect(p.faults).toEqual([])
  })
})
