import path from 'node:path'
import { daySchema, type Day } from '#shared/domain/calendar/day.ts'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { LayeredNorm, Profile } from '#shared/domain/profile/profile.ts'
import { personIn } from '#shared/domain/rooster/personIn.ts'
import { mondayOf, weekBlocks } from '#shared/domain/rooster/schedule.ts'
import type { Exchange } from '#shared/exchange/exchange.ts'
import { standAlone } from '#shared/exchange/take.ts'
import type { Duty, HouseDuty } from '#shared/norms/duties.ts'
import { evaluate, type Check } from '#shared/norms/evaluate.ts'
import { dueDay, dutySum, dutyTitle, expirySignal } from '#shared/norms/explain.ts'
import { houseStanding } from '#shared/norms/houseDuties.ts'
import { weekBar } from '#shared/norms/weekBar.ts'
import { measureLine } from '#shared/norms/weekWords.ts'
import { openExchange } from '../exchange/openExchange.ts'
import { readProfiles } from '../profiles/readProfiles.ts'
import { inputFile } from './inputFile.ts'
import { done, wrong, type Outcome, type Place } from './outcome.ts'

type Line = { readonly norm: string; readonly norms: readonly string[]; readonly text: string; readonly source: LayeredNorm['source'] | null; readonly sources: readonly (LayeredNorm['source'] & { readonly norm: string; readonly layer: string })[] }
const sourced = (by: LayeredNorm | undefined, norms: readonly LayeredNorm[], text: string): Line => ({
  norm: by?.id ?? '', norms: norms.map((n) => n.id), text, source: by?.source ?? null, sources: norms.map((n) => ({ norm: n.id, layer: n.layer, ...n.source })),
})

const dutyLine = (d: Duty, today: Day) => ({
  for: 'verblijf', id: d.id, kind: d.kind, ...sourced(d.by, d.norms, d.by.text), title: dutyTitle(d), due: d.date, workday: d.workday, day: dueDay(d), state: d.state,
  hard: d.hard, who: d.who, sum: dutySum(d), reason: d.reason, doneOn: d.doneOn, postponedTo: d.postponedTo, signal: expirySignal(d, today),
})
const houseLine = (d: HouseDuty, house: House, today: Day) => ({
  for: 'huis', id: d.id, kind: d.kind, ...sourced(d.norms[0], d.norms, d.norms[0]?.text ?? ''), title: dutyTitle({ kind: d.kind, ordinal: 1 }), due: d.date, workday: d.workday,
  day: dueDay({ ...d, computed: d.date }), state: houseStanding(d, house, today).state, hard: d.norms.some((n) => n.hard), who: d.norms[0]?.who ?? 'aanbieder',
})
const checkLine = (c: Check) => ({ id: c.id, about: c.about, ...sourced(c.norms[0], c.norms, c.text), due: null, state: c.state })

/** The week of a file against its norms, for its one resident: how large groups are it can't say. None without a week or a stay in it. */
function weekLines(dossier: Dossier, house: House, profiles: readonly Profile[], today: Day) {
  const monday = mondayOf(today)
  const [blocks, person] = [weekBlocks(house.schedule, monday), personIn(dossier, monday)]
  if (blocks.length === 0 || person === null) return []
  return weekBar({ blocks, people: [person], monday, house, profiles }).filter((m) => m.what !== 'groepsgrootte' && m.what !== 'grootste-groep').map((m) => ({ id: m.id, ...sourced(m.norms[0], m.norms, measureLine(m)), value: m.value, wanted: m.norm, state: m.holds ? 'in-orde' : 'let-op', advice: m.advice }))
}

/** The profiles that a file is held against: its own norms when it brings them, else those that ship under the same name. */
function profilesFor(file: Exchange, shipped: readonly Profile[]): readonly Profile[] {
  const own = file.profile.norms.length > 0 ? file.profile : (shipped.find((p) => p.id === file.profile.id) ?? file.profile)
  return [own, ...shipped.filter((p) => p.id !== own.id)]
}

/** Duties and checks of the latest stay in an exchange file, as JSON. */
export async function check(name: string, date: string | null, place: Place): Promise<Outcome> {
  if (date !== null && !daySchema.safeParse(date).success) return wrong(`--today: hier hoort een datum als 2026-12-18, er staat "${date}".`)
  const bytes = await inputFile(place.cwd, name)
  if (!bytes.ok) return wrong(bytes.problem.text)
  const file = openExchange(bytes.value)
  if (!file.ok) return wrong(file.problem.text)
  const now = place.now()
  const today = date ?? now.slice(0, 10)
  const { house, dossier } = standAlone(file.value, now)
  const profiles = profilesFor(file.value, readProfiles(path.join(place.resources, 'profielen')))
  const found = evaluate({ dossier, house, profiles, today })
  const duties = [...found.duties.map((d) => dutyLine(d, today)), ...found.houseDuties.map((d) => houseLine(d, house, today))].sort((a, b) => a.due.localeCompare(b.due))
  return done(`${JSON.stringify({ today, profile: file.value.profile.id, national: house.vngLayer, duties, checks: found.checks.map(checkLine), week: weekLines(dossier, house, profiles, today) }, null, 2)}\n`)
}
