import { describe, expect, it } from 'vitest'
import { mayBin } from '#shared/domain/bin.ts'
import { applyChange } from '#shared/domain/change.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { joinSittings } from '#shared/domain/history/join.ts'
import { keptLines } from '#shared/domain/history/keep.ts'
import type { HistoryLine } from '#shared/domain/history/line.ts'
import { putBack } from '#shared/domain/history/putBack.ts'
import { historyOf } from '#shared/domain/history/record.ts'
import type { Receipt } from '#shared/domain/regels/receipts.ts'
import type { Attendance } from '#shared/domain/rooster/attendance.ts'
import type { OwnBlock } from '#shared/domain/rooster/own.ts'
import { inWords } from '#shared/text/history/words.ts'
import { caseA } from '../../support/caseA.ts'

const { dossier, stay } = caseA()
const open: Dossier = { ...dossier, stays: [{ ...stay, plan: [], evaluations: [], receipts: [], ownBlocks: [], attendance: [] }], consents: [] }
const withStay = (patch: Partial<Stay>): Dossier => ({ ...open, stays: open.stays.map((s) => ({ ...s, ...patch })) })
/** The lines of a row of states, a minute apart, as they are kept. */
const lines = (...states: readonly Dossier[]): readonly HistoryLine[] =>
  joinSittings(states.slice(1).flatMap((d, i) => historyOf(states[i] ?? d, { ...d, changedAt: `2026-03-03T10:${String(i).padStart(2, '0')}:00` }, 'u')))
const words = (d: Dossier, all: readonly HistoryLine[]): readonly string[] => all.map((l) => inWords(l, { dossier: d, names: new Map([['v1', 'nummer 1']]) })).map((w) => `${w.part} | ${w.label} | ${w.old} | ${w.next}`)
const mark = (blockId: string, kind: Attendance['kind'], state: Attendance['state'], on = '2026-03-03'): Attendance => ({ on, blockId, kind, minutes: 60, state, why: 'een reden' })
const own = (title: string, start: number): OwnBlock => ({ block: { id: title, day: 3, start, end: start + 60, kind: 'individueel', title, leaders: [], volunteer: '', place: '', form: 'live', who: { kind: 'iedereen' } }, from: null, until: null })
const receipt: Receipt = { id: 'r1', paper: 'huisregels', versionId: 'v1', copyOn: null, gemeenteOn: null, signature: { id: 's1', role: 'bewoner', name: 'Daan Voorbeeld', at: '2026-03-03T10:00:00', userId: 'u', fingerprint: 'ab'.repeat(32), remark: '', route: { kind: 'ink', ink: [[111, 222]] } } }

describe('roll calls', () => {
  it('of a day are one line, however often somebody was noted', () => {
    const opening = [mark('b1', 'dagopening', 'er')]
    const group = [...opening, mark('b2', 'groepsblok', 'niet')]
    const mended = [...opening, mark('b2', 'groepsblok', 'ziek')]
    const all = lines(open, withStay({ attendance: opening }), withStay({ attendance: group }), withStay({ attendance: mended }))
    expect(words(open, all)).toEqual(['verblijf | Aanwezigheid: di 3 mrt 2026 | leeg | Dagopening: er, Groep: ziek'])
    expect(JSON.stringify(all)).not.toContain('een reden')
  })
  it('that come out as they were leave no line, and can’t be put back from the history', () => {
    const noted = withStay({ attendance: [mark('b1', 'sport', 'er')] })
    expect(lines(open, noted, open)).toEqual([])
    const [line] = lines(open, noted)
    expect(line && putBack(noted, line)).toMatchObject({ ok: false, problem: { code: 'history.not-typed' } })
  })
})

describe('the own week', () => {
  const before = withStay({ ownBlocks: [own('Gesprek', 600)] })
  const after = withStay({ ownBlocks: [own('Gesprek', 660), own('Kliniek', 840)] })
  it('is told as a list, in days and times', () => expect(words(after, lines(before, after))).toEqual(['verblijf | Eigen week | donderdag 10:00 – 11:00 Gesprek | donderdag 11:00 – 12:00 Gesprek, donderdag 14:00 – 15:00 Kliniek']))
  it('is put back whole', () => {
    const [line] = lines(before, after)
    const back = line ? putBack(after, line) : null
    expect(back?.ok === true && applyChange(after, back.value)).toEqual({ ok: true, value: before })
  })
})

describe('what was signed at the door', () => {
  const signed = withStay({ receipts: [receipt] })
  it('is a line without ink, kept for as long as the dossier', () => {
    const all = lines(open, signed)
    expect(words(signed, all)).toEqual(['verblijf | Getekend huisregels, Daan Voorbeeld | leeg | Papier: huisregels; Versie: nummer 1; Handtekening: Daan Voorbeeld'])
    expect(JSON.stringify(all)).not.toContain('222')
    expect(keptLines(all, signed, '2029-01-01')).toEqual(all)
  })
  it('keeps a dossier out of the bin', () => expect([mayBin(open).ok, mayBin(signed).ok]).toEqual([true, false]))
})
