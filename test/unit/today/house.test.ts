import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { emptyHouse } from '#shared/domain/house/house.ts'
import type { Handled } from '#shared/domain/stay/stay.ts'
import { countsToTell } from '../../../electron/handlers/workCounts.ts'
import { askedProgram, type Asked } from '../../support/testProgram.ts'

const sent: Handled = { id: 'kpi-2026-07-01', how: 'gedaan', on: '2026-07-01', until: null, reason: '', by: 'F. Proef' }
let p: Asked
beforeAll(async () => {
  p = askedProgram('2026-07-03T09:30:00')
  await p.get('session.create', { house: { ...emptyHouse('h'), name: 'De Proef', contractProfile: 'ijssel-vecht' }, user: { name: 'F. Proef', diploma: 'hbo', password: 'vier losse woorden hier' } })
  const made = await p.get('dossier.create', { firstName: 'Daan', tussenvoegsel: '', lastName: 'Voorbeeld', roepnaam: '' })
  const stay = made.stays[0]
  if (!stay) throw new Error('no stay')
  await p.get('dossier.change', { id: made.id, revision: made.revision, change: { kind: 'stay', stayId: stay.id, facts: { ...stay.facts, placementDate: '2026-06-01' } } })
})
afterAll(() => rmSync(p.home, { recursive: true, force: true }))
const house = async (): Promise<readonly string[]> => (await p.get('today.list', {})).house.map((w) => `${w.id} ${w.urgency}`)

describe('the duties of the house', () => {
  test('one that was answered goes, also when an older house is saved after it, and comes back when it is taken back', async () => {
    expect(await house()).toEqual(['kpi-2026-07-01 te-laat', 'kpi-2027-01-01 later'])
    const old = await p.get('house.get', {})
    await p.get('house.handle', { id: sent.id, said: sent })
    expect(await house()).toEqual(['kpi-2027-01-01 later'])
    await p.get('house.save', { house: { ...old, city: 'Zwolle' } })
    expect(await p.get('house.get', {})).toMatchObject({ city: 'Zwolle', handled: [sent] })
    await p.get('house.handle', { id: sent.id, said: null })
    expect(await house()).toEqual(['kpi-2026-07-01 te-laat', 'kpi-2027-01-01 later'])
  })
  test('a notification counts them too, and there is none when the house wants none', async () => {
    const before = countsToTell(p.ctx)
    expect(before?.late).toBeGreaterThan(0)
    await p.get('house.handle', { id: sent.id, said: sent })
    expect(countsToTell(p.ctx)?.late).toBe((before?.late ?? 0) - 1)
    await p.get('house.save', { house: { ...(await p.get('house.get', {})), notify: false } })
    expect(countsToTell(p.ctx)).toBeNull()
    await p.get('house.save', { house: { ...(await p.get('house.get', {})), notify: true } })
    await p.get('session.lock', {})
    expect(countsToTell(p.ctx)).toBeNull()
  })
})
