import type { Dossier } from '#shared/domain/dossier.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { mostCheckedBytes, type SealedDocument } from '#shared/domain/seal/report.ts'
import type { SealCheck } from '#shared/domain/seal/seal.ts'
import type { Signature } from '#shared/domain/signature/signature.ts'
import { thaw } from '#shared/documents/frozen.ts'
import { ok, refuse } from '#shared/result/result.ts'
import { checkDocx } from '../documents/seal/docx/checkDocx.ts'
import { checkPdf } from '../documents/seal/pdf/checkPdf.ts'
import { knowsCertificate } from '../session/houseSeal.ts'
import { openSession } from './open.ts'
import type { Handlers } from './table.ts'

const startsWith = (bytes: Uint8Array, start: string): boolean => Buffer.from(bytes.subarray(0, start.length)).toString('latin1') === start

/** What a file says by itself. Its first bytes tell what it is, not its name; a damaged start is looked at as a PDF. */
const checkFile = async (bytes: Uint8Array): Promise<SealCheck> => (startsWith(bytes, 'PK') ? checkDocx(bytes) : checkPdf(bytes))

const signers = (signatures: readonly Signature[]): SealedDocument['signatures'] => signatures.map(({ role, name, at, route }) => ({ role, name, at, route: route.kind }))
type Sealable = { readonly number: number; readonly status: string }
const newestOf = (all: readonly Sealable[], number: number): number | null => {
  const newest = Math.max(...all.filter((v) => v.status === 'vastgesteld').map((v) => v.number))
  return newest > number ? newest : null
}

/** The final document with this fingerprint, in one dossier. */
function inDossier(d: Dossier, fingerprint: string): SealedDocument | null {
  const base = { dossierId: d.id, resident: fullName(d.person) }
  for (const stay of d.stays) {
    const v = stay.plan.find((one) => one.frozen?.fingerprint === fingerprint)
    if (!v?.frozen) continue
    const final = v.final && { at: v.final.at, name: v.final.name, onBehalfOf: v.final.onBehalfOf }
    return { ...base, kind: 'trajectplan', stayId: stay.id, versionId: v.id, title: thaw(v.frozen).title, number: v.number, status: v.status, newest: newestOf(stay.plan, v.number), final, signatures: signers(v.signatures) }
  }
  const sheet = d.consents.find((one) => one.frozen?.fingerprint === fingerprint)
  if (!sheet?.frozen) return null
  return { ...base, kind: 'toestemming', stayId: null, versionId: sheet.id, title: thaw(sheet.frozen).title, number: sheet.number, status: sheet.status, newest: newestOf(d.consents, sheet.number), final: null, signatures: signers(sheet.signatures) }
}

/** Looking at a file from anywhere: is it ours, which document is it, and did anything change. The file is kept nowhere. */
export const checkHandlers = {
  'document.check': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const { vault } = open.value
    if (input.bytes.length > mostCheckedBytes) return refuse('check.large', `Dit bestand is te groot om na te kijken (${Math.round(input.bytes.length / 1024 / 1024)} MB). Onze documenten zijn nooit groter dan 64 MB.`)
    const check = await checkFile(input.bytes)
    const ours = check.kind === 'intact' && knowsCertificate(vault, check.certificate.sha256)
    const fingerprint = check.kind === 'intact' ? check.fingerprint : check.kind === 'broken' ? (check.claims ?? null) : null
    const found = fingerprint === null ? null : [...vault.dossiers().values()].map((d) => inDossier(d, fingerprint)).find((d) => d !== null)
    // Whose it is was shown: the log says so, as for any look in a dossier.
    if (found) vault.dossier(found.dossierId)
    return ok({ check, ours, document: found ?? null })
  },
} satisfies Partial<Handlers>
