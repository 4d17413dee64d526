import { createHash } from 'node:crypto'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { ConsentSheet } from '#shared/domain/consent/consent.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import type { PlanContent } from '#shared/domain/plan/content.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import type { StayFacts } from '#shared/domain/stay/stay.ts'
import type { Signature } from '#shared/domain/signature/signature.ts'
import { canonical } from '#shared/documents/canonical.ts'
import type { Document } from '#shared/documents/model.ts'
import type { PlanRules } from '#shared/documents/rules.ts'
import { withSignatures } from '#shared/documents/signing.ts'
import { textToFreeze, trajectplan } from '#shared/documents/trajectplan.ts'
import { readCase } from './caseFile.ts'

// Case A: De Proefhaven in Zwolle, Daan Voorbeeld, profile IJssel-Vecht. What it says stands in test/cases/a.json. All fictional.

export type Case = { readonly house: House; readonly dossier: Dossier; readonly stay: Stay; readonly version: PlanVersion; readonly rules: PlanRules; readonly today: Day; readonly document: Document }

const read = readCase('a', '2026-01-12T10:00:00')
const diplomas = { hbo: 'hbo', begeleider: 'mbo-4', ervaringsdeskundige: 'ervaringsdeskundige-gediplomeerd', beheerder: 'onbekend' } as const

/** What the plan of case A says. */
export const contentA: PlanContent = read.version.content
/** The facts of the stay of case A. */
export const factsA: StayFacts = read.stay.facts

/** The house of case A: what its exchange file says, and what a house has besides. */
export const houseA: House = {
  ...read.house, id: 'huis-a', staff: read.house.staff.map((s) => ({ ...s, diploma: diplomas[s.function], userId: s.id.replace('st-', 'u-') })),
  contacts: [{ id: 'c-zwolle', kind: 'toegang', name: 'Toegangsteam Zwolle', person: '', phone: '', email: '', ownForm: false }],
  week: contentA.week, weekNote: contentA.weekNote, hours: contentA.hours, rentNote: contentA.rentNote, houseRulesVersion: factsA.houseRulesVersion, admissionVersion: factsA.admissionVersion,
}

/** A version of case A's plan, discussed and still open. */
export const versionA: PlanVersion = read.version

const stayA: Stay = read.stay

const dossierA: Dossier = { ...read.dossier, revision: 1, createdAt: '2026-01-05T09:00:00', changedAt: '2026-01-15T15:00:00', consents: [] }

/** What the norms of case A give its plan: the dates of the case's own table, worked out by hand. */
export const rulesA: PlanRules = {
  planName: 'Trajectplan', personWord: 'bewoner', profile: 'ijssel-vecht@2026-01-01',
  coverage: [
    { id: 'wonen', name: 'Huishouden en wonen', areas: ['wonen', 'dagritme'] }, { id: 'geld', name: 'Geld, papieren en schulden', areas: ['inkomen', 'schulden'] }, { id: 'daginvulling', name: 'Daginvulling', areas: ['daginvulling'] },
    { id: 'netwerk', name: 'Netwerk en naasten', areas: ['familie', 'vrienden'] }, { id: 'inkomen', name: 'Inkomen', areas: ['inkomen'] }, { id: 'gevoelens', name: 'Gevoelens', areas: ['gevoelens'] }, { id: 'sociaal', name: 'Omgaan met anderen', areas: ['vrienden'] },
  ],
  duties: [
    { date: '2026-02-05', kind: 'woningzoekende' }, { date: '2026-03-02', kind: 'trajectplan' }, { date: '2026-04-05', kind: 'evaluatie' }, { date: '2026-06-18', kind: 'uitstroomvoorbereiding' },
    { date: '2026-07-05', kind: 'evaluatie' }, { date: '2026-08-18', kind: 'uitstroommelding' }, { date: '2026-10-05', kind: 'evaluatie' }, { date: '2027-01-05', kind: 'uiterste-einddatum' },
  ],
  utmostEnd: { on: '2027-01-05', hard: true }, relapse: ['nultolerantie'], tests: true, cak: true,
}

/** Case A around a version of its plan. */
export function caseAWith(version: PlanVersion, document?: Document): Case {
  const stay = { ...stayA, plan: [version] }
  const dossier = { ...dossierA, stays: [stay] }
  const rules = rulesA
  const today = '2026-01-15'
  return { house: houseA, dossier, stay, version, rules, today, document: document ?? trajectplan({ house: houseA, dossier, stay, version, rules, today }) }
}

/** Case A as agreed at the table: discussed, not fixed. `concept` leaves some of it open. */
export const caseA = (): Case => caseAWith(versionA)

/** Case A as a concept: the third goal has no agreement yet, the emergency address is missing. */
export const caseAConcept = (): Case => {
  const third = contentA.goals.map((g) => (g.id === 'd3' ? { ...g, agreed: '', successWhen: '', actions: [], network: { answer: 'open' as const, naasten: [], text: '' }, support: [], due: null } : g))
  return caseAWith({ ...versionA, status: 'concept', discussedOn: null, content: { ...contentA, goals: third } })
}

/** A wave with loops in a box of 1000 × 300: looks like a signature, says nothing. */
const ink = (seed: number): number[][] => [
  Array.from({ length: 60 }, (_, i) => [Math.round(60 + i * 14), Math.round(160 + 90 * Math.sin(i / 2.2 + seed) * Math.cos(i / 9))]).flat(),
  [420 + seed * 20, 230, 700, 215, 900, 190],
]

const sealed = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** The text of case A fixed for signing, nobody signed yet: what is printed to sign on paper. */
export function caseAToSign(): Case {
  const base = caseA()
  const text = textToFreeze(base)
  const frozen = { at: '2026-01-22T14:05:00', userId: 'u-proef', canonical: canonical(text), fingerprint: sealed(canonical(text)) }
  const version: PlanVersion = { ...versionA, status: 'ter-ondertekening', frozen }
  return caseAWith(version, withSignatures(text, version, houseA))
}

/** A signature under case A by ink on the screen; `rest` makes it another route. */
export const signatureA = (role: Signature['role'], name: string, at: string, userId: string, fingerprint: string, rest: Partial<Signature> = {}): Signature => ({
  id: `sig-${role}`, role, name, at, userId, fingerprint, route: { kind: 'ink', ink: ink(name.length) }, remark: '', ...rest,
})

const blob = (id: string, name: string, mime: string) => ({ id, name, mime, size: 1, addedAt: '2026-01-22T14:15:00' })

/** Case A signed by all three on the screen and made final on 22 January 2026, as in the reference pictures. */
export function caseASigned(change: (signatures: readonly Signature[]) => readonly Signature[] = (s) => s): Case {
  const open = caseAToSign()
  const fingerprint = open.version.frozen?.fingerprint ?? ''
  const signatures = [
    signatureA('bewoner', 'Daan Voorbeeld', '2026-01-22T14:10:00', 'u-model', fingerprint),
    signatureA('begeleider', 'S. Model', '2026-01-22T14:11:00', 'u-model', fingerprint),
    signatureA('hbo', 'F. Proef', '2026-01-22T14:14:00', 'u-proef', fingerprint),
  ]
  const version: PlanVersion = {
    ...open.version, status: 'vastgesteld', signatures: [...change(signatures)], copies: [{ to: 'bewoner', on: '2026-01-22' }],
    final: { at: '2026-01-22T14:15:00', userId: 'u-proef', name: 'F. Proef', onBehalfOf: '', pdf: blob('pdf1', 'plan.pdf', 'application/pdf'), docx: blob('docx1', 'plan.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document') },
  }
  return caseAWith(version, withSignatures(textToFreeze(open), version, houseA))
}

const [sheet] = read.dossier.consents
if (!sheet) throw new Error('case A has a consent sheet')
/** The consent sheet of case A. */
export const sheetA: ConsentSheet = sheet
