import type { ConsentSheet } from '../domain/consent/consent.ts'
import type { Dossier, Stay } from '../domain/dossier.ts'
import type { Evaluation } from '../domain/evaluation/evaluation.ts'
import type { House } from '../domain/house/house.ts'
import type { PlanVersion } from '../domain/plan/version.ts'
import type { Signature } from '../domain/signature/signature.ts'
import type { Profile } from '../domain/profile/profile.ts'
import { layerOn } from '../norms/houseNumbers.ts'
import { FORMAT, type Exchange, type Signed, type waysSigned } from './exchange.ts'

type Talk = Exchange['dossier']['stays'][number]['evaluations'][number]
type Version = Exchange['dossier']['stays'][number]['plan'][number]
const ways = { ink: 'inkt', paper: 'papier', typed: 'getypt', refused: 'niet-getekend' } as const satisfies Record<Signature['route']['kind'], (typeof waysSigned)[number]>

const statement = (frozen: PlanVersion['frozen'], signatures: readonly Signature[], final: { readonly at: string; readonly name: string } | null): Signed | null =>
  frozen && {
    at: frozen.at, text: frozen.canonical, fingerprint: frozen.fingerprint, finalAt: final?.at ?? null, finalBy: final?.name ?? '',
    signatures: signatures.map((s) => ({ role: s.role, name: s.name, at: s.at, how: ways[s.route.kind], words: s.route.kind === 'refused' ? s.route.reason : s.remark })),
  }

const versionOut = ({ id, number, status, discussedOn, content, copies, frozen, signatures, final }: PlanVersion): Version => ({ id, number, status, discussedOn, content, copies, signed: statement(frozen, signatures, final) })

const talkOut = ({ id, number, status, dutyIds, versionId, newVersionId, content, frozen, signatures, final }: Evaluation): Talk => ({ id, number, status, dutyIds, versionId, newVersionId, content, signed: statement(frozen, signatures, final) })

function stayOut({ id, number, facts, plan, handled, end, evaluations, outflow, learning, contacts }: Stay): Exchange['dossier']['stays'][number] {
  const { contractProfile: _profile, attachments: _attachments, ...rest } = facts
  return { id, number, facts: { ...rest, phase: null }, plan: plan.map(versionOut), handled, end, evaluations: evaluations.map(talkOut), outflow, learning, contacts }
}

const sheetOut = ({ id, number, status, entries, frozen, signatures }: ConsentSheet): Exchange['dossier']['consents'][number] => ({ id, number, status, entries, signed: statement(frozen, signatures, null) })

/** The staff that this dossier names, without what links them to a user of the program. */
function staffOf(house: House, d: Dossier): Exchange['house']['staff'] {
  const named = new Set(d.stays.flatMap(({ facts: f, contacts }) => [f.hboId, f.begeleiderId, f.ervaringsdeskundigeId, ...contacts.map((c) => c.staffId)]))
  return house.staff.filter((s) => named.has(s.id)).map(({ id, name, function: what }) => ({ id, name, function: what }))
}

/** What stays behind on purpose, one line each, so that whoever reads the file knows what to ask for. */
function leftOutOf(d: Dossier, withBsn: boolean): readonly string[] {
  const signed = [...d.stays.flatMap((s) => [...s.plan, ...s.evaluations]), ...d.consents].flatMap((v) => v.signatures)
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
  return {
    format: FORMAT, made, leftOut: [...leftOutOf(d, withBsn)],
    house: { name, street, postcode, city, phone247, planName, methodiek, rent, scores, ...layerOn(house, made.at.slice(0, 10)), vngLayer, example, staff: staffOf(house, d) },
    profile,
    dossier: {
      person: withBsn ? d.person : { ...d.person, bsn: '' },
      naasten: d.naasten, professionals: d.professionals, stays: d.stays.map(stayOut), consents: d.consents.map(sheetOut),
    },
  }
}
