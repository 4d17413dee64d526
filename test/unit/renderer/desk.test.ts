import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Change } from '#shared/domain/change.ts'
import { newDossier, type Dossier } from '#shared/domain/dossier.ts'
import { emptyPlan, type PlanContent } from '#shared/domain/plan/content.ts'
import { emptyGoal } from '#shared/domain/plan/goal.ts'
import { emptyStayFacts } from '#shared/domain/stay/stay.ts'
import { makeDesk, type DeskView } from '../../../renderer/state/dossier/desk.ts'
import { fakeDossierDoor } from '../../support/fakeDossierDoor.ts'

const start = (): Dossier => {
  const d = newDossier({ dossier: 'd1', stay: 's1' }, emptyStayFacts('s0'), '2026-02-03T14:00:00')
  const goals = [{ ...emptyGoal('g1', 'herstel'), words: 'Ik wil clean blijven.' }, { ...emptyGoal('g2', 'schulden'), words: 'Ik wil weten wat ik moet betalen.' }]
  const version = { id: 'v1', number: 1, status: 'concept' as const, createdAt: '2026-02-03T14:00:00', discussedOn: null, content: { ...emptyPlan(), goals }, frozen: null, signatures: [], lapsed: [], final: null, copies: [] }
  return { ...d, stays: d.stays.map((s) => ({ ...s, plan: [version] })) }
}
const named = (d: Dossier, firstName: string): Change => ({ kind: 'person', person: { ...d.person, firstName } })
const content = (d: Dossier): PlanContent => d.stays[0]?.plan[0]?.content ?? emptyPlan()
const planned = (d: Dossier, patch: Partial<PlanContent>): Change => ({ kind: 'plan', stayId: 's1', versionId: 'v1', content: { ...content(d), ...patch } })

function open() {
  const door = fakeDossierDoor(start())
  const views: DeskView[] = []
  const desk = makeDesk(door.stored(), door, (v) => views.push(v))
  const now = (): Dossier => desk.view().dossier
  const type = (text: string): void => {
    for (let n = 1; n <= text.length; n += 1) desk.edit(named(now(), text.slice(0, n)), 'voornaam')
  }
  return { door, desk, views, now, type }
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())
const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms)

describe('saving as you type', () => {
  test('an edit shows at once and is stored 300 ms after the last key, keys joined', async () => {
    const { door, type, now } = open()
    type('Daan')
    expect(now().person.firstName).toBe('Daan')
    await pass(290)
    expect(door.saves).toHaveLength(0)
    await pass(20)
    expect(door.saves).toHaveLength(1)
    expect(door.stored().person.firstName).toBe('Daan')
  })

  test('someone who never stops typing is saved within a second all the same', async () => {
    const { door, desk, now } = open()
    for (let n = 0; n < 12; n += 1) {
      desk.edit(named(now(), 'a'.repeat(n + 1)), 'voornaam')
      await pass(100)
    }
    expect(door.saves.length).toBeGreaterThanOrEqual(1)
  })

  test('keys typed while a slow save is on its way are saved after it, one save at a time', async () => {
    const { door, desk, type, now } = open()
    door.rules.delayMs = 2000
    type('Da')
    await pass(400)
    type('Daan')
    desk.edit(planned(now(), { mainGoal: 'Ik wil een eigen huis.' }), 'doel')
    await pass(10_000)
    expect(door.stored().person.firstName).toBe('Daan')
    expect(content(door.stored()).mainGoal).toBe('Ik wil een eigen huis.')
    expect(door.mostAtOnce()).toBe(1)
    expect(desk.view().save.kind).toBe('saved')
  })

  test('a refused save keeps the text, says why, and goes through when the trouble is over', async () => {
    const { door, desk, type, now } = open()
    door.rules.refuseWith = 'De schijf is vol. Maak ruimte.'
    type('Daan')
    await pass(500)
    expect(desk.view().save).toEqual({ kind: 'failed', problem: { code: 'disk.full', text: 'De schijf is vol. Maak ruimte.' } })
    expect(now().person.firstName).toBe('Daan')
    type('Daantje')
    await pass(500)
    door.rules.refuseWith = null
    await pass(20_000)
    expect(door.stored().person.firstName).toBe('Daantje')
    expect(desk.view().save.kind).toBe('saved')
  })

  test('one slice that is refused does not hold up another', async () => {
    const { door, desk, now } = open()
    const refused = door.change
    const picky = makeDesk(door.stored(), { ...door, change: (i) => (i.change.kind === 'person' ? Promise.resolve({ ok: false as const, problem: { code: 'input', text: 'Te lang.' } }) : refused(i)) }, () => undefined)
    picky.edit(named(now(), 'x'), 'voornaam')
    picky.edit(planned(now(), { mainGoal: 'Ik wil rust.' }), 'doel')
    expect(await picky.flush()).toBe(false)
    expect(content(door.stored()).mainGoal).toBe('Ik wil rust.')
    expect(picky.view().save.kind).toBe('failed')
    expect(desk.view().save.kind).toBe('saved')
  })

  test('when the machine moved on meanwhile, the edit is made again on what it has now', async () => {
    const { door, desk, type, now } = open()
    type('Daan')
    door.meanwhile((d) => ({ ...d, naasten: [], person: { ...d.person, phone: '0600000000' }, stays: d.stays.map((s) => ({ ...s, number: 2 })) }))
    await pass(500)
    expect(door.stored().person.firstName).toBe('Daan')
    expect(now().stays[0]?.number).toBe(2)
    expect(desk.view().save.kind).toBe('saved')
  })

  test('an answer of a verb is taken, with what was typed in the meantime still on top', async () => {
    const { door, desk, now } = open()
    const answer = door.meanwhile((d) => ({ ...d, stays: d.stays.map((s) => ({ ...s, plan: s.plan.map((v) => ({ ...v, status: 'besproken' as const })) })) }))
    desk.edit(named(now(), 'Daan'), 'voornaam')
    desk.adopt(answer)
    expect(now().stays[0]?.plan[0]?.status).toBe('besproken')
    expect(now().person.firstName).toBe('Daan')
    expect(await desk.flush()).toBe(true)
    expect(door.stored().person.firstName).toBe('Daan')
  })

  test('an answer that comes too late does not put the dossier back', async () => {
    const { door, desk, type, now } = open()
    const old = door.stored()
    type('Daan')
    await desk.flush()
    desk.adopt(old)
    expect(now().person.firstName).toBe('Daan')
  })

  test('flush saves at once and says whether all is safe', async () => {
    const { door, desk, type } = open()
    type('Daan')
    expect(await desk.flush()).toBe(true)
    expect(door.stored().person.firstName).toBe('Daan')
    door.rules.refuseWith = 'Vol.'
    type('Bram')
    expect(await desk.flush()).toBe(false)
  })

  test('a held-back desk keeps its edit and saves it when it may go on', async () => {
    const { door, desk, type } = open()
    desk.pause(true)
    type('Daan')
    await pass(5000)
    expect(door.saves).toHaveLength(0)
    desk.pause(false)
    await pass(500)
    expect(door.stored().person.firstName).toBe('Daan')
  })
})

describe('taking back', () => {
  test('keys in one field are one step; another field is another', () => {
    const { desk, type, now } = open()
    type('Daan')
    desk.edit(planned(now(), { mainGoal: 'Ik' }), 'hoofddoel')
    desk.undo()
    expect(content(now()).mainGoal).toBe('')
    expect(now().person.firstName).toBe('Daan')
    desk.undo()
    expect(now().person.firstName).toBe('')
    expect(desk.undo()).toBeNull()
  })

  test('a removed goal comes back in its place with all its words, also after it was saved', async () => {
    const { door, desk, now } = open()
    const goals = content(now()).goals
    desk.edit(planned(now(), { goals: goals.slice(1) }), 'doelen')
    await desk.flush()
    desk.undo()
    expect(content(now()).goals).toEqual(goals)
    await desk.flush()
    expect(content(door.stored()).goals).toEqual(goals)
    desk.redo()
    expect(content(now()).goals.map((g) => g.id)).toEqual(['g2'])
  })

  test('two removals in a row under one label are two steps', () => {
    const { desk, now } = open()
    desk.edit(planned(now(), { goals: content(now()).goals.slice(1) }), 'doelen')
    desk.edit(planned(now(), { goals: [] }), 'doelen')
    desk.undo()
    expect(content(now()).goals.map((g) => g.id)).toEqual(['g2'])
  })

  test('after a long pause typing is a new step', async () => {
    const { desk, type, now } = open()
    type('Da')
    await pass(60_000)
    type('Daan')
    desk.undo()
    expect(now().person.firstName).toBe('Da')
  })

  test('typing after an undo forgets what could be redone', () => {
    const { desk, type } = open()
    type('Daan')
    desk.undo()
    type('Bram')
    expect(desk.redo()).toBeNull()
    expect(desk.view().redo).toBeNull()
  })

  test('a step is void when the machine changed the same slice after it', async () => {
    const { door, desk, type, now } = open()
    type('Daan')
    await desk.flush()
    desk.adopt(door.meanwhile((d) => ({ ...d, person: { ...d.person, firstName: 'Bram' } })))
    expect(desk.undo()).toBeNull()
    expect(now().person.firstName).toBe('Bram')
  })

  test('a frozen text refuses the edit and stays as it was', () => {
    const { door, desk, now } = open()
    desk.adopt(door.meanwhile((d) => ({ ...d, stays: d.stays.map((s) => ({ ...s, plan: s.plan.map((v) => ({ ...v, status: 'ter-ondertekening' as const })) })) })))
    const answer = desk.edit(planned(now(), { mainGoal: 'Nog iets' }), 'hoofddoel')
    expect(answer.ok).toBe(false)
    expect(content(now()).mainGoal).toBe('')
    expect(desk.view().undo).toBeNull()
  })
})
