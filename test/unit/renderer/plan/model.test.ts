import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyWeek } from '#shared/domain/house/house.ts'
import { emptyNaaste } from '#shared/domain/people/network.ts'
import { emptyPlan, planContentSchema } from '#shared/domain/plan/content.ts'
import { emptyGoal } from '#shared/domain/plan/goal.ts'
import { leefgebieden } from '#shared/domain/plan/leefgebied.ts'
import type { Finding } from '#shared/norms/findings.ts'
import { coverageIdOf, mergedList, solvedState } from '../../../../renderer/screens/plan/model/checkList.ts'
import { coveringGoals } from '../../../../renderer/screens/plan/model/coverage.ts'
import { dayNote } from '../../../../renderer/screens/plan/model/dates.ts'
import { goalNames } from '../../../../renderer/ui/desk/areaNames.ts'
import { addAction, addGoal, goalTitle, MAX_GOALS, moveAction, moveGoal, patchAction, placeAction, removeAction, removeGoal, withExample } from '../../../../renderer/screens/plan/model/goals.ts'
import { moveById, moveTo, neighbourOf } from '../../../../renderer/screens/plan/model/lists.ts'
import { pressed } from '../../../../renderer/screens/plan/model/network.ts'
import { readNumber } from '../../../../renderer/screens/plan/model/numbers.ts'
import { existingStep, neighbourStep, walk } from '../../../../renderer/screens/plan/model/steps.ts'
import { nextCell, withCell } from '../../../../renderer/screens/plan/model/week.ts'
import { settledWhen, shownWhen, typedWhen } from '../../../../renderer/screens/plan/model/when.ts'
import { wordGuide } from '../../../../renderer/screens/plan/model/words.ts'

const today = '2026-02-03'
const three = { ...emptyPlan(), goals: [emptyGoal('a', 'herstel'), emptyGoal('b', 'schulden'), emptyGoal('c', 'schulden')] }
const ids = (list: readonly { readonly id: string }[]): string => list.map((x) => x.id).join('')

describe('goals and actions', () => {
  test('a new goal comes last and switches its leefgebied on', () => {
    const next = addGoal('d', 'justitie')(three)
    expect(ids(next.goals)).toBe('abcd')
    expect(next.leefgebieden).toContain('justitie')
  })

  test('no more goals than a plan may hold', () => {
    const full = { ...three, goals: Array.from({ length: MAX_GOALS }, (_, i) => emptyGoal(`g${i}`, 'herstel')) }
    expect(addGoal('x', 'herstel')(full)).toBe(full)
  })

  test('moving stops at the ends and loses nothing', () => {
    expect(ids(moveGoal('b', -1)(three).goals)).toBe('bac')
    expect(ids(moveGoal('a', -1)(three).goals)).toBe('abc')
    expect(ids(removeGoal('b')(three).goals)).toBe('ac')
  })

  test('an action is added behind the one that has the cursor', () => {
    const two = addAction('a', 'y')(addAction('a', 'x')(three))
    expect(ids(addAction('a', 'z', 'x')(two).goals[0]?.actions ?? [])).toBe('xzy')
    expect(ids(moveAction('a', 'y', -1)(two).goals[0]?.actions ?? [])).toBe('yx')
    expect(ids(placeAction('a', 'x', 1)(two).goals[0]?.actions ?? [])).toBe('yx')
    expect(ids(removeAction('a', 'x')(two).goals[0]?.actions ?? [])).toBe('y')
    expect(patchAction('a', 'x', { who: 'Daan' })(two).goals[0]?.actions[0]?.who).toBe('Daan')
  })

  test('any row of verbs leaves a plan that may be saved', () => {
    const verb = fc.constantFrom(addGoal('n1', 'wonen'), addAction('b', 'n2'), addAction('b', 'n3', 'n2'), moveGoal('c', -1), moveAction('b', 'n3', -1), placeAction('b', 'n2', 5), removeAction('b', 'n2'), removeGoal('a'))
    fc.assert(fc.property(fc.uniqueArray(verb, { maxLength: 8 }), (verbs) => {
      const content = verbs.reduce((c, v) => v(c), three)
      expect(planContentSchema.safeParse(content).success).toBe(true)
    }))
  })

  test('goals of one leefgebied are told apart', () => {
    expect(goalNames(three.goals)).toEqual(['Herstel en clean', 'Schulden 1', 'Schulden 2'])
    expect(goalTitle(emptyGoal('x', 'wonen'))).toBe('Nieuw doel, nog zonder woorden')
  })

  test('an example goes behind what was agreed, never over it', () => {
    expect(withExample('', 'Ik bel.')).toBe('Ik bel.')
    expect(withExample('Ik schrijf. ', 'Ik bel.')).toBe('Ik schrijf. Ik bel.')
  })

  test('a stopped goal covers no area', () => {
    const goals = [{ ...emptyGoal('a', 'schulden'), status: 'gestopt' as const }, emptyGoal('b', 'inkomen')]
    expect(coveringGoals({ areas: ['schulden'] }, goals)).toEqual([])
    expect(coveringGoals({ areas: ['inkomen'] }, goals).map((g) => g.number)).toEqual([2])
  })
})

test('moving keeps every item exactly once', () => {
  const list = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 }).map((names) => names.map((id) => ({ id })))
  fc.assert(fc.property(list, fc.nat(7), fc.integer({ min: -9, max: 9 }), (items, at, by) => {
    const id = items[at % items.length]?.id ?? ''
    expect(moveById(items, id, by).map((i) => i.id).sort()).toEqual(items.map((i) => i.id).sort())
    expect(moveTo(items, id, by)[Math.max(0, Math.min(items.length - 1, by))]?.id).toBe(id)
  }))
})

test('what gets the focus when a row goes: the next, else the one before, else nothing', () => {
  const list = [{ id: 'a' }, { id: 'b' }, { id: 'c' }]
  expect([neighbourOf(list, 'a'), neighbourOf(list, 'c'), neighbourOf([{ id: 'a' }], 'a')]).toEqual(['b', 'b', null])
})

describe('steps', () => {
  test('the goals come behind step 4', () => {
    expect(walk(three)).toEqual(['0', '1', '2', '3', '4', 'goal:a', 'goal:b', 'goal:c', '5', '6', '7', '8', '9', '10', '11', '12'])
    expect(neighbourStep(three, 'goal:c', 1)).toBe('5')
    expect(neighbourStep(three, '12', 1)).toBe('12')
    expect(neighbourStep(three, '0', -1)).toBe('0')
  })

  test('a step that is gone leads to the nearest that is there', () => {
    expect(existingStep(three, 'goal:weg')).toBe('4')
    expect(existingStep(three, 'goal:b')).toBe('goal:b')
    expect(existingStep(three, 'zomaar')).toBe('0')
  })
})

describe('wanneer', () => {
  test.each([
    ['9 feb', '', '2026-02-09'],
    ['+3', '', '2026-02-06'],
    ['vrijdag', '', '2026-02-06'],
    ['elke week', 'elke week', null],
    ['vóór 1 april', 'vóór 1 april', '2026-04-01'],
    ['tot en met 1-5-2026', 'tot en met 1-5-2026', '2026-05-01'],
    ['31 feb', '31 feb', null],
  ])('%s', (typed, when, due) => {
    expect(settledWhen(typed, today)).toEqual({ when, due })
  })

  test('while typing the words stay as they are', () => {
    expect(typedWhen('9 feb', today)).toEqual({ when: '9 feb', due: '2026-02-09' })
    expect(typedWhen('', today)).toEqual({ when: '', due: null })
  })

  test('a day shows its year only when it is far off', () => {
    expect(shownWhen({ when: '', due: '2026-02-09' }, today)).toBe('ma 9 feb')
    expect(shownWhen({ when: '', due: '2027-02-09' }, today)).toBe('di 9 feb 2027')
    expect(shownWhen({ when: 'elke week', due: null }, today)).toBe('elke week')
  })

  test('leaving the field twice changes nothing more', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom('9 feb', 'voor 1 mei', 'morgen')), (text) => {
      const once = settledWhen(text, today)
      if (once.when !== '') expect(settledWhen(once.when, today)).toEqual(once)
    }))
  })
})

describe('who from the network helps', () => {
  const none = { answer: 'open', naasten: [], text: '' } as const
  test('naasten add up, the other answers stand alone, pressing again takes back', () => {
    const one = pressed({ ...none, naasten: [] }, 'naaste:zus')
    const two = pressed(one, 'naaste:pa')
    expect(two).toEqual({ answer: 'naasten', naasten: ['zus', 'pa'], text: '' })
    expect(pressed(two, 'niemand')).toEqual({ answer: 'niemand', naasten: [], text: '' })
    expect(pressed(pressed(two, 'niemand'), 'niemand').answer).toBe('open')
    expect(pressed(one, 'naaste:zus').answer).toBe('open')
  })
})

describe('the week', () => {
  test('arrows walk and stop at the edges', () => {
    expect(nextCell({ day: 0, part: 'ochtend' }, 'ArrowUp')).toEqual({ day: 0, part: 'ochtend' })
    expect(nextCell({ day: 0, part: 'ochtend' }, 'ArrowRight')).toEqual({ day: 0, part: 'middag' })
    expect(nextCell({ day: 6, part: 'avond' }, 'ArrowDown')).toEqual({ day: 6, part: 'avond' })
  })
  test('one cell changes and no other', () => {
    const week = withCell(emptyWeek, { day: 2, part: 'avond' }, 'meeting')
    expect(week.flatMap((d, i) => Object.entries(d).filter(([, v]) => v !== '').map(([k, v]) => `${i} ${k} ${v}`))).toEqual(['2 avond meeting'])
  })
})

describe('the check', () => {
  const finding = (id: string, waived: string | null = null): Finding => ({ id, place: { step: '3', field: 'stay.rent' }, text: id, norms: [], waivable: true, waived, warning: false })
  test('a point that is answered or filled in stays in its place', () => {
    const before = [finding('a'), finding('b'), finding('c')]
    const now = [finding('a'), finding('c', 'komt later'), finding('d')]
    const list = mergedList(before, now)
    expect(list.map((f) => f.id)).toEqual(['a', 'b', 'c', 'd'])
    expect(list.map((f) => solvedState(f, now))).toEqual(['open', 'solved', 'answered', 'open'])
  })
  test('the same list comes back when nothing changed', () => {
    const before = [finding('a'), finding('b')]
    expect(mergedList(before, before)).toBe(before)
  })
  test('the reason for an area lives with the goals', () => {
    expect([coverageIdOf({ id: 'gebied:inkomen' }), coverageIdOf({ id: 'noodadres' })]).toEqual(['inkomen', null])
  })
})

test('numbers are read the Dutch way, and refused with a sentence', () => {
  expect(readNumber('€ 497,50', 0, 5000, true)).toEqual({ ok: true, value: 497.5 })
  expect(readNumber('', 0, 5000, true)).toEqual({ ok: true, value: null })
  for (const wrong of ['veel', '-1', '6000', '1e3', '4,555']) expect(readNumber(wrong, 0, 5000, true).ok).toBe(false)
  expect(readNumber('3,5', 0, 21, false)).toMatchObject({ ok: false, problem: { text: 'Vul een getal in van 0 tot 21.' } })
})

test('days on which nobody works say when to do it', () => {
  expect(dayNote('2026-04-05')).toBe('Pasen, plan het op do 2 apr')
  expect(dayNote('2026-07-05')).toBe('zondag, plan het op vr 3 jul')
  expect(dayNote('2026-03-02')).toBe('')
})

test('the guide for length speaks late and never forbids', () => {
  expect(wordGuide('één twee', 30)).toBe('')
  expect(wordGuide('woord '.repeat(26), 30)).toBe('26 van ongeveer 30 woorden')
  expect(wordGuide('woord '.repeat(31), 30)).toBe('31 woorden, dat is lang. Rond 30 leest het best.')
})

test('every leefgebied has a short name for the list of steps', () => {
  for (const area of leefgebieden) expect(goalNames([emptyGoal('g', area)])[0]?.length).toBeGreaterThan(3)
  expect(emptyNaaste('n').burden).toBeNull()
})
