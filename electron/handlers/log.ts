import { filterLog, noFilter, passes } from '#shared/domain/log/filter.ts'
import { logFile } from '#shared/domain/log/export.ts'
import { eventDay } from '#shared/domain/log/sentence.ts'
import { shownDays, type ShownLogDay } from '#shared/domain/log/page.ts'
import { whoLooked } from '#shared/domain/log/whoLooked.ts'
import { ok } from '#shared/result/result.ts'
import { fileName } from '../documents/fileName.ts'
import type { ReadLog } from '../vault/vault.ts'
import { logNames, userNames } from './logNames.ts'
import { pageLines, pageOf } from './logPages.ts'
import { findDossier, openSession } from './open.ts'
import type { Handlers } from './table.ts'

type Day = { day: string; title: string; lines: ShownLogDay['lines'][number][] }
const days = (shown: readonly ShownLogDay[]): Day[] => shown.map((day) => ({ ...day, lines: [...day.lines] }))
const people = (users: ReadonlyMap<string, string>): { id: string; name: string }[] => [...users].map(([id, name]) => ({ id, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'nl'))
const weight = ['grave', 'gap', 'calm'] as const
const told = (findings: ReadLog['findings']): { sentence: string; kind: (typeof weight)[number] }[] =>
  findings.map((f) => ({ sentence: f.sentence, kind: f.grave ? ('grave' as const) : f.kind === 'gap-noted' ? ('gap' as const) : ('calm' as const) })).toSorted((a, b) => weight.indexOf(a.kind) - weight.indexOf(b.kind))

/** Looking at the log: of the house, whether it holds, of one dossier, and as a file. */
export const logHandlers = {
  'log.house': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const page = await pageOf(open.value.vault.log, input.filter, input.before)
    if (!page.ok) return page
    const names = logNames(open.value)
    return ok({ days: days(shownDays(page.value.lines, names, ctx.now().slice(0, 10))), next: page.value.next, people: people(names.users) })
  },
  'log.check': async (_input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const read = await open.value.vault.log.read()
    return read.ok ? ok({ lines: read.value.lines.length, findings: told(read.value.findings) }) : read
  },
  'log.resident': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const found = findDossier(open.value, input.dossierId)
    if (!found.ok) return found
    const read = await open.value.vault.log.read()
    if (!read.ok) return read
    const users = userNames(open.value)
    const today = ctx.now().slice(0, 10)
    const own = read.value.lines.filter((line) => line.event.dossierIds.includes(input.dossierId))
    const seen = whoLooked(own.map((line) => line.event), input.dossierId, users, today)
    const wanted = own.filter((line) => passes(input.filter, line) && (input.before === null || eventDay(line.event) < input.before))
    // Whole days, newest first, until the page is full.
    const all = shownDays(wanted, { users, dossiers: new Map(), here: input.dossierId }, today)
    let count = 0
    const page = all.filter((day, i) => {
      const fits = i === 0 || count < pageLines
      count += day.lines.length
      return fits
    })
    const doers = new Set(own.flatMap(({ event }) => [event.userId, event.responsibleId]))
    return ok({
      summary: seen.summary, people: [...seen.people], days: days(page), next: page.length < all.length ? (page.at(-1)?.day ?? null) : null,
      users: people(users).filter(({ id }) => doers.has(id)), findings: told(read.value.findings),
    })
  },
  'log.save': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const { vault } = open.value
    const read = await vault.log.read()
    if (!read.ok) return read
    const file = logFile({ house: vault.house().name, madeAt: ctx.now(), lines: filterLog(read.value.lines, input.filter), names: logNames(open.value), findings: read.value.findings })
    const part = JSON.stringify(input.filter) === JSON.stringify(noFilter) ? '' : ', een deel'
    const saved = await ctx.desk.saveAs(fileName(`Logboek van ${vault.house().name || 'het huis'}${part}, ${ctx.now().slice(0, 10)}`, 'json'), Buffer.from(`${JSON.stringify(file, null, 1)}\n`))
    return saved.ok ? ok({ savedAs: saved.value }) : saved
  },
} satisfies Partial<Handlers>
