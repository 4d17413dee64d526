import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logEntry, logEvent, logEventSchema, type LogEvent } from '#shared/domain/log/event.ts'
import { logFile } from '#shared/domain/log/export.ts'
import { filterLog, noFilter } from '#shared/domain/log/filter.ts'
import { byDay, joinLines } from '#shared/domain/log/join.ts'
import { lineSentence } from '#shared/domain/log/sentence.ts'
import { logKinds, logTypeNames } from '#shared/domain/log/types.ts'
import { whoLooked } from '#shared/domain/log/whoLooked.ts'

const pad = (n: number): string => String(n).padStart(2, '0')
const person = fc.constantFrom('noor', 'fatma', 'gone', null)
const anyEvent = fc
  .record({
    at: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 23 }), fc.nat({ max: 59 })).map(([d, h, m]) => `2026-11-${pad(d + 1)}T${pad(h)}:${pad(m)}:00+01:00`),
    userId: person,
    responsibleId: fc.constantFrom(null, 'noor'),
    type: fc.constantFrom('dossier.view', 'dossier.change', 'vault.unlock', 'log.break', ...logTypeNames),
    dossierIds: fc.subarray(['d1', 'd2', 'd3']),
    objectId: fc.constantFrom(null, 'v1', 'v2'),
    ok: fc.boolean(),
    code: fc.constantFrom(null, 'rights', 'anything'),
  })
  .map(({ at, ...entry }): LogEvent => logEvent(logEntry(entry.type, entry), at))
// Most of them much alike, as on a working day: what never says the same is never joined.
const alike = fc
  .tuple(fc.nat({ max: 1 }), fc.nat({ max: 59 }), fc.constantFrom('noor', 'fatma'), fc.constantFrom('d1', 'd2'))
  .map(([d, m, userId, dossier]): LogEvent => logEvent(logEntry('dossier.view', { userId, dossierIds: [dossier] }), `2026-11-0${d + 1}T09:${pad(m)}:00+01:00`))
const events = fc.array(fc.oneof({ weight: 3, arbitrary: alike }, { weight: 2, arbitrary: anyEvent }), { maxLength: 60 })
const users = new Map([['noor', 'Noor Başaran'], ['fatma', 'Fatma Yıldız']])
const names = { users, dossiers: new Map([['d1', 'Daan Voorbeeld']]) }
const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0)

test('every event is one that the log takes', () => {
  fc.assert(fc.property(anyEvent, (event) => {
    expect(logEventSchema.parse(event)).toEqual(event)
  }))
})

test('joining counts every event once, keeps who and what apart, and spans every moment', () => {
  fc.assert(
    fc.property(events, (all) => {
      const lines = joinLines(all)
      expect(sum(lines.map((line) => line.count))).toBe(all.length)
      for (const line of lines) {
        const own = all.filter(
          (e) => e.at.startsWith(line.day) && e.userId === line.userId && e.responsibleId === line.responsibleId && e.type === line.type && e.ok === line.ok && e.code === line.code && e.dossierIds.join() === line.dossierIds.join() && (!e.type.startsWith('user.') || e.objectId === line.objectId),
        )
        expect(own).toHaveLength(line.count)
        expect(own.map((e) => e.at).toSorted()).toEqual(expect.arrayContaining([line.first, line.last]))
        expect(own.every((e) => line.first <= e.at && e.at <= line.last)).toBe(true)
      }
      expect(byDay(lines).flatMap((day) => day.lines)).toHaveLength(lines.length)
    }),
  )
})

test('who looked in a dossier: all that was done with it and nothing of another, whoever did it', () => {
  fc.assert(
    fc.property(events, (all) => {
      const seen = whoLooked(all, 'd1', users, '2026-11-03')
      const own = all.filter((e) => e.dossierIds.includes('d1'))
      expect(seen.count).toBe(own.length)
      // Who was refused did not look.
      expect(sum(seen.people.map((p) => p.times))).toBe(own.filter((e) => e.ok).length)
      expect(seen.days.map((d) => d.day)).toEqual([...new Set(own.map((e) => e.at.slice(0, 10)))].toSorted().toReversed())
      expect(seen).toEqual(whoLooked(own, 'd1', users, '2026-11-03'))
    }),
  )
})

test('every line is a plain sentence, or two, with no hole, no code and no id in it', () => {
  fc.assert(
    fc.property(events, (all) => {
      for (const line of joinLines(all)) {
        const said = lineSentence(line, names)
        expect(said).toMatch(/^\p{Lu}[^{}]*\.$/u)
        expect(said).not.toMatch(/undefined|null|\bd[123]\b|\bnoor\b|anything|rights| {2}/u)
        expect(lineSentence(line, { users: new Map(), dossiers: new Map() })).not.toMatch(/Daan|Noor|Fatma/u)
      }
    }),
  )
})

test('filters only take away, in any order, and the kinds together are all', () => {
  fc.assert(
    fc.property(events, person, fc.constantFrom('d1', 'd2'), (all, userId, dossierId) => {
      const lines = all.map((event, i) => ({ n: i + 1, event }))
      expect(filterLog(lines, noFilter)).toEqual(lines)
      const own = lines.filter((l) => l.event.dossierIds.includes(dossierId))
      if (userId !== null) expect(filterLog(own, { ...noFilter, userId })).toEqual(filterLog(lines, { ...noFilter, userId }).filter((l) => own.includes(l)))
      expect(sum(logKinds.map((kind) => filterLog(lines, { ...noFilter, kind }).length))).toBe(all.length)
      expect(filterLog(lines, { ...noFilter, from: '2026-11-02', until: '2026-11-03' }).every((l) => /^2026-11-0[23]/u.test(l.event.at))).toBe(true)
      const file = logFile({ house: 'Huis', madeAt: '2026-11-27T10:00:00', lines, names, findings: [] })
      expect(file.lines).toHaveLength(all.length)
      expect(JSON.parse(JSON.stringify(file))).toEqual(file)
    }),
  )
})
