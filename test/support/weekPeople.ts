import type { Block } from '#shared/domain/rooster/block.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'

/** A block of Tuesday morning for everybody, unless told otherwise. */
export const aBlock = (more: Partial<Block> = {}): Block => ({ id: 'b1', day: 1, start: 585, end: 795, kind: 'groepsblok', title: 'Vaardigheden', leaders: [], volunteer: '', place: 'woonkamer', form: 'live', who: { kind: 'iedereen' }, ...more })

/** Somebody who lives here since January and is in the house. */
export const aWeekPerson = (callName: string, more: Partial<WeekPerson> = {}): WeekPerson => ({
  dossierId: `d-${callName}`, stayId: `s-${callName}`, revision: 1, name: `${callName} Proef`, callName, phase: 'start', contractProfile: 's0', from: '2026-01-05', until: null,
  presence: { away: false, reason: '', since: null, back: '' }, ownBlocks: [], attendance: [], ...more,
})
