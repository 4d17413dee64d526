import { dayOf } from '#shared/domain/calendar/day.ts'
import { cantConfirm, destroyBefore, type DestroyCase } from '#shared/domain/privacy/destruction.ts'
import type { PrivacyList } from '#shared/domain/privacy/list.ts'
import { isOver, retentionOf } from '#shared/domain/privacy/retention.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { casesOf, keepCases, keepWords, wordsOf } from '../session/privacy.ts'
import type { OpenSession } from '../session/session.ts'
import { knownUsers } from '../session/users.ts'
import type { Context } from './context.ts'
import { momentOf, namesOf } from './history.ts'
import { findDossier, openSession } from './open.ts'
import { takeout } from './takeout.ts'
import type { Handlers } from './table.ts'

const GONE = refuse('privacy.gone', 'Dit voorstel is er niet meer. Het is ingetrokken of al uitgevoerd.')

/** Names of who can sign in or once could, by id. */
const staffNames = (open: OpenSession): ReadonlyMap<string, string> => new Map([...Object.entries(namesOf(open)), ...knownUsers(open.users).map((u) => [u.id, u.name] as const)])
const others = (open: OpenSession): number => knownUsers(open.users).filter((u) => u.roles.includes('hbo') && u.care && u.id !== open.user.id).length
const isDone = (open: OpenSession, c: DestroyCase): boolean => open.vault.tombstones().some((t) => t.id === c.dossierId)
const waiting = (open: OpenSession, dossierId: string): DestroyCase | undefined => casesOf(open.vault).find((c) => c.dossierId === dossierId && !isDone(open, c))
/** A dossier by its id, also in the bin. */
const nameOf = ({ vault }: OpenSession, id: string): string => {
  const dossier = vault.dossiers().get(id) ?? vault.binned().find((b) => b.id === id)?.dossier
  return dossier === undefined ? 'Dossier dat niet opengaat' : fullName(dossier.person) || 'Zonder naam'
}

async function listFor(ctx: Context, open: OpenSession): Promise<PrivacyList> {
  const { vault, user } = open
  const today = ctx.now().slice(0, 10)
  const who = staffNames(open)
  const person = (id: string): string => who.get(id) ?? 'iemand die hier werkte'
  const cases = casesOf(vault)
  const requests: PrivacyList['requests'] = []
  for (const c of cases.filter((one) => !isDone(open, one))) {
    const words = await wordsOf(vault, c)
    const { dossierId, ground, requestedOn, askedAt } = c
    requests.push({ dossierId, name: nameOf(open, dossierId), ground, requestedOn, before: destroyBefore(c), ...(words.ok ? words.value : { reason: words.problem.text, decision: '' }), askedBy: person(c.askedBy), askedAt, mine: c.askedBy === user.id })
  }
  const receipts = vault.tombstones().toReversed().map(({ id, at }) => {
    const c = cases.find((one) => one.dossierId === id)
    return { dossierId: id, on: dayOf(new Date(at)), ground: c?.ground ?? null, askedBy: c ? person(c.askedBy) : '', confirmedBy: c?.confirmedBy ? person(c.confirmedBy) : '' }
  })
  const retention = [...vault.dossiers().values()].map((d) => {
    const r = retentionOf(d)
    return { dossierId: d.id, name: fullName(d.person) || 'Zonder naam', ...r, over: isOver(r, today) }
  }).toSorted((a, b) => (a.until < b.until ? -1 : a.until > b.until ? 1 : 0))
  const away = [...Map.groupBy(vault.owedDestruction(), (o) => o.place)].map(([place, all]) => ({ place, since: momentOf(Date.parse(all[0]?.since ?? '')).slice(0, 10), dossiers: all.length }))
  return { requests, receipts, retention, away, alone: others(open) === 0 }
}

/** Changes what waits, one at a time, and answers with the desk as it is then. */
async function changed(ctx: Context, act: (open: OpenSession) => Promise<Result<unknown>>): Promise<Result<PrivacyList>> {
  const open = openSession(ctx)
  if (!open.ok) return open
  return open.value.inTurn('privacy', async () => {
    const done = await act(open.value)
    return done.ok ? ok(await listFor(ctx, open.value)) : done
  })
}

/** The privacy desk: destroying a dossier with two people, what is kept until when, and a resident's own copy of everything. */
export const privacyHandlers = {
  'privacy.list': (_input, ctx) => changed(ctx, async () => ok({})),
  'privacy.ask': ({ dossierId, ground, requestedOn, reason, decision }, ctx) =>
    changed(ctx, async (open) => {
      const found = findDossier(open, dossierId)
      if (!found.ok) return found
      if (waiting(open, dossierId)) return refuse('privacy.asked', 'Er ligt al een voorstel om dit dossier te vernietigen. Kijk bij Beheer, Privacy.')
      if (requestedOn > ctx.now().slice(0, 10)) return refuse('privacy.day', 'Deze dag moet nog komen. Vul in wanneer het is gevraagd of besloten.', 'requestedOn')
      if (reason.trim() === '') return refuse('privacy.reason', 'Schrijf kort op wat er is gevraagd, en door wie.', 'reason')
      if (decision.trim() === '') return refuse('privacy.decision', 'Schrijf kort op waarom het mag.', 'decision')
      if (ground === 'termijn-voorbij' && !isOver(retentionOf(found.value), ctx.now().slice(0, 10))) return refuse('privacy.term', 'De bewaartermijn van dit dossier is nog niet voorbij. Kies een andere grond, of wacht.', 'ground')
      const words = await keepWords(open.vault, dossierId, { reason, decision })
      if (!words.ok) return words
      return keepCases(open.vault, [...casesOf(open.vault), { dossierId, ground, requestedOn, askedBy: open.user.id, askedAt: ctx.now(), words: words.value.id, confirmedBy: null, confirmedAt: null }])
    }),
  'privacy.withdraw': ({ dossierId }, ctx) => changed(ctx, async (open) => (waiting(open, dossierId) ? keepCases(open.vault, casesOf(open.vault).filter((c) => c.dossierId !== dossierId)) : GONE)),
  'privacy.confirm': ({ dossierId, password }, ctx) =>
    changed(ctx, async (open) => {
      const asked = waiting(open, dossierId)
      if (!asked) return GONE
      const no = cantConfirm(asked, open.user.id)
      if (no) return no
      const proved = await open.vault.provePassword(password)
      if (!proved.ok) return proved
      return open.inTurn(dossierId, async () => {
        // The receipt first: with it and without the tombstone nothing happened yet, and it waits as before.
        const noted = await keepCases(open.vault, casesOf(open.vault).map((c) => (c.dossierId === dossierId ? { ...c, confirmedBy: open.user.id, confirmedAt: ctx.now() } : c)))
        return noted.ok ? open.vault.destroyDossier(dossierId, open.example ? [] : ctx.backups.places()) : noted
      })
    }),
  'privacy.package': takeout,
} satisfies Partial<Handlers>
