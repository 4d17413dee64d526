import { beforeAll, expect, it } from 'vitest'
import { currentPlan, currentStay, type Dossier } from '#shared/domain/dossier.ts'
import { emptyHouse, emptyWeek } from '#shared/domain/house/house.ts'
import { emptyEnd } from '#shared/domain/stay/end.ts'
import { askedProgram } from '../../support/testProgram.ts'
import { aBlock } from '../../support/weekPeople.ts'

const p = askedProgram('2026-02-03T14:02:00')
const old = emptyWeek.map((d) => ({ ...d, ochtend: 'oude week' }))

async function resident(firstName: string): Promise<Dossier> {
  const d = await p.get('dossier.create', { firstName, tussenvoegsel: '', lastName: 'Voorbeeld', roepnaam: '' })
  const stay = currentStay(d)
  if (!stay) throw new Error('no stay')
  await p.get('dossier.change', { id: d.id, revision: d.revision, change: { kind: 'stay', stayId: stay.id, facts: { ...stay.facts, placementDate: '2026-01-05' } } })
  return p.get('dossier.open', { id: d.id })
}
const begun = async (d: Dossier) => {
  const stay = currentStay(await p.get('plan.start', { dossierId: d.id, stayId: currentStay(d)?.id ?? '' }))
  return stay && currentPlan(stay)?.content
}

beforeAll(async () => {
  await p.get('session.create', { house: { ...emptyHouse('h'), name: 'De Proefhaven', phone247: '038-0000000', week: old, weekNote: 'oude regel' }, user: { name: 'F. Proef', diploma: 'hbo', password: 'vier losse woorden hier' } })
})

it('a new plan has the small week of the house, until there is a weekrooster: then that of the resident', async () => {
  expect((await begun(await resident('Daan')))?.week).toEqual(old)
  const { schedule } = await p.get('house.get', {})
  await p.get('schedule.save', { before: schedule, schedule: { ...schedule, weeks: [{ id: 'w', name: '', from: '2026-01-05', blocks: [aBlock(), aBlock({ id: 'eten', day: 2, kind: 'maaltijd' })] }] } })
  const zoe = await resident('Zoë')
  const stayId = currentStay(zoe)?.id ?? ''
  await p.get('dossier.change', { id: zoe.id, revision: zoe.revision, change: { kind: 'ownBlocks', stayId, ownBlocks: [{ block: aBlock({ id: 'o', day: 3, start: 840, end: 930, kind: 'daginvulling', title: 'Kringloop', who: { kind: 'bewoners', ids: [zoe.id] } }), from: null, until: null }] } })
  const content = await begun(zoe)
  expect(content?.week[1]?.ochtend).toBe('groep: vaardigheden')
  expect(content?.week[3]?.middag).toBe('kringloop')
  expect(content?.week[2]).toEqual({ ochtend: '', middag: '', avond: '' })
  expect(content?.hours.group).toBe('3,5')
})

it('the groups of today know who was there; who has left is not waited for', async () => {
  const people = (await p.get('schedule.week', { monday: '2026-02-02' })).people
  const [first, second] = people
  if (!first || !second) throw new Error('nobody lives here')
  const group = async () => (await p.get('today.list', {})).groups.find((g) => g.blockId === 'b1')
  const mark = { on: '2026-02-03', blockId: 'b1', kind: 'groepsblok' as const, minutes: 210, state: 'er' as const, why: '' }
  expect(await group()).toMatchObject({ title: 'Vaardigheden', expected: people.length, there: 0, taken: false })
  await p.get('attendance.save', { on: '2026-02-03', blockId: 'b1', marks: [{ dossierId: first.dossierId, stayId: first.stayId, mark }] })
  expect(await group()).toMatchObject({ expected: people.length, there: 1, taken: false })
  const left = await p.get('dossier.open', { id: second.dossierId })
  await p.get('dossier.change', { id: left.id, revision: left.revision, change: { kind: 'end', stayId: second.stayId, end: emptyEnd('2026-02-03') } })
  expect(await group()).toMatchObject({ expected: people.length - 1, there: 1, taken: true })
})
