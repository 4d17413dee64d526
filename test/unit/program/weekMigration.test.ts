import { expect, it } from 'vitest'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { noPapers } from '#shared/domain/regels/rules.ts'
import { emptySchedule } from '#shared/domain/rooster/schedule.ts'
import type { Result } from '#shared/result/result.ts'
import { codecs } from '../../../electron/program/codecs.ts'
import { caseA, houseA } from '../../support/caseA.ts'

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
