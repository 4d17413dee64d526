import { describe, expect, it } from 'vitest'
import { emptyHouse, type House } from '#shared/domain/house/house.ts'
import type { Block } from '#shared/domain/rooster/block.ts'
import { emptySchedule } from '#shared/domain/rooster/schedule.ts'
import { weekAhead } from '#shared/norms/weekAhead.ts'
import { weekBar } from '#shared/norms/weekBar.ts'
import { breachWords, measureLine } from '#shared/norms/weekWords.ts'
import { shippedProfiles } from '../../support/profiles.ts'
import { aBlock, aWeekPerson } from '../../support/weekPeople.ts'

const MONDAY = '2026-02-09'
const days = [0, 1, 2, 3, 4, 5, 6]
const groups = (on: readonly number[]): readonly Block[] => on.map((day) => aBlock({ id: `g${day}`, day }))
const moments = (on: readonly number[]): readonly Block[] => on.flatMap((day) => [aBlock({ id: `o${day}`, day, kind: 'dagopening', start: 510, end: 570 }), aBlock({ id: `s${day}`, day, kind: 'dagsluiting', start: 990, end: 1050 })])
const houseWith = (blocks: readonly Block[]): House => ({ ...emptyHouse('h'), contractProfile: 'ijssel-vecht', schedule: { ...emptySchedule, weeks: [{ id: 'w', name: '', from: '2026-02-09', blocks: [...blocks] }] } })
const bo = aWeekPerson('Bo', { contractProfile: 'ijssel-vecht' })
const ahead = (blocks: readonly Block[], people = [bo]) => weekAhead(houseWith(blocks), shippedProfiles, people, MONDAY)

describe('the week that comes', () => {
  it('says in one line what it lacks, what must first, with its source and how much more there is', () => {
    expect(ahead([...groups([0, 1, 3]), ...moments(days)])).toMatchObject({ monday: MONDAY, text: 'Volgende week is er 3,5 uur groep te weinig.', more: 0, sources: [{ norm: 'B21' }] })
    expect(ahead([...groups([0, 1, 3]), ...moments([0, 1, 2, 3, 4])])).toMatchObject({ text: 'Volgende week is er 3,5 uur groep te weinig.', more: 1 })
    // A large group is an agreement; too few moments must be mended.
    const nine = Array.from({ length: 9 }, (_, n) => aWeekPerson(`N${n}`, { contractProfile: 'ijssel-vecht' }))
    expect(ahead([...groups([0, 1, 3, 5]), ...moments([0, 1, 2, 3, 4, 5])], nine)).toMatchObject({ text: 'Volgende week zijn er op een dag te weinig groepsmomenten.', more: 1 })
    expect(ahead([...groups([0, 1, 3, 5]), ...moments(days)], nine)).toMatchObject({ text: 'Volgende week telt een groep 9 mensen. De norm is 8.', more: 0 })
  })
  it('is silent when it is in order, when there is no week, and when nobody lives here', () => {
    expect(ahead([...groups([0, 1, 3, 5]), ...moments(days)])).toBeNull()
    expect(ahead([])).toBeNull()
    expect(ahead(groups([0]), [])).toBeNull()
    expect(weekAhead(houseWith(groups([0])), shippedProfiles, [bo], '2026-02-02')).toBeNull()
  })
})

it('every measure says itself on one line, and what it breaks as the end of a sentence', () => {
  const of = (contractProfile: string, phase: 'start' | 'uitstroom') => weekBar({ blocks: [aBlock({ form: 'online' })], people: Array.from({ length: 10 }, (_, n) => aWeekPerson(`N${n}`, { contractProfile, phase })), monday: MONDAY, house: emptyHouse('h'), profiles: shippedProfiles })
  const all = [...of('s0', 'start'), ...of('ijssel-vecht', 'start'), ...of('ijssel-vecht', 'uitstroom')]
  expect([...new Set(all.map((m) => `${measureLine(m)} | Volgende week ${breachWords(m)}.`))]).toEqual([
    'Groep: 3,5 van 21 uur | Volgende week is er 17,5 uur groep te weinig.', 'Collectief: 0 van 10 uur | Volgende week is er 10 uur te weinig om samen te openen en te sluiten.', 'Gemiddelde groep: 10, norm 9 | Volgende week telt een groep gemiddeld 10 mensen. De norm is 9.',
    'Dagdelen groep: 1 van 6 | Volgende week zijn er 5 dagdelen groep te weinig.', 'Vaste tijden: 1 van 5 | Volgende week is er geen vaste tijd voor maaltijden, activiteiten, behandelaar en vrije tijd.', 'Niet online: 0, norm 1 | Volgende week is alle groep online.',
    'Vormen van hulp: 1 van 3 | Volgende week heeft niet iedereen hulp één op één, groep en daginvulling.',
    'Groep: 3,5 van 14 uur | Volgende week is er 10,5 uur groep te weinig.', 'Momenten per dag: 0, norm 2 | Volgende week zijn er op een dag te weinig groepsmomenten.', 'Grootste groep: 10, norm 8 | Volgende week telt een groep 10 mensen. De norm is 8.',
    'Buitenshuis: 0 van 16 uur | Volgende week is er 16 uur daginvulling buiten te weinig.', 'Dagdelen buiten: 0 van 4 | Volgende week zijn er 4 dagdelen buiten te weinig.',
  ])
})
