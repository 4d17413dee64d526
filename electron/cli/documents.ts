import path from 'node:path'
import { daySchema } from '#shared/domain/calendar/day.ts'
import { currentPlan, currentStay } from '#shared/domain/dossier.ts'
import { evaluatie } from '#shared/documents/evaluatie.ts'
import { intakebijlage } from '#shared/documents/intakebijlage.ts'
import { meldingUitstroomwens } from '#shared/documents/meldingUitstroomwens.ts'
import type { Document } from '#shared/documents/model.ts'
import { planRules } from '#shared/documents/planRules.ts'
import { signaleringskaart } from '#shared/documents/signaleringskaart.ts'
import { toestemming } from '#shared/documents/toestemming.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import { uitstroomplan } from '#shared/documents/uitstroomplan.ts'
import { voorbereiding } from '#shared/documents/voorbereiding.ts'
import type { Exchange } from '#shared/exchange/exchange.ts'
import { standAlone } from '#shared/exchange/take.ts'
import { normsFor, normsOn } from '#shared/norms/layers.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { fileName } from '../documents/fileName.ts'
import { openExchange } from '../exchange/openExchange.ts'
import { houseDocument, houseKinds, isHouseKind } from './houseDocuments.ts'
import { inputFile } from './inputFile.ts'
import { done, wrong, type Outcome, type Place } from './outcome.ts'
import { writeAll, type Made } from './writeAll.ts'

const kinds = ['trajectplan', 'signaleringskaart', 'toestemming', 'intakebijlage', 'evaluatie', 'uitstroomplan', 'melding-uitstroomwens', 'voorbereiding', ...houseKinds] as const
const sizes = ['A3', 'A4'] as const
const formats = ['pdf', 'docx'] as const
type Named = { readonly document: Document; readonly name: string }
export type DocumentsAsked = { readonly file: string; readonly kind: string; readonly format: string; readonly out: string; readonly date: string | null; readonly evaluation: string | null; readonly size: string | null; readonly overwrite: boolean }

function chosen<T extends string>(words: string, among: readonly T[], option: string): Result<readonly T[]> {
  const asked = words.split(',').map((w) => w.trim()).filter(Boolean)
  const strange = asked.find((w) => !among.some((a) => a === w))
  if (strange !== undefined || asked.length === 0) return refuse('cli.option', `--${option}: hier hoort ${among.join(', ')}${strange === undefined ? '.' : `, er staat "${strange}".`}`)
  return ok(among.filter((a) => asked.includes(a)))
}

/** What is made from the stay itself, and of an evaluation: the newest, or the one with this number. */
function stayDocument(file: Exchange, kind: 'evaluatie' | 'uitstroomplan' | 'melding-uitstroomwens' | 'voorbereiding', at: { readonly now: string; readonly today: string; readonly evaluation: number | null }): Result<Named> {
  const { house, dossier } = standAlone(file, at.now)
  const stay = currentStay(dossier)
  if (!stay) return refuse('cli.nothing', 'dossier › verblijven: dit bestand heeft geen verblijf om een document van te maken.')
  const { today } = at
  const { planName, personWord, profile } = planRules([file.profile], house, stay.facts, today)
  const input = { dossier, stay, house, norms: normsOn(normsFor([file.profile], stay.facts.contractProfile, house), today), duties: stayDuties(stay, house, [file.profile], today), planName, personWord, profile, today }
  if (kind !== 'evaluatie') {
    const document = { uitstroomplan, 'melding-uitstroomwens': meldingUitstroomwens, voorbereiding }[kind](input)
    return ok({ document, name: document.title })
  }
  const ordered = stay.evaluations.toSorted((a, b) => a.number - b.number)
  const evaluation = at.evaluation === null ? ordered.at(-1) : ordered.find((e) => e.number === at.evaluation)
  if (!evaluation) return refuse('cli.nothing', ordered.length === 0 ? 'dossier › verblijven › evaluaties: dit bestand heeft geen evaluatie om een verslag van te maken.' : `--evaluation: dit bestand heeft evaluatie ${ordered.map((e) => e.number).join(', ')}, niet ${at.evaluation}.`)
  const document = evaluatie({ ...input, evaluation, mark: 'concept' })
  return ok({ document, name: document.title })
}

type Making = { readonly now: string; readonly today: string; readonly number: number | null; readonly size: 'A3' | 'A4'; readonly resources: string }
/** The document of a kind that a file holds: of the latest stay the newest version, as a concept. */
function documentOf(file: Exchange, kind: (typeof kinds)[number], { now, today, number, size, resources }: Making): Result<Named> {
  if (isHouseKind(kind)) {
    const document = houseDocument(file, kind, { today, size, resources })
    return document.ok ? ok({ document: document.value, name: document.value.title }) : document
  }
  if (kind === 'evaluatie' || kind === 'uitstroomplan' || kind === 'melding-uitstroomwens' || kind === 'voorbereiding') return stayDocument(file, kind, { now, today, evaluation: number })
  const { house, dossier } = standAlone(file, now)
  const stay = currentStay(dossier)
  const version = stay && currentPlan(stay)
  if (kind === 'toestemming') {
    const sheet = dossier.consents.at(-1)
    if (!sheet) return refuse('cli.nothing', 'dossier › toestemmingsbladen: dit bestand heeft geen toestemmingsblad om een document van te maken.')
    const document = toestemming({ dossier, sheet, house, today, mark: 'concept' })
    return ok({ document, name: `${document.title}, versie ${sheet.number}` })
  }
  if (kind === 'intakebijlage' && stay) {
    const document = intakebijlage({ dossier, stay, house, norms: normsOn(normsFor([file.profile], stay.facts.contractProfile, house), today), today, mark: 'concept' })
    return ok({ document, name: document.title })
  }
  if (!stay || !version) return refuse('cli.nothing', `dossier › verblijven › ${dossier.stays.length} › versies van het plan: dit bestand heeft geen plan om een document van te maken.`)
  const input = { dossier, stay, version, house, rules: planRules([file.profile], house, stay.facts, today), today, mark: 'concept' } as const
  const document = kind === 'trajectplan' ? trajectplan(input) : signaleringskaart(input)
  return ok({ document, name: kind === 'trajectplan' ? `${document.title}, versie ${version.number}` : document.title })
}

/** Makes documents of an exchange file. All are drawn before the first is written. */
export async function documents(asked: DocumentsAsked, place: Place): Promise<Outcome> {
  const kind = chosen(asked.kind, kinds, 'kind')
  if (!kind.ok) return wrong(kind.problem.text)
  const format = chosen(asked.format, formats, 'format')
  if (!format.ok) return wrong(format.problem.text)
  if (asked.date !== null && !daySchema.safeParse(asked.date).success) return wrong(`--date: hier hoort een datum als 2026-12-18, er staat "${asked.date}".`)
  if (asked.evaluation !== null && !/^[1-9]\d{0,3}$/u.test(asked.evaluation)) return wrong(`--evaluation: hier hoort een nummer als 2, er staat "${asked.evaluation}".`)
  const size = chosen(asked.size ?? 'A3', sizes, 'size')
  if (!size.ok) return wrong(size.problem.text)
  const [paperSize = 'A3', other] = size.value
  if (other !== undefined) return wrong('--size: kies A3 of A4, niet allebei.')
  if (asked.size !== null && !kind.value.includes('weekrooster')) return wrong('--size hoort alleen bij --kind weekrooster.')
  const bytes = await inputFile(place.cwd, asked.file)
  if (!bytes.ok) return wrong(bytes.problem.text)
  const file = openExchange(bytes.value)
  if (!file.ok) return wrong(file.problem.text)
  const now = place.now()
  // What draws is large: whoever asks for nothing right need not wait for it.
  const { drawDocument } = await import('../documents/drawDocument.ts')
  const made: Made[] = []
  for (const one of kind.value) {
    const document = documentOf(file.value, one, { now, today: asked.date ?? now.slice(0, 10), number: asked.evaluation === null ? null : Number(asked.evaluation), size: paperSize, resources: place.resources })
    if (!document.ok) return wrong(document.problem.text)
    for (const kindOfFile of format.value) {
      const drawn = await drawDocument({ kind: kindOfFile, document: document.value.document, final: false, fingerprint: '', at: now, fonts: path.join(place.resources, 'fonts') }, () => undefined, new AbortController().signal)
      if (!drawn.ok) return wrong(drawn.problem.text)
      made.push({ name: fileName(document.value.name, kindOfFile), bytes: drawn.value })
    }
  }
  const written = await writeAll(path.resolve(place.cwd, asked.out), made, asked.overwrite)
  return written.ok ? done(written.value.map((w) => `${w}\n`).join('')) : wrong(written.problem.text)
}
