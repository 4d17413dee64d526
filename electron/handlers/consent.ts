import { thaw } from '#shared/documents/frozen.ts'
import { toestemming, withSheetSignatures } from '#shared/documents/toestemming.ts'
import { finaliseSheet, freezeSheet, sheetSigners, signSheet, startSheet, unfreezeSheet, withdraw } from '#shared/domain/consent/verbs.ts'
import { refuse } from '#shared/result/result.ts'
import { finalFiles } from './finalFiles.ts'
import { change, findDossier, openSession } from './open.ts'
import { signatureFrom } from './signature.ts'
import { fixedText } from '../documents/fixedText.ts'
import type { Handlers } from './table.ts'

const GONE = refuse('consent.gone', 'Dit blad is er niet meer. Open het dossier opnieuw.')
const day = (moment: string): string => moment.slice(0, 10)

/** Consent sheets: made, signed and withdrawn apart from the plan. */
export const consentHandlers = {
  'consent.start': (input, ctx) => change(ctx, input.dossierId, (d, open) => startSheet(d, { at: ctx.now(), userId: open.user.id, newId: ctx.newId() })),
  'consent.freeze': (input, ctx) =>
    change(ctx, input.dossierId, (d, open) => {
      const sheet = d.consents.find((c) => c.id === input.sheetId)
      if (!sheet) return GONE
      const text = fixedText(toestemming({ dossier: d, sheet, house: open.vault.house(), today: day(ctx.now()), mark: 'geen' }))
      return freezeSheet(d, sheet.id, { at: ctx.now(), userId: open.user.id, ...text })
    }),
  'consent.unfreeze': (input, ctx) => change(ctx, input.dossierId, (d) => unfreezeSheet(d, input.sheetId)),
  'consent.sign': (input, ctx) =>
    change(ctx, input.dossierId, (d, open) => {
      const sheet = d.consents.find((c) => c.id === input.sheetId)
      if (!sheet) return GONE
      return signSheet(d, sheet.id, signatureFrom(input, { at: ctx.now(), userId: open.user.id, newId: ctx.newId(), fingerprint: sheet.frozen?.fingerprint ?? '0'.repeat(64) }))
    }),
  'consent.finalise': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const dossier = findDossier(open.value, input.dossierId)
    if (!dossier.ok) return dossier
    const sheet = dossier.value.consents.find((c) => c.id === input.sheetId)
    if (!sheet) return GONE
    const house = open.value.vault.house()
    const signers = sheetSigners(house, dossier.value)
    const ready = finaliseSheet(dossier.value, sheet.id, signers, { pdf: null, docx: null })
    if (!ready.ok || !sheet.frozen) return ready
    const at = ctx.now()
    const document = withSheetSignatures(thaw(sheet.frozen), { ...sheet, status: 'vastgesteld' }, house)
    const files = await finalFiles(ctx, open.value.vault, { owner: input.dossierId, document, name: `${document.title}, versie ${sheet.number}`, fingerprint: sheet.frozen.fingerprint, at })
    if (!files.ok) return files
    return change(ctx, input.dossierId, (d) => finaliseSheet(d, sheet.id, signers, files.value))
  },
  'consent.withdraw': (input, ctx) => change(ctx, input.dossierId, (d) => withdraw(d, input.sheetId, input.entryId, day(ctx.now()))),
} satisfies Partial<Handlers>
