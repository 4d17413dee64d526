import { describe, expect, it } from 'vitest'
import { applyChange } from '#shared/domain/change.ts'
import { mayBin } from '#shared/domain/bin.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import { diffDossiers } from '#shared/domain/history/diff.ts'
import { joinSittings } from '#shared/domain/history/join.ts'
import { isOfFinal, keptLines } from '#shared/domain/history/keep.ts'
import { historyLineSchema, type HistoryLine } from '#shared/domain/history/line.ts'
import { putBack } from '#shared/domain/history/putBack.ts'
import { historyOf } from '#shared/domain/history/record.ts'
import { emptyNaaste } from '#shared/domain/people/network.ts'
import { caseA, caseASigned } from '../../support/caseA.ts'

const { dossier: signedDossier } = caseASigned()
const { dossier, stay, version } = caseA()
const withPlan = (patch: Partial<typeof version>): Dossier => ({ ...dossier, stays: [{ ...stay, plan: [{ ...version, status: 'concept', frozen: null, signatures: [], final: null, ...patch }] }], consents: [] })
const open = withPlan({})
const zus = { ...emptyNaaste('zus'), relation: 'zus' }
const oma = { ...emptyNaaste('oma'), relation: 'oma' }
const oom = { ...emptyNaaste('oom'), relation: 'oom' }
const withNaasten = (naasten: Dossier['naasten']): Dossier => ({ ...open, naasten })
const person = (patch: Partial<Dossier['person']>, d: Dossier = open): Dossier => ({ ...d, person: { ...d.person, ...patch } })
/** The lines of a row of states, one minute apart unless said. */
const told = (states: readonly Dossier[], at: (i: number) => string = (i) => `2026-03-02T10:${String(i).padStart(2, '0')}:00`, who: (i: number) => string = () => 'u'): readonly HistoryLine[] =>
  states.slice(1).flatMap((d, i) => historyOf(states[i] ?? d, { ...d, changedAt: at(i) }, who(i)))
const short = (lines: readonly HistoryLine[]): readonly string[] => lines.map((l) => `${l.what} ${l.path.join('.')} ${JSON.stringify(l.old ?? null)} ${JSON.stringify(l.next ?? null)}`)

describe('rows of a list', () => {
  it('that come, go or change places are told as that, by their id', () => {
    expect(diffDossiers(withNaasten([zus, oma]), withNaasten([oma, zus]))).toEqual([{ path: ['naasten'], what: 'moved', old: ['zus', 'oma'], next: ['oma', 'zus'] }])
    expect(diffDossiers(withNaasten([zus, oma]), withNaasten([oma]))).toEqual([{ path: ['naasten', 'zus'], what: 'removed', old: zus, place: 0 }])
    expect(diffDossiers(withNaasten([oma]), withNaasten([oma, zus]))).toEqual([{ path: ['naasten', 'zus'], what: 'added', next: zus }])
    expect(diffDossiers(withNaasten([zus, oma]), withNaasten([{ ...zus, phone: '06' }, oma]))).toEqual([{ path: ['naasten', 'zus', 'phone'], what: 'changed', old: '', next: '06' }])
  })
  it('a row that comes in the middle is no move of the others', () => {
    expect(short(told([withNaasten([zus, oma]), withNaasten([zus, oom, oma])]))).toEqual([`added naasten.oom null ${JSON.stringify(oom)}`])
  })
})

describe('a line of history', () => {
  it('fits its own schema, and comes through JSON as it went in', () => {
    for (const line of told([open, person({ phone: '06' }, withNaasten([zus]))])) expect(historyLineSchema.parse(JSON.parse(JSON.stringify(line)))).toEqual(line)
  })
  it('carries neither ink nor the signed text a second time', () => {
    const text = JSON.stringify(historyOf(open, { ...signedDossier, changedAt: '2026-03-02T10:00:00' }, 'u'))
    expect(text).not.toContain('"canonical"')
    expect(text).not.toContain('"ink":[')
    expect(JSON.stringify(signedDossier)).toContain('"canonical"')
  })
  it('of a new dossier is one: that it was made', () => expect(historyOf(null, open, 'u')).toEqual([{ path: [], what: 'added', at: open.changedAt, userId: 'u' }]))
})

describe('a sitting', () => {
  const typed = ['0', '06', '06-0', '06-00'].map((phone) => person({ phone }))
  it('keeps the first old value and the last new one of a field, and when it began', () => {
    expect(joinSittings(told([person({ phone: '' }), ...typed]))).toEqual([{ path: ['person', 'phone'], what: 'changed', old: '', next: '06-00', at: '2026-03-02T10:03:00', since: '2026-03-02T10:00:00', userId: 'u' }])
  })
  it('ends after twenty minutes of nothing, and not a second before', () => {
    const lines = (gap: string): readonly HistoryLine[] => told([person({ phone: '' }), person({ phone: '1' }), person({ phone: '2' })], (i) => (i === 0 ? '2026-03-02T10:00:00' : gap))
    expect(joinSittings(lines('2026-03-02T10:20:00'))).toHaveLength(1)
    expect(joinSittings(lines('2026-03-02T10:20:01'))).toHaveLength(2)
  })
  it('ends when somebody else works on', () => {
    const lines = told([person({ phone: '' }), person({ phone: '1' }), person({ phone: '2' }), person({ phone: '3' })], undefined, (i) => (i === 1 ? 'ander' : 'u'))
    expect(short(joinSittings(lines))).toEqual(['changed person.phone "" "1"', 'changed person.phone "1" "2"', 'changed person.phone "2" "3"'])
  })
  it('tells nothing of what was typed and taken back in it', () => expect(joinSittings(told([person({ phone: '' }), person({ phone: '1' }), person({ phone: '' })]))).toEqual([]))
  it('tells a row that came with what was typed in it, and a row that went as it was at first', () => {
    expect(short(joinSittings(told([withNaasten([]), withNaasten([zus]), withNaasten([{ ...zus, phone: '06' }])])))).toEqual([`added naasten.zus null ${JSON.stringify({ ...zus, phone: '06' })}`])
    expect(short(joinSittings(told([withNaasten([zus]), withNaasten([{ ...zus, phone: '06' }]), withNaasten([])])))).toEqual([`removed naasten.zus ${JSON.stringify(zus)} null`])
    expect(joinSittings(told([withNaasten([]), withNaasten([zus]), withNaasten([{ ...zus, phone: '06' }]), withNaasten([])]))).toEqual([])
    expect(joinSittings(told([withNaasten([zus, oma]), withNaasten([oma]), withNaasten([zus, oma])]))).toEqual([])
  })
})

describe('putting back', () => {
  const one = (lines: readonly HistoryLine[]): HistoryLine => {
    const [line] = lines
    if (!line) throw new Error('no line')
    return line
  }
  const back = (d: Dossier, line: HistoryLine): Dossier | string => {
    const change = putBack(d, line)
    if (!change.ok) return change.problem.code
    const next = applyChange(d, change.value)
    return next.ok ? next.value : next.problem.code
  }
  it('a row that went comes back in its own place, beside what came since', () => {
    const line = one(told([withNaasten([zus, oma]), withNaasten([oma])]))
    expect(back(withNaasten([oma, oom]), line)).toEqual(withNaasten([zus, oma, oom]))
  })
  it('leaves all that was typed since', () => {
    const line = one(told([person({ phone: 'oud' }), person({ phone: 'nieuw' })]))
    expect(back(person({ phone: 'nieuw', firstName: 'Later' }), line)).toEqual(person({ phone: 'oud', firstName: 'Later' }))
  })
  it('refuses in plain Dutch: a row that is gone, a text that is fixed, what nobody typed, what stands there already', () => {
    const phone = one(told([withNaasten([zus]), withNaasten([{ ...zus, phone: '06' }])]))
    expect(back(withNaasten([]), phone)).toBe('history.row-gone')
    const goal = one(told([open, withPlan({ content: { ...version.content, mainGoal: 'anders' } })]))
    expect(back(signedDossier, goal)).toBe('plan.frozen')
    expect(putBack(signedDossier, goal)).toMatchObject({ problem: { text: expect.stringContaining('vast') } })
    const status = one(told([open, withPlan({ status: 'besproken' })]))
    expect(back(open, status)).toBe('history.not-typed')
    expect(back(person({ phone: 'oud' }), one(told([person({ phone: 'oud' }), person({ phone: 'nieuw' })])))).toBe('history.already')
    expect(back(open, { path: ['person', 'birthDate'], what: 'changed', old: 'gisteren', next: null, at: '2026-03-02T10:00:00', userId: 'u' })).toBe('history.unfit')
  })
})

describe('how long a line is kept', () => {
  const line = (path: readonly string[], at: string): HistoryLine => ({ path, what: 'changed', old: 'a', next: 'b', at, userId: 'u' })
  const inPlan = ['stays', stay.id, 'plan', version.id, 'content', 'mainGoal']
  const final: Dossier = { ...dossier, stays: [{ ...stay, plan: [{ ...version, status: 'vervangen' }] }] }
  it('ninety days at least, and for ever when its document was made final', () => {
    const lines = [line(['person', 'phone'], '2026-03-02T23:59:00'), line(['person', 'phone'], '2026-03-03T00:00:00'), line(inPlan, '2020-01-01T10:00:00')]
    expect(keptLines(lines, final, '2026-06-01')).toEqual([lines[1], lines[2]])
    expect(keptLines(lines, open, '2026-06-01')).toEqual([lines[1]])
    expect(isOfFinal({ path: ['stays', stay.id, 'facts', 'rent'] }, final)).toBe(false)
  })
})

describe('the bin', () => {
  it('takes no dossier in which somebody signed, and says what the law says', () => {
    expect(mayBin(open).ok).toBe(true)
    expect(mayBin(signedDossier)).toMatchObject({ ok: false, problem: { text: expect.stringContaining('15 jaar') } })
  })
})
