import { emptyEnd } from '#shared/domain/stay/end.ts'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { daySchema } from '#shared/domain/calendar/day.ts'
import { newDossier, type Dossier } from '#shared/domain/dossier.ts'
import { emptyHouse, houseNormsSchema, normChangeSchema, type House } from '#shared/domain/house/house.ts'
import { emptyPerson, personSchema } from '#shared/domain/people/person.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import { blockForms, blockKinds } from '#shared/domain/rooster/block.ts'
import { emptyStayFacts, handledSchema, phases, stayFactsSchema } from '#shared/domain/stay/stay.ts'
import { evaluate } from '#shared/norms/evaluate.ts'
import { dueDay, dutySum, expirySignal } from '#shared/norms/explain.ts'
import { squeezesOf, togetherOf } from '#shared/norms/together.ts'
import { weekBar } from '#shared/norms/weekBar.ts'
import { aBlock, aWeekPerson } from '../support/weekPeople.ts'

const byId = z.record(z.string(), z.string().nullable()).default({})
const expectSchema = z.strictObject({
  table: z.array(z.string()).optional(), dates: byId, states: byId, days: byId, sums: byId, signals: byId, reasons: byId, checks: byId, week: byId, together: z.array(z.string()).optional(), squeezes: z.array(z.string()).optional(),
})
// What is left out of a block: a group of everybody, in the house. `every`: on all these days (Monday is 0).
const weekBlock = z.strictObject({ every: z.array(z.number()), from: z.string(), to: z.string(), kind: z.enum(blockKinds).default('groepsblok'), form: z.enum(blockForms).default('live'), own: z.boolean().default(false) })
const weekSchema = z.strictObject({ monday: daySchema, heads: z.number().int().default(1), phase: z.enum(phases).default('start'), blocks: z.array(weekBlock) })
const person = personSchema.partial().default({})
const facts = stayFactsSchema.partial().default({})
const momentSchema = z.strictObject({ today: daySchema, week: weekSchema.optional(), person, facts, handled: z.array(handledSchema.partial().required({ id: true, how: true })).default([]), endedOn: daySchema.nullable().default(null), expect: expectSchema })
const caseSchema = z.strictObject({
  name: z.string().min(1), norms: z.array(z.string()), profile: z.string(),
  layers: z.strictObject({ vng: z.boolean().default(false), house: houseNormsSchema.partial().default({}), agreements: z.array(normChangeSchema).default([]) }).prefault({}),
  person, facts, moments: z.array(momentSchema).min(1),
})
/** A situation that people can read, and what the program says of it. */
export type Case = z.infer<typeof caseSchema>
type Moment = Case['moments'][number]

/** Every case of every file, by the name of its file. */
export function readCases(): readonly { readonly file: string; readonly cases: readonly Case[] }[] {
  const folder = import.meta.dirname
  const files = readdirSync(folder).filter((name) => name.endsWith('.cases.json')).sort()
  return files.map((file) => ({ file, cases: z.array(caseSchema).min(1).parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8'))) }))
}

const noAgreement = { planWithinWeeks: null, evaluationEveryMonths: null, outflowNoticeMonths: null, outflowPreparationMonths: null, houseSeekerWithinMonths: null }

function situation(c: Case, m: Moment): { readonly house: House; readonly dossier: Dossier } {
  const house: House = { ...emptyHouse('h'), vngLayer: c.layers.vng, norms: houseNormsSchema.parse({ ...noAgreement, ...c.layers.house }), agreements: c.layers.agreements }
  const bare = newDossier({ dossier: 'd', stay: 's' }, stayFactsSchema.parse({ ...emptyStayFacts(c.profile), ...c.facts, ...m.facts }), '2026-01-01T09:00:00')
  const handled = m.handled.map((h) => handledSchema.parse({ on: null, until: null, reason: '', by: '', ...h }))
  const [stay] = bare.stays
  if (!stay) throw new Error('no stay')
  const end = m.endedOn === null ? null : emptyEnd(m.endedOn)
  return { house, dossier: { ...bare, person: personSchema.parse({ ...emptyPerson, ...c.person, ...m.person }), stays: [{ ...stay, handled, end }] } }
}

const minutes = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))

/** Each measure of a week in words: '14 van 14', and what would make it right. */
function weekWords(c: Case, m: Moment, profiles: readonly Profile[]): (id: string) => string | null {
  const { week } = m
  if (!week) return () => null
  const all = week.blocks.flatMap((b) => b.every.map((day) => ({ own: b.own, block: aBlock({ id: `k${day}-${b.from}`, day, start: minutes(b.from), end: minutes(b.to), kind: b.kind, form: b.form, title: '' }) })))
  const people = Array.from({ length: week.heads }, (_, n) => aWeekPerson(`Bewoner ${n + 1}`, { contractProfile: c.profile, phase: week.phase, ownBlocks: all.filter((a) => a.own).map(({ block }) => ({ block: { ...block, id: `${block.id}-${n}` }, from: null, until: null })) }))
  const bar = weekBar({ blocks: all.filter((a) => !a.own).map((a) => a.block), people, monday: week.monday, house: situation(c, m).house, profiles })
  return (id) => bar.filter((one) => one.what === id).map((one) => [`${one.value} ${one.bound === 'least' ? 'van' : 'hooguit'} ${one.norm}`, one.advice].filter(Boolean).join(': ')).join(' ') || null
}

/** What the program says otherwise than the case does; nothing when the case holds. */
export function differences(c: Case, profiles: readonly Profile[]): readonly string[] {
  return c.moments.flatMap((m) => {
    const { duties, houseDuties, checks } = evaluate({ ...situation(c, m), profiles, today: m.today })
    const duty = (id: string) => duties.find((d) => d.id === id)
    const sentence = (id: string): string | null => checks.filter((one) => one.id === id).map((one) => `${one.state}: ${one.text}`)[0] ?? null
    const found: string[] = []
    const compare = (what: string, wanted: unknown, is: unknown): void => {
      const [a, b] = [JSON.stringify(wanted), JSON.stringify(is)]
      if (typeof wanted === 'string' && typeof is === 'string' && wanted.endsWith('…') && is.startsWith(wanted.slice(0, -1))) return
      if (a !== b) found.push(`${c.name}, ${m.today}, ${what}: expected ${a}, the program says ${b}`)
    }
    const each = (what: string, wanted: Readonly<Record<string, string | null>>, is: (id: string) => string | null): void => Object.entries(wanted).forEach(([id, value]) => compare(`${what} of ${id}`, value, is(id)))
    const table = [...duties, ...houseDuties].map((d) => `${d.date} ${d.kind === 'kpi' ? 'kpi' : d.id} ${d.norms.map((n) => n.id).join(' ')}`).sort()
    if (m.expect.table) compare('table', m.expect.table.toSorted(), table)
    each('date', m.expect.dates, (id) => duty(id)?.date ?? null)
    each('state', m.expect.states, (id) => duty(id)?.state ?? null)
    each('reason', m.expect.reasons, (id) => duty(id)?.reason ?? null)
    each('day', m.expect.days, (id) => { const d = duty(id); return d ? dueDay(d) : null })
    each('sum', m.expect.sums, (id) => { const d = duty(id); return d ? dutySum(d) : null })
    each('signal', m.expect.signals, (id) => { const d = duty(id); return d ? expirySignal(d, m.today) : null })
    each('check', m.expect.checks, sentence)
    each('week', m.expect.week, weekWords(c, m, profiles))
    if (m.expect.together) compare('together', m.expect.together, togetherOf(duties).map((t) => t.why))
    if (m.expect.squeezes) compare('squeezes', m.expect.squeezes, squeezesOf(duties).map((s) => s.text))
    return found
  })
}
