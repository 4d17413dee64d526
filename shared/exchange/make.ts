import type { ConsentSheet } from '../domain/consent/consent.ts'
import type { Dossier, Stay } from '../domain/dossier.ts'
import type { Evaluation } from '../domain/evaluation/evaluation.ts'
import type { House } from '../domain/house/house.ts'
import type { PlanVersion } from '../domain/plan/version.ts'
import type { Signature } from '../domain/signature/signature.ts'
import type { Profile } from '../domain/profile/profile.ts'
import { layerOn } from '../norms/houseNumbers.ts'
import { mondayOf, fixedWeekOn } from '../domain/rooster/schedule.ts'
import { versionOn, type HousePapers, type SignedPaper } from '../domain/regels/rules.ts'
import { FORMAT, type Exchange, type Signed } from './exchange.ts'
import { receiptOut, wayOut } from './receiptFile.ts'
import { ownOut, weekOut } from './weekFile.ts'

type Talk = Exchange['dossier']['stays'][number]['evaluations'][number]
type Version = Exchange['dossier']['stays'][number]['plan'][number]

const statement = (frozen: PlanVersion['frozen'], signatures: readonly Signature[], final: { readonly at: string; readonly name: string } | null): Signed | null =>
  frozen && {
    at: frozen.at, text: frozen.canonical, fingerprint: frozen.fingerprint, finalAt: final?.at ?? null, finalBy: final?.name ?? '',
    signatures: signatures.map((s) => ({ role: s.role, name: s.name, at: s.at, how: wayOut[s.route.kind], words: s.route.kind === 'refused' ? s.route.reason : s.remark })),
  }

const versionOut = ({ id, number, status, discussedOn, content, copies, frozen, signatures, final }: PlanVersion): Version => ({ id, number, status, discussedOn, content, copies, signed: statement(frozen, signatures, final) })

const talkOut = ({ id, number, status, dutyIds, versionId, newVersionId, content, frozen, signatures, final }: Evaluation): Talk => ({ id, number, status, dutyIds, versionId, newVersionId, content, signed: statement(frozen, signatures, final) })

function stayOut({ id, number, facts, plan, handled, end, evaluations, outflow, learning, contacts, ownBlocks, attendance, receipts }: Stay, papers: HousePapers): Exchange['dossier']['stays'][number] {
  const { contractProfile: _profile, attachments: _attachments, ...rest } = facts
  return { id, number, facts: { ...rest, phase: null }, plan: plan.map(versionOut), handled, end, evaluations: evaluations.map(talkOut), outflow, learning, contacts, ownBlocks: ownOut(ownBlocks), attendance, receipts: receipts.map((r) => receiptOut(r, papers)) }
}

const sheetOut = ({ id, number, status, entries, frozen, signatures }: ConsentSheet): Exchange['dossier']['consents'][number] => ({ id, number, status, entries, signed: statement(frozen, signatures, null) })

/** The text of a paper as it holds on a day; null when the house has none. */
function paperOut(house: House, paper: SignedPaper, day: string): Exchange['house']['papers'][SignedPaper] {
  const now = versionOn(house.papers[paper], day)
  return now && { opening: now.opening, rules: now.rules, variables: now.variables }
}

/** The staff that this dossier and the week name, without what links them to a user of the program. */
function staffOf(house: House, d: Dossier, week: Exchange['house']['week']): Exchange['house']['staff'] {
  const named = new Set([...week.flatMap((b) => b.leaders), ...d.stays.flatMap(({ facts: f, contacts, ownBlocks }) => [f.hboId, f.begeleiderId, f.ervaringsdeskundigeId, ...contacts.map((c) => c.staffId), ...ownBlocks.flatMap((o) => o.block.leaders)])])
  return house.staff.filter((s) => named.has(s.id)).map(({ id, name, function: what }) => ({ id, name, function: what }))
}

/** What stays behind on purpose, one line each, so that whoever reads the file knows what to ask for. */
function leftOutOf(d: Dossier, withBsn: boolean): readonly string[] {
  const signed = [...[...d.stays.flatMap((s) => [...s.plan, ...s.evaluations]), ...d.consents].flatMap((v) => v.signatures), ...d.stays.flatMap((s) => s.receipts.map((r) => r.signature))]
  return [
    ...(d.person.bsn !== '' && !withBsn ? ['Het BSN.'] : []),
    ...d.stays.flatMap((s) => s.facts.attachments.map((a) => `Bijlage: ${a.title || a.blob.name}`.slice(0, 290))),
    ...d.stays.flatMap((s) => s.plan.filter((v) => v.final).map((v) => `De vastgestelde pdf en het Word-bestand van plan ${s.number}, versie ${v.number}.`)),
    ...d.stays.flatMap((s) => s.evaluations.filter((e) => e.final).map((e) => `De vastgestelde pdf en het Word-bestand van evaluatie ${e.number}.`)),
    ...d.consents.filter((c) => c.pdf).map((c) => `De getekende pdf en het Word-bestand van toestemmingsblad ${c.number}.`),
    ...(signed.some((s) => s.route.kind === 'ink') ? ['De inkt van de handtekeningen.'] : []),
    ...signed.filter((s) => s.route.kind === 'paper').map((s) => `De scan van het papier dat ${s.name} tekende.`.slice(0, 300)),
  ]
}

/** What of a dossier goes into an exchange file. The BSN only when somebody chose so. */
export function makeExchange(from: { readonly dossier: Dossier; readonly house: House; readonly profile: Profile; readonly made: NonNullable<Exchange['made']>; readonly withBsn: boolean }): Exchange {
  const { dossier: d, house, profile, made, withBsn } = from
  const { name, street, postcode, city, phone247, planName, methodiek, rent, scores, vngLayer, example } = house
  const day = made.at.slice(0, 10)
  const week = weekOut(fixedWeekOn(house.schedule, mondayOf(day))?.blocks ?? [])
  return {
    format: FORMAT, made, leftOut: [...leftOutOf(d, withBsn)],
    house: { name, street, postcode, city, phone247, planName, methodiek, rent, scores, ...layerOn(house, day), vngLayer, example, week, papers: { huisregels: paperOut(house, 'huisregels', day), instroomvoorwaarden: paperOut(house, 'instroomvoorwaarden', day) }, staff: staffOf(house, d, week) },
    profile,
    dossier: {
      person: withBsn ? d.person : { ...d.person, bsn: '' },
      naasten: d.naasten, professionals: d.professionals, stays: d.stays.map((s) => stayOut(s, house.papers)), consents: d.consents.map(sheetOut),
    },
  }
}
