import { createHash } from 'node:crypto'
import { z } from 'zod'
import { dayOf } from '#shared/domain/calendar/day.ts'
import { dossierSchema, type Dossier } from '#shared/domain/dossier.ts'
import { joinSittings } from '#shared/domain/history/join.ts'
import { keptLines } from '#shared/domain/history/keep.ts'
import { isHistoryLine } from '#shared/domain/history/line.ts'
import { historyOf } from '#shared/domain/history/record.ts'
import { houseSchema, type House } from '#shared/domain/house/house.ts'
import { currentNorm, currentProfile } from '#shared/domain/profile/olderNorms.ts'
import { noPapers } from '#shared/domain/regels/rules.ts'
import { emptySchedule } from '#shared/domain/rooster/schedule.ts'
import { endResults } from '#shared/domain/stay/end.ts'
import { emptyOutflow } from '#shared/domain/stay/outflow.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { MigrationStep } from '../vault/codec.ts'
import type { Codec, Codecs, HistoryCodec } from '../vault/vault.ts'

const checkWith =
  <T>(schema: z.ZodType<T>) =>
  (value: unknown): Result<T> => {
    const checked = schema.safeParse(value)
    return checked.success ? ok(checked.data) : refuse('unfit', 'De inhoud past niet bij wat Baken verwacht.', checked.error.issues[0]?.path.map(String).join('.') ?? '')
  }

/** What a schema looks like, in one word: a record that was sealed under the same one need not be checked again at opening. */
const shapeOf = (schema: z.ZodType): string => createHash('sha256').update(JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }))).digest('hex').slice(0, 16)

const fields = (old: unknown): Readonly<Record<string, unknown>> => (typeof old === 'object' && old !== null ? { ...old } : {})
const list = (old: unknown): readonly unknown[] => (Array.isArray(old) ? old : [])

const currentChange = (change: unknown): unknown => ({ ...fields(change), norm: currentNorm(fields(change)['norm']) })
// A norm that waited for a part of Baken that is there now says where.
const withCurrentNorms = (house: unknown): Readonly<Record<string, unknown>> => ({
  ...fields(house), agreements: list(fields(house)['agreements']).map(currentChange),
  ownProfiles: list(fields(house)['ownProfiles']).map((own) => ({ ...fields(own), profile: currentProfile(fields(own)['profile']), changes: list(fields(own)['changes']).map(currentChange) })),
})

// From 1 to 2 (2026-11): what the norms ask came in. Every value is the one that says "nobody typed this yet".
const houseSteps: readonly MigrationStep[] = [{ from: 1, migrate: (old) => ({ agreements: [], ownProfiles: [], calendarNames: 'initialen', notify: true, handled: [], ...fields(old) }) }, {
  from: 2,
  migrate: (old) => ({ ...withCurrentNorms(old), contacts: list(fields(old)['contacts']).map((contact) => ({ ownForm: false, ...fields(contact) })) }),
}, {
  // From 3 to 4 (2026-11): weekrooster and huisregels.
  from: 3, migrate: (old) => ({ schedule: emptySchedule, papers: noPapers, ...withCurrentNorms(old) }),
}]
const noApplication = { meldingOn: null, decidedOn: null, gemeenteToldOn: null, futureGemeente: '', clinicToldOn: null, directBy: '', directOn: null, kitchenTalkOn: null, intakeOn: null }
const noIntake = { fits: 'open', text: '', by: '', on: null, treatment: 'open', treatmentNote: '' }
// How a stay ended was a free line; a closed list took its place, and what was typed is kept with the reason.
const endOf = (old: unknown): unknown => {
  const { result, reason, ...end } = { result: '', reason: '', ...fields(old) }
  const known = endResults.some((code) => code === result)
  return { handedOn: null, ...end, result: known ? result : '', reason: known ? reason : [result, reason].filter((text) => text !== '').join('\n') }
}
// A phase was one word; since when is known only where the day that was planned for it had passed when the record was last written.
const factsWithPhases = (old: unknown, written: string): Readonly<Record<string, unknown>> => {
  const { phase, ...facts } = fields(old)
  if (phase === undefined) return facts
  const start = { id: 'fase-1', phase: 'start', since: facts['placementDate'] ?? null, why: '' }
  const planned = facts[phase === 'opbouw' ? 'opbouwFrom' : 'uitstroomFrom']
  const since = typeof planned === 'string' && planned <= written ? planned : null
  return { ...facts, phases: phase === 'start' ? [start] : [start, { id: 'fase-2', phase, since, why: '' }] }
}
const stayWithTalks = (old: unknown, written: string): unknown => {
  const stay = fields(old)
  const plan = list(stay['plan']).map((version) => {
    const content = fields(fields(version)['content'])
    return { ...fields(version), content: { ...content, goals: list(content['goals']).map((goal) => ({ teamScore: null, ...fields(goal) })) } }
  })
  return { evaluations: [], outflow: emptyOutflow, learning: [], contacts: [], ...stay, plan, facts: factsWithPhases(stay['facts'], written) }
}
const dossierSteps: readonly MigrationStep[] = [{
  from: 1,
  migrate: (old) => ({
    ...fields(old),
    stays: list(fields(old)['stays']).map((stay) => ({ handled: [], ...fields(stay), end: fields(stay)['end'] ? endOf(fields(stay)['end']) : null, facts: { application: noApplication, criteria: {}, intake: noIntake, plannedHours: [], ...fields(fields(stay)['facts']) } })),
  }),
}, {
  // From 2 to 3 (2026-11): looking back at a plan.
  from: 2,
  migrate: (old) => {
    const { changedAt, stays, ...rest } = fields(old)
    const written = typeof changedAt === 'string' ? changedAt.slice(0, 10) : ''
    return { ...rest, changedAt, stays: list(stays).map((stay) => stayWithTalks(stay, written)) }
  },
}, {
  // From 3 to 4 (2026-11): own blocks of the week, who was there, and what was signed at the door.
  from: 3, migrate: (old) => ({ ...fields(old), stays: list(fields(old)['stays']).map((stay) => ({ receipts: [], ownBlocks: [], attendance: [], ...fields(stay) })) }),
}]

/** The codec of a record; its shape is worked out when the first record is read or written, not while the program starts. */
function codec<T>(kind: Codec<T>['kind'], schema: z.ZodType<T>, migrations: readonly MigrationStep[]): Codec<T> {
  let shape: string | undefined
  return { kind, version: migrations.length + 1, migrations, check: checkWith(schema), get shape() { return (shape ??= shapeOf(schema)) } }
}

/** The history of a dossier. A line that a later version of ours can't read is kept as it is. */
const history: HistoryCodec<Dossier> = {
  lines: historyOf,
  tidy: (lines, dossier, at) => [...lines.filter((l) => !isHistoryLine(l)), ...keptLines(joinSittings(lines.filter(isHistoryLine)), dossier, dayOf(at))],
}

/** The kinds of record in our vaults, their versions and the steps from older ones. */
export const codecs: Codecs<House, Dossier> = { house: codec<House>('house', houseSchema, houseSteps), dossier: codec<Dossier>('dossier', dossierSchema, dossierSteps), history }
