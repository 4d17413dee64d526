import { expect, it } from 'vitest'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { noPapers } from '#shared/domain/regels/rules.ts'
import { emptySchedule } from '#shared/domain/rooster/schedule.ts'
import type { Result } from '#shared/result/result.ts'
import { codecs } from '../../../electron/program/codecs.ts'
import { caseA, houseA } from '../../support/caseA.ts'
import { shippedProfiles } from '../../support/profiles.ts'

/** A record of version 3 as this version reads it. */
function read<T>(codec: { readonly migrations: readonly { readonly from: number; readonly migrate: (old: unknown) => unknown }[]; readonly check: (value: unknown) => Result<T> }, old: unknown): T {
  const made = codec.check(codec.migrations.filter((m) => m.from >= 3).reduce((value, m) => m.migrate(value), old))
  if (!made.ok) throw new Error(`${made.problem.text} ${made.problem.field ?? ''}`)
  return made.value
}

it('a house of version 3 keeps everything; it has no weekrooster and no papers yet', () => {
  const { schedule: _s, papers: _p, ...three } = houseA
  expect(read<House>(codecs.house, three)).toEqual({ ...houseA, schedule: emptySchedule, papers: noPapers })
})

it('a norm of the house’s own that waited for the weekrooster or the house rules says where they are', () => {
  const { schedule: _s, papers: _p, ...three } = houseA
  const norm = { ...shippedProfiles[0]?.norms[0], id: 'X1' }
  const waits = (capability: string) => ({ id: capability, normId: 'X1', norm: { ...norm, rule: { kind: 'later', capability } }, from: '2026-10-01', reason: '', userId: 'u', at: '2026-10-01T10:00:00' })
  const own = { profile: { ...shippedProfiles[0], id: 'eigen', norms: [{ ...norm, rule: { kind: 'later', capability: 'weekrooster' } }] }, basedOn: null, changes: [] }
  const house = read<House>(codecs.house, { ...three, agreements: [waits('weekrooster'), waits('huisregels')], ownProfiles: [own] })
  expect([...house.agreements.map((c) => c.norm?.rule), ...house.ownProfiles.flatMap((o) => o.profile.norms.map((n) => n.rule))]).toEqual([{ kind: 'say', where: 'Weekrooster' }, { kind: 'say', where: 'Huisregels' }, { kind: 'say', where: 'Weekrooster' }])
})

it('a dossier of version 3 keeps everything; nothing was signed, nobody was noted', () => {
  const { dossier } = caseA()
  const three = { ...dossier, stays: dossier.stays.map(({ receipts: _r, ownBlocks: _o, attendance: _a, ...stay }) => stay) }
  expect(read<Dossier>(codecs.dossier, three)).toEqual({ ...dossier, stays: dossier.stays.map((s) => ({ ...s, receipts: [], ownBlocks: [], attendance: [] })) })
})

it('what has them already is left alone', () => {
  const { dossier } = caseA()
  const mark = { on: '2026-02-03', blockId: 'b', kind: 'groepsblok', minutes: 90, state: 'er', why: '' } as const
  const four: Dossier = { ...dossier, stays: dossier.stays.map((s) => ({ ...s, attendance: [mark] })) }
  expect(read<Dossier>(codecs.dossier, four)).toEqual(four)
})
