import type { BlobRef } from '#shared/domain/fields.ts'
import { eenvoudig } from '#shared/documents/eenvoudig.ts'
import { evaluatie } from '#shared/documents/evaluatie.ts'
import { evaluatiesamenvatting } from '#shared/documents/evaluatiesamenvatting.ts'
import { meldingUitstroomwens } from '#shared/documents/meldingUitstroomwens.ts'
import { uitstroomplan } from '#shared/documents/uitstroomplan.ts'
import { voorbereiding } from '#shared/documents/voorbereiding.ts'
import { thaw } from '#shared/documents/frozen.ts'
import type { Document } from '#shared/documents/model.ts'
import { intakebijlage } from '#shared/documents/intakebijlage.ts'
import { planRules } from '#shared/documents/planRules.ts'
import { signaleringskaart } from '#shared/documents/signaleringskaart.ts'
import { withSignatures } from '#shared/documents/signing.ts'
import { toestemming, withSheetSignatures } from '#shared/documents/toestemming.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import { normsFor, normsOn } from '#shared/norms/layers.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { fileName } from '../documents/fileName.ts'
import type { Context } from './context.ts'
import { sealedNow } from './finalFiles.ts'
import { dutyPaper, type DutyPaper } from './dutyPapers.ts'
import { type HousePaper, housePaper, isHousePaper } from './housePapers.ts'
import { findEvaluation, stayInput } from './evaluation.ts'
import { fixedText } from '../documents/fixedText.ts'
import { logPaper, type LogPaper } from './logPapers.ts'
import { findDossier, findVersion, openSession } from './open.ts'
import type { Handlers } from './table.ts'

/** What a reference stands for: the stored files when it is final, else a document to draw; `seals`: what is saved of it gets the seal of the house. */
type Found = { readonly document: Document; readonly stored: { readonly pdf: BlobRef; readonly docx: BlobRef } | null; readonly fingerprint: string; readonly name: string; readonly seals?: true }

async function find(ctx: Context, ref: DocumentRef): Promise<Result<Found>> {
  if (ref.kind === 'termijnen' || ref.kind === 'huisTermijnen') {
    const list = dutyPaper(ctx, ref)
    return list.ok ? ok({ document: list.value, stored: null, fingerprint: '', name: list.value.title }) : list
  }
  if (isHousePaper(ref)) return housePaper(ctx, ref)
  if (ref.kind !== 'logboek' && ref.kind !== 'wieKeek') return inDossier(ctx, ref)
  const paper = await logPaper(ctx, ref)
  return paper.ok ? ok({ document: paper.value, stored: null, fingerprint: fixedText(paper.value).fingerprint, name: paper.value.title, seals: true }) : paper
}

function inDossier(ctx: Context, ref: Exclude<DocumentRef, LogPaper | DutyPaper | HousePaper>): Result<Found> {
  const open = openSession(ctx)
  if (!open.ok) return open
  const today = ctx.now().slice(0, 10)
  const house = open.value.vault.house()
  if (ref.kind === 'toestemming') {
    const dossier = findDossier(open.value, ref.dossierId)
    if (!dossier.ok) return dossier
    const sheet = dossier.value.consents.find((c) => c.id === ref.sheetId)
    if (!sheet) return refuse('consent.gone', 'Dit blad is er niet meer. Open het dossier opnieuw.')
    const document = sheet.frozen ? withSheetSignatures(thaw(sheet.frozen), sheet, house) : toestemming({ dossier: dossier.value, sheet, house, today, mark: 'concept' })
    return ok({ document, stored: sheet.pdf && sheet.docx ? { pdf: sheet.pdf, docx: sheet.docx } : null, fingerprint: sheet.frozen?.fingerprint ?? '', name: `${document.title}, versie ${sheet.number}` })
  }
  if (ref.kind === 'intakebijlage') {
    const dossier = findDossier(open.value, ref.dossierId)
    if (!dossier.ok) return dossier
    const stay = dossier.value.stays.find((s) => s.id === ref.stayId)
    if (!stay) return refuse('stay.gone', 'Dit verblijf is er niet meer. Open het dossier opnieuw.')
    const document = intakebijlage({ dossier: dossier.value, stay, house, norms: normsOn(normsFor(ctx.profiles, stay.facts.contractProfile, house), today), today })
    return ok({ document, stored: null, fingerprint: '', name: document.title })
  }
  if (ref.kind === 'evaluatie' || ref.kind === 'evaluatiesamenvatting') {
    const talk = findEvaluation(open.value, ref)
    if (!talk.ok) return talk
    const { evaluation } = talk.value
    const input = { ...stayInput(ctx, house, talk.value.dossier, talk.value.stay), evaluation, mark: evaluation.final ? 'geen' : 'concept' } as const
    if (ref.kind === 'evaluatiesamenvatting') {
      const document = evaluatiesamenvatting(input)
      return ok({ document, stored: null, fingerprint: '', name: document.title })
    }
    const document = evaluation.frozen ? withSignatures(thaw(evaluation.frozen), { ...evaluation, status: evaluation.final ? 'vastgesteld' : 'ter-ondertekening' }, house) : evaluatie(input)
    return ok({ document, stored: evaluation.final, fingerprint: evaluation.frozen?.fingerprint ?? '', name: document.title })
  }
  if (ref.kind === 'voorbereiding' || ref.kind === 'uitstroomplan' || ref.kind === 'melding-uitstroomwens') {
    const dossier = findDossier(open.value, ref.dossierId)
    if (!dossier.ok) return dossier
    const stay = dossier.value.stays.find((s) => s.id === ref.stayId)
    if (!stay) return refuse('stay.gone', 'Dit verblijf is er niet meer. Open het dossier opnieuw.')
    const document = { voorbereiding, uitstroomplan, 'melding-uitstroomwens': meldingUitstroomwens }[ref.kind](stayInput(ctx, house, dossier.value, stay))
    return ok({ document, stored: null, fingerprint: fixedText(document).fingerprint, name: document.title, ...(ref.kind === 'voorbereiding' ? {} : { seals: true }) })
  }
  const found = findVersion(open.value, ref)
  if (!found.ok) return found
  const { dossier, stay, version } = found.value
  const mark = version.final ? 'geen' : 'concept'
  const input = { dossier, stay, version, house, rules: planRules(ctx.profiles, house, stay.facts, today), today, mark } as const
  if (ref.kind === 'signaleringskaart') {
    const document = signaleringskaart(input)
    return ok({ document, stored: null, fingerprint: '', name: document.title })
  }
  if (ref.kind === 'eenvoudig') {
    const document = eenvoudig({ plan: version.frozen ? thaw(version.frozen) : trajectplan(input), version, person: dossier.person, house, today })
    return ok({ document, stored: null, fingerprint: '', name: `${document.title}, versie ${version.number}` })
  }
  const document = version.frozen ? withSignatures(thaw(version.frozen), version, house) : trajectplan(input)
  return ok({ document, stored: version.final, fingerprint: version.frozen?.fingerprint ?? '', name: `${document.title}, versie ${version.number}` })
}

async function bytesOf(ctx: Context, found: Found, format: 'pdf' | 'docx', job: string, how: 'show' | 'save'): Promise<Result<Uint8Array>> {
  const open = openSession(ctx)
  if (!open.ok) return open
  if (found.stored) {
    const blob = await open.value.vault.getBlob(found.stored[format].id)
    return blob.ok ? ok(blob.value.bytes) : blob
  }
  if (found.seals && how === 'save') return sealedNow(ctx, open.value.vault, { kind: format, document: found.document, fingerprint: found.fingerprint, job })
  return ctx.draw(format, found.document, { final: false, fingerprint: found.fingerprint, at: ctx.now(), job })
}

/** Seeing, printing and saving documents. A final one is the stored file, never drawn again. */
export const documentHandlers = {
  'document.view': async (input, ctx) => {
    const found = await find(ctx, input.ref)
    if (!found.ok) return found
    const bytes = await bytesOf(ctx, found.value, 'pdf', input.job, 'show')
    return bytes.ok ? ok({ url: ctx.desk.lend(bytes.value, 'application/pdf') }) : bytes
  },
  'document.print': async (input, ctx) => {
    const found = await find(ctx, input.ref)
    if (!found.ok) return found
    const bytes = await bytesOf(ctx, found.value, 'pdf', input.job, 'show')
    if (!bytes.ok) return bytes
    const printed = await ctx.desk.print(bytes.value, found.value.name)
    return printed.ok ? ok({ printed: printed.value }) : printed
  },
  'document.save': async (input, ctx) => {
    const found = await find(ctx, input.ref)
    if (!found.ok) return found
    const bytes = await bytesOf(ctx, found.value, input.format, input.job, 'save')
    if (!bytes.ok) return bytes
    const saved = await ctx.desk.saveAs(fileName(found.value.name, input.format), bytes.value)
    return saved.ok ? ok({ savedAs: saved.value }) : saved
  },
  'document.cancel': async (input, ctx) => {
    ctx.cancel(input.job)
    return ok({})
  },
} satisfies Partial<Handlers>
