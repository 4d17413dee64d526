import { ok, refuse, type Result } from '../../result/result.ts'
import type { Day } from '../calendar/day.ts'
import { currentStay, type Dossier } from '../dossier.ts'
import { fullName } from '../people/name.ts'
import { naasteLabel } from '../people/network.ts'
import type { Act } from '../plan/verbs.ts'
import type { Frozen } from '../signature/fixed.ts'
import type { Signature } from '../signature/signature.ts'
import type { Signer } from '../signature/signers.ts'
import type { House } from '../house/house.ts'
import { stillToSign } from '../signature/signers.ts'
import type { ConsentEntry, ConsentSheet } from './consent.ts'

const no = (code: string, text: string): ReturnType<typeof refuse> => refuse(`consent.${code}`, text)

function onSheet(d: Dossier, sheetId: string, verb: (sheet: ConsentSheet) => Result<ConsentSheet>): Result<Dossier> {
  const sheet = d.consents.find((c) => c.id === sheetId)
  if (!sheet) return no('gone', 'Dit blad is er niet meer. Open het dossier opnieuw.')
  const next = verb(sheet)
  return next.ok ? ok({ ...d, consents: d.consents.map((c) => (c.id === sheetId ? next.value : c)) }) : next
}

/** What a first sheet asks: one line for each naaste and each professional of the dossier. */
export function suggestedEntries(d: Dossier): readonly ConsentEntry[] {
  const end = currentStay(d)?.facts.plannedEnd ?? null
  const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1)
  const base = { choice: 'open', on: null, withdrawnOn: null } as const
  return [
    ...d.naasten.map((n): ConsentEntry => ({ ...base, id: `n-${n.id}`, who: capital(naasteLabel(n)), what: 'Hoe het gaat, en gesprekken samen voeren.', until: end })),
    ...d.professionals.map((p): ConsentEntry => ({ ...base, id: `p-${p.id}`, who: p.name || p.organisation || capital(p.kind), what: p.does || 'Hoe het gaat.', until: p.to ?? end })),
  ]
}

/** A new sheet: the first with suggestions, a later one with the entries of the one before. */
export function startSheet(d: Dossier, act: Act): Result<Dossier> {
  const last = d.consents.at(-1)
  if (last && last.status !== 'vastgesteld') return no('exists', 'Er is al een toestemmingsblad in de maak. Ga daarmee verder.')
  const entries = last ? last.entries.filter((e) => e.withdrawnOn === null) : suggestedEntries(d)
  return ok({ ...d, consents: [...d.consents, { id: act.newId, number: (last?.number ?? 0) + 1, status: 'concept', createdAt: act.at, entries: [...entries], frozen: null, signatures: [], pdf: null, docx: null }] })
}

/** Fixes the sheet's text. Every line must have an answer. */
export const freezeSheet = (d: Dossier, sheetId: string, frozen: Frozen): Result<Dossier> =>
  onSheet(d, sheetId, (s) => {
    if (s.status !== 'concept') return no('frozen', 'De tekst van dit blad staat al vast.')
    const open = s.entries.find((e) => e.choice === 'open')
    if (open) return no('open', `Kies eerst ja of nee bij ${open.who || 'elke regel'}.`)
    return ok({ ...s, status: 'ter-ondertekening', frozen, signatures: [] })
  })

/** Back to concept; signatures so far lapse. */
export const unfreezeSheet = (d: Dossier, sheetId: string): Result<Dossier> =>
  onSheet(d, sheetId, (s) => (s.status === 'ter-ondertekening' ? ok({ ...s, status: 'concept', frozen: null, signatures: [] }) : no('not-frozen', 'Dit blad kan niet terug naar concept.')))

/** Adds a signature; one for each role. */
export const signSheet = (d: Dossier, sheetId: string, signature: Signature): Result<Dossier> =>
  onSheet(d, sheetId, (s) => {
    if (s.status !== 'ter-ondertekening' || s.frozen?.fingerprint !== signature.fingerprint) return no('not-frozen', 'Er valt nu niets te tekenen. Zet de tekst eerst vast.')
    if (s.signatures.some((g) => g.role === signature.role)) return no('signed', `${signature.name} heeft al getekend.`)
    return ok({ ...s, signatures: [...s.signatures, signature] })
  })

/** Who signs a consent sheet: the resident (or also the representative) and the begeleider or hbo. */
export function sheetSigners(house: Pick<House, 'staff'>, d: Dossier): readonly Signer[] {
  const facts = currentStay(d)?.facts
  const staff = house.staff.find((s) => s.id === (facts?.begeleiderId ?? facts?.hboId ?? null))
  const representative = d.person.representative
  return [
    { role: 'bewoner', name: fullName(d.person), must: true },
    ...(representative?.name.trim() ? [{ role: 'vertegenwoordiger', name: representative.name, must: true } as const] : []),
    { role: staff && staff.id === facts?.hboId ? 'hbo' : 'begeleider', name: staff?.name ?? '', must: true },
  ]
}

/** Makes a sheet final; the one before is replaced. */
export function finaliseSheet(d: Dossier, sheetId: string, signers: readonly Signer[], files: Pick<ConsentSheet, 'pdf' | 'docx'>): Result<Dossier> {
  const sheet = d.consents.find((c) => c.id === sheetId)
  if (sheet?.status !== 'ter-ondertekening') return no('not-frozen', 'Zet de tekst eerst vast om te tekenen.')
  const waiting = stillToSign(signers, sheet.signatures)
  if (waiting.length > 0) return no('waiting', `Nog niet getekend: ${waiting.map((s) => s.name || s.role).join(', ')}.`)
  return ok({ ...d, consents: d.consents.map((c) => (c.id === sheetId ? { ...c, ...files, status: 'vastgesteld' } : c.status === 'vastgesteld' ? { ...c, status: 'vervangen' } : c)) })
}

/** Notes that the resident withdrew one consent. The signed sheet stays as it is; the record says from when it no longer holds. */
export const withdraw = (d: Dossier, sheetId: string, entryId: string, on: Day): Result<Dossier> =>
  onSheet(d, sheetId, (s) => (s.status === 'vastgesteld' ? ok({ ...s, entries: s.entries.map((e) => (e.id === entryId ? { ...e, withdrawnOn: on } : e)) }) : no('not-final', 'Intrekken kan bij een getekend blad. Pas anders gewoon de keuze aan.')))
