import { criterionNames } from '#shared/norms/criteria.ts'
import { blobsOf, currentStay, type Dossier } from '#shared/domain/dossier.ts'
import type { LogLine } from '#shared/domain/log/event.ts'
import { isHistoryLine } from '#shared/domain/history/line.ts'
import { allProfiles } from '#shared/domain/house/ownProfiles.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { evaluatie } from '#shared/documents/evaluatie.ts'
import { thaw } from '#shared/documents/frozen.ts'
import { inzagepakket, type InzageInput, type PackedFile, type PackedPaper } from '#shared/documents/inzagepakket.ts'
import { wieKeek } from '#shared/documents/logboek.ts'
import { planRules } from '#shared/documents/planRules.ts'
import { withSignatures } from '#shared/documents/signing.ts'
import { toestemming, withSheetSignatures } from '#shared/documents/toestemming.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import { makeExchange } from '#shared/exchange/make.ts'
import { profileOn } from '#shared/norms/layers.ts'
import { ok, refuse } from '#shared/result/result.ts'
import { evaluationStatusName, planStatusName } from '#shared/text/statuses.ts'
import { versionNames } from '#shared/text/regels/versionNames.ts'
import { inWords } from '#shared/text/history/words.ts'
import { fileName } from '../documents/fileName.ts'
import type { OpenSession } from '../session/session.ts'
import { knownUsers } from '../session/users.ts'
import type { Context } from './context.ts'
import { stayInput } from './evaluation.ts'
import { namesOf } from './history.ts'
import { findDossier, openSession } from './open.ts'
import type { Handler } from './table.ts'

/** All plans, looks back and consent sheets as they stand, the oldest first. */
function papersOf(ctx: Context, open: OpenSession, dossier: Dossier): readonly PackedPaper[] {
  const [house, today] = [open.vault.house(), ctx.now().slice(0, 10)]
  const plans = dossier.stays.flatMap((stay) =>
    stay.plan.map((version) => ({
      title: `Plan${dossier.stays.length > 1 ? ` van verblijf ${stay.number}` : ''}, versie ${version.number}: ${planStatusName[version.status].toLocaleLowerCase('nl')}`,
      document: version.frozen ? withSignatures(thaw(version.frozen), version, house) : trajectplan({ dossier, stay, version, house, rules: planRules(ctx.profiles, house, stay.facts, today), today, mark: 'geen' }),
    })),
  )
  const talks = dossier.stays.flatMap((stay) =>
    stay.evaluations.map((evaluation) => ({
      title: `Evaluatie${dossier.stays.length > 1 ? ` van verblijf ${stay.number}` : ''} ${evaluation.number}: ${evaluationStatusName[evaluation.status]}`,
      document: evaluation.frozen ? withSignatures(thaw(evaluation.frozen), { ...evaluation, status: evaluation.final ? 'vastgesteld' : 'ter-ondertekening' }, house) : evaluatie({ ...stayInput(ctx, house, dossier, stay), evaluation, mark: 'geen' }),
    })),
  )
  const sheets = dossier.consents.map((sheet) => ({
    title: `Toestemming, versie ${sheet.number}: ${planStatusName[sheet.status].toLocaleLowerCase('nl')}`,
    document: sheet.frozen ? withSheetSignatures(thaw(sheet.frozen), sheet, house) : toestemming({ dossier, sheet, house, today, mark: 'geen' }),
  }))
  return [...plans, ...talks, ...sheets]
}

type Attached = { readonly listed: PackedFile; readonly file: { readonly name: string; readonly bytes: Uint8Array } | null }
/** Every attachment and final file with a name of its own. What can't be read is listed and left out. */
async function filesOf(open: OpenSession, dossier: Dossier): Promise<readonly Attached[]> {
  const all: Attached[] = []
  for (const [n, ref] of blobsOf(dossier).entries()) {
    const blob = await open.vault.getBlob(ref.id)
    const [, base = ref.name, extension = 'bin'] = /^(.*)\.([A-Za-z0-9]{1,5})$/.exec(ref.name) ?? []
    const name = fileName(`${n + 1} ${base}`, extension)
    all.push({ listed: { title: ref.name, as: blob.ok ? name : null }, file: blob.ok ? { name: `Bijlagen/${name}`, bytes: blob.value.bytes } : null })
  }
  return all
}

const json = (value: unknown): Uint8Array => Buffer.from(`${JSON.stringify(value, null, 2)}\n`, 'utf8')

/** Writes everything of one resident to a folder that somebody chooses: a PDF to read, the same as data, and the attachments. Not encrypted. */
export const takeout: Handler<'privacy.package'> = async ({ dossierId, job }, ctx) => {
  const open = openSession(ctx)
  if (!open.ok) return open
  const found = findDossier(open.value, dossierId)
  if (!found.ok) return found
  const [dossier, { vault }] = [found.value, open.value]
  const house = vault.house()
  const profile = profileOn(ctx.profiles, currentStay(dossier)?.facts.contractProfile ?? house.contractProfile, house, ctx.now().slice(0, 10))
  if (!profile) return refuse('exchange.profile', 'Het contractprofiel van dit verblijf is er niet. Kies er een bij Beheer.')
  const [history, log] = [await vault.history(dossierId), await vault.log.read()]
  if (!history.ok) return history
  if (!log.ok) return log
  const folder = await ctx.desk.pickFolder('pakket')
  if (folder === null) return ok({ savedIn: null, files: 0, missing: 0 })
  const name = fullName(dossier.person) || 'zonder naam'
  const people = { ...Object.fromEntries(knownUsers(open.value.users).map((u) => [u.id, u.name])), ...namesOf(open.value) }
  const lines = history.value.lines.filter(isHistoryLine)
  const seen: readonly LogLine[] = log.value.lines.filter((l) => l.event.dossierIds.includes(dossierId))
  const names = new Map([...house.staff.map((s) => [s.id, s.name] as const), ...allProfiles(ctx.profiles, house).map((p) => [p.id, p.name] as const), ...criterionNames(allProfiles(ctx.profiles, house).flatMap((p) => p.norms)), ...versionNames(house.papers)])
  const attached = await filesOf(open.value, dossier)
  const today = ctx.now().slice(0, 10)
  const input: InzageInput = {
    dossier, house, papers: papersOf(ctx, open.value, dossier), lines, names, people, files: attached.map((a) => a.listed), today,
    looked: wieKeek({ house, lines: seen, dossierId, name, users: new Map(Object.entries(people)), today }),
  }
  const pdf = await ctx.draw('pdf', inzagepakket(input), { final: false, fingerprint: '', at: ctx.now(), job })
  if (!pdf.ok) return pdf
  const data = {
    soort: 'baken-inzagepakket', versie: 1, gemaakt: ctx.now(),
    dossier: makeExchange({ dossier, house, profile, made: { with: `Baken ${ctx.version}`, at: ctx.now() }, withBsn: true }),
    geschiedenis: lines.map((l) => ({ ...inWords(l, { dossier, names }), op: l.at, door: people[l.userId] ?? '' })),
    wieKeek: seen.map(({ event }) => ({ op: event.at, wie: event.userId === null ? '' : (people[event.userId] ?? ''), wat: event.type, gelukt: event.ok })),
    bijlagen: attached.map((a) => ({ titel: a.listed.title, bestand: a.listed.as })),
  }
  const files = [{ name: 'Inzagepakket.pdf', bytes: pdf.value }, { name: 'Inzagepakket.json', bytes: json(data) }, ...attached.flatMap((a) => (a.file ? [a.file] : []))]
  const inside = fileName(`Inzagepakket ${name} ${ctx.now().slice(0, 16).replace('T', ' ').replace(':', 'u')}`, 'map').replace(/\.map$/, '')
  const saved = await ctx.desk.saveInto(folder, files.map((f) => ({ ...f, name: `${inside}/${f.name}` })))
  return saved.ok ? ok({ savedIn: inside, files: files.length, missing: attached.filter((a) => a.file === null).length }) : saved
}
