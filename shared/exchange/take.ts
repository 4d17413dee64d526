import type { Dossier, Stay } from '../domain/dossier.ts'
import type { Evaluation } from '../domain/evaluation/evaluation.ts'
import { emptyHouse, type House, type NormChange } from '../domain/house/house.ts'
import { isOpen, type PlanVersion } from '../domain/plan/version.ts'
import type { ConsentSheet } from '../domain/consent/consent.ts'
import { withSigned } from '../domain/regels/signedFacts.ts'
import { emptySchedule } from '../domain/rooster/schedule.ts'
import type { Exchange, Signed } from './exchange.ts'
import { signedThere } from './receiptFile.ts'
import { ownIn, weekIn } from './weekFile.ts'

type Travelled = Exchange['dossier']['stays'][number]
/** Who takes a file in and when, and what it becomes here: its own id, the house's profile, client number and staff. */
export type Taking = {
  readonly id: string
  readonly at: string
  readonly userId: string
  readonly contractProfile: string
  readonly clientNumber: string
  /** The member of staff here that a member of staff in the file is, or null. */
  readonly staff: (idInFile: string | null) => string | null
}

/** How a signature that only a file tells of is marked in the record of lapsed ones. */
export const fromFile = (houseName: string): string => `bestand van ${houseName.trim() || 'een ander huis'}`.slice(0, 300)
const FROM_FILE = /^bestand van /

/** The house that a record of lapsed signatures was told by, or null when they were given and lapsed here. */
export const toldByFile = (lapsed: PlanVersion['lapsed'][number]): string | null => {
  const route = lapsed.signers[0]?.route ?? ''
  return FROM_FILE.test(route) ? route.replace(FROM_FILE, '') : null
}

function lapsedOf(signed: Signed | null, houseName: string, t: Taking): PlanVersion['lapsed'] {
  const signers = (signed?.signatures ?? []).filter((s) => s.how !== 'niet-getekend').map(({ role, name, at }) => ({ role, name, at, route: fromFile(houseName) }))
  return signed && signers.length > 0 ? [{ at: t.at, userId: t.userId, fingerprint: signed.fingerprint, signers }] : []
}

function planIn(versions: Travelled['plan'], houseName: string, t: Taking): PlanVersion[] {
  const last = versions.at(-1)
  if (!last) return []
  const { id, number, discussedOn, content, status, signed } = last
  const open = isOpen({ status }) ? status : discussedOn === null ? 'concept' : 'besproken'
  return [{ id, number, status: open, createdAt: t.at, discussedOn, content, frozen: null, signatures: [], lapsed: lapsedOf(signed, houseName, t), final: null, copies: [] }]
}

/**
 * What a file tells of the looks back: held in another house, but the newest that was still concept there, because here one goes on at a time.
 * An older concept was never finished: what was said is kept, and it discharges nothing.
 */
function talksIn(talks: Travelled['evaluations'], houseName: string, t: Taking): Evaluation[] {
  const open = talks.toSorted((a, b) => a.number - b.number).findLast((talk) => talk.status === 'concept')
  return talks.map((talk) => {
    const { id, number, versionId, newVersionId, content, signed } = talk
    const dutyIds = talk.status === 'concept' && talk !== open ? [] : talk.dutyIds
    return { id, number, status: talk === open ? 'concept' : 'elders', createdAt: t.at, dutyIds, versionId, newVersionId, content, frozen: null, signatures: [], lapsed: lapsedOf(signed, houseName, t), final: null, copies: [] }
  })
}

/** A file written by hand may say only the phase of now. */
const factsIn = ({ phase, ...facts }: Travelled['facts']): Omit<Travelled['facts'], 'phase'> =>
  facts.phases.length > 0 || phase === null ? facts : { ...facts, phases: [{ id: 'fase-1', phase, since: null, why: '' }] }

// What was signed at another door is told, and signed again here.
const stayIn = (file: Exchange, { id, number, facts, plan, handled, end, evaluations, outflow, learning, contacts, ownBlocks, attendance }: Travelled, t: Taking): Stay => ({
  id, number, handled, end, outflow, learning, receipts: [], ownBlocks: ownIn(ownBlocks, t.staff), attendance, contacts: contacts.map((c) => ({ ...c, staffId: t.staff(c.staffId) })), evaluations: talksIn(evaluations, file.house.name, t), plan: planIn(plan, file.house.name, t), presence: { away: false, reason: '', since: null, back: '' },
  facts: { ...factsIn(facts), contractProfile: t.contractProfile, hboId: t.staff(facts.hboId), begeleiderId: t.staff(facts.begeleiderId), ervaringsdeskundigeId: t.staff(facts.ervaringsdeskundigeId), attachments: [] },
})

const sheetIn = ({ id, number, entries }: Exchange['dossier']['consents'][number], t: Taking): ConsentSheet => ({ id, number, status: 'concept', createdAt: t.at, entries, frozen: null, signatures: [], pdf: null, docx: null })

/** The dossier that a file becomes. Of each stay the newest version comes along, open; nothing that the file calls signed is signed here. */
export function takeIn(file: Exchange, t: Taking): Dossier {
  const { person, naasten, professionals, stays, consents } = file.dossier
  return {
    id: t.id, revision: 0, createdAt: t.at, changedAt: t.at, person: { ...person, clientNumber: t.clientNumber }, naasten, professionals,
    stays: stays.map((s) => stayIn(file, s, t)), consents: consents.slice(-1).map((sheet) => sheetIn(sheet, t)),
  }
}

/** The fixed week of a file, from the first Monday of long ago; none when the file brings none. */
const scheduleOf = ({ house: { week } }: Exchange): House['schedule'] => (week.length === 0 ? emptySchedule : { ...emptySchedule, weeks: [{ id: 'bestand', name: '', from: '1900-01-01', blocks: weekIn(week) }] })

/** The house of a file, as the documents want it. */
export function houseOf(file: Exchange): House {
  const { week: _week, papers: _papers, ...house } = file.house
  return {
    ...emptyHouse('huis'), ...house, schedule: scheduleOf(file), agreements: house.agreements.map((norm): NormChange => ({ id: norm.id, normId: norm.id, norm, from: '1900-01-01', reason: '', userId: 'bestand', at: '1900-01-01T00:00:00' })),
    contractProfile: file.profile.id, staff: house.staff.map((s) => ({ ...s, diploma: 'onbekend', userId: null, active: true })),
  }
}

/** The file's own house, dossier and profile, to make its documents with and nothing else. What was signed at its own door stands on its own papers. */
export function standAlone(file: Exchange, at: string): { readonly house: House; readonly dossier: Dossier } {
  const dossier = takeIn(file, { id: 'dossier', at, userId: 'lezer', contractProfile: file.profile.id, clientNumber: file.dossier.person.clientNumber, staff: (id) => id })
  return { house: houseOf(file), dossier: { ...dossier, stays: dossier.stays.map((s, i) => ({ ...s, facts: withSigned(s.facts, signedThere(file.dossier.stays[i]?.receipts ?? [])) })) } }
}
