import { ok, refuse, type Result } from '../../result/result.ts'
import type { Day } from '../calendar/day.ts'
import type { Dossier, Stay } from '../dossier.ts'
import type { House } from '../house/house.ts'
import { unfitSignature } from '../signature/fit.ts'
import type { Signature } from '../signature/signature.ts'
import { stillToSign, type Signer } from '../signature/signers.ts'
import { emptyPlan } from './content.ts'
import { isOpen, type PlanVersion } from './version.ts'
import { type Frozen } from '../signature/fixed.ts'

/** Who does it, when, and the id for what it makes. */
export type Act = { readonly at: string; readonly userId: string; readonly newId: string }
/** Which version of which stay. */
export type PlanRef = { readonly stayId: string; readonly versionId: string }

const no = (code: string, text: string): ReturnType<typeof refuse> => refuse(`plan.${code}`, text)
const GONE = 'Deze versie is er niet meer. Open het dossier opnieuw.'

function onStay(d: Dossier, stayId: string, verb: (stay: Stay) => Result<Stay>): Result<Dossier> {
  const stay = d.stays.find((s) => s.id === stayId)
  if (!stay) return no('gone', GONE)
  const next = verb(stay)
  return next.ok ? ok({ ...d, stays: d.stays.map((s) => (s.id === stayId ? next.value : s)) }) : next
}

function onVersion(d: Dossier, ref: PlanRef, verb: (version: PlanVersion, stay: Stay) => Result<PlanVersion>): Result<Dossier> {
  return onStay(d, ref.stayId, (stay) => {
    const version = stay.plan.find((v) => v.id === ref.versionId)
    if (!version) return no('gone', GONE)
    const next = verb(version, stay)
    return next.ok ? ok({ ...stay, plan: stay.plan.map((v) => (v.id === version.id ? next.value : v)) }) : next
  })
}

const version = (act: Act, number: number, content: PlanVersion['content']): PlanVersion => ({
  id: act.newId, number, status: 'concept', createdAt: act.at, discussedOn: null, content, frozen: null, signatures: [], lapsed: [], final: null, copies: [],
})

/** The first version of a stay's plan, with the house's week and costs in it. */
export const startPlan = (d: Dossier, stayId: string, house: House, act: Act): Result<Dossier> =>
  onStay(d, stayId, (s) => (s.plan.length > 0 ? no('exists', 'Er is al een plan voor dit verblijf. Ga daarmee verder, of maak een nieuwe versie.') : ok({ ...s, plan: [version(act, 1, emptyPlan(house))] })))

/** Concept → besproken, on a day. */
export const discuss = (d: Dossier, ref: PlanRef, on: Day | null): Result<Dossier> =>
  onVersion(d, ref, (v) => (isOpen(v) ? ok({ ...v, status: 'besproken', discussedOn: on }) : no('frozen', 'De tekst staat vast. Besproken kan alleen bij een concept.')))

/** Fixes the text: → ter ondertekening, with the canonical text and its fingerprint. */
export const freeze = (d: Dossier, ref: PlanRef, frozen: Frozen): Result<Dossier> =>
  onVersion(d, ref, (v) => (isOpen(v) ? ok({ ...v, status: 'ter-ondertekening', frozen, signatures: [] }) : no('frozen', 'De tekst van deze versie staat al vast.')))

/** Back to concept. Signatures so far lapse; that they were there is kept, the ink is not. */
export const unfreeze = (d: Dossier, ref: PlanRef, act: Act): Result<Dossier> =>
  onVersion(d, ref, (v) => {
    if (v.status !== 'ter-ondertekening' || !v.frozen) return no('not-frozen', 'Alleen een tekst die klaarstaat om te tekenen kan terug naar concept.')
    const lapsed = { at: act.at, userId: act.userId, fingerprint: v.frozen.fingerprint, signers: v.signatures.map((s) => ({ role: s.role, name: s.name, at: s.at, route: s.route.kind })) }
    return ok({ ...v, status: 'concept', frozen: null, signatures: [], lapsed: [...v.lapsed, lapsed] })
  })

/** Adds a signature under the frozen text. One signature for each role; taking it back comes first. */
export const sign = (d: Dossier, ref: PlanRef, signature: Signature): Result<Dossier> =>
  onVersion(d, ref, (v) => {
    if (v.status !== 'ter-ondertekening' || !v.frozen) return no('not-frozen', 'Er valt nu niets te tekenen. Zet de tekst eerst vast.')
    if (v.frozen.fingerprint !== signature.fingerprint) return no('other-text', 'De tekst is intussen veranderd. Lees hem opnieuw en teken dan.')
    return unfitSignature('plan', signature, v.signatures) ?? ok({ ...v, signatures: [...v.signatures, signature] })
  })

/** Takes a signature back, as long as the version is not final. */
export const retract = (d: Dossier, ref: PlanRef, signatureId: string): Result<Dossier> =>
  onVersion(d, ref, (v) => (v.status === 'ter-ondertekening' ? ok({ ...v, signatures: v.signatures.filter((s) => s.id !== signatureId) }) : no('final', 'Deze versie is vastgesteld. De handtekeningen blijven staan.')))

/** Refuses unless every signer signed or gave a reason. */
export function readyForFinal(v: PlanVersion, signers: readonly Signer[]): Result<true> {
  if (v.status === 'vastgesteld' || v.status === 'vervangen') return no('final', 'Deze versie is al vastgesteld.')
  if (v.status !== 'ter-ondertekening' || !v.frozen) return no('not-frozen', 'Zet de tekst eerst vast om te tekenen.')
  const waiting = stillToSign(signers, v.signatures)
  return waiting.length === 0 ? ok(true) : no('waiting', `Nog niet getekend: ${waiting.map((s) => s.name || s.role).join(', ')}.`)
}

/** Makes a version final. The one in force until now is replaced. */
export const finalise = (d: Dossier, ref: PlanRef, signers: readonly Signer[], final: NonNullable<PlanVersion['final']>, copies: PlanVersion['copies']): Result<Dossier> =>
  onStay(d, ref.stayId, (stay) => {
    const target = stay.plan.find((v) => v.id === ref.versionId)
    if (!target) return no('gone', GONE)
    const ready = readyForFinal(target, signers)
    if (!ready.ok) return ready
    return ok({ ...stay, plan: stay.plan.map((v) => (v.id === target.id ? { ...v, status: 'vastgesteld', final, copies: [...v.copies, ...copies] } : v.status === 'vastgesteld' ? { ...v, status: 'vervangen' } : v)) })
  })

/** A new concept with the content of the version in force. Reasons of "nu niet nodig" and goals keep their ids. */
export const revise = (d: Dossier, ref: PlanRef, act: Act): Result<Dossier> =>
  onStay(d, ref.stayId, (stay) => {
    const from = stay.plan.find((v) => v.id === ref.versionId)
    if (!from) return no('gone', GONE)
    if (from.status !== 'vastgesteld') return no('not-final', 'Een nieuwe versie maak je van een vastgesteld plan.')
    if (stay.plan.some((v) => isOpen(v) || v.status === 'ter-ondertekening')) return no('exists', 'Er is al een nieuwere versie in de maak. Ga daarmee verder.')
    return ok({ ...stay, plan: [...stay.plan, version(act, Math.max(...stay.plan.map((v) => v.number)) + 1, from.content)] })
  })

/** Records that somebody was given a copy of a frozen or final version. */
export const giveCopy = (d: Dossier, ref: PlanRef, copy: PlanVersion['copies'][number]): Result<Dossier> =>
  onVersion(d, ref, (v) => (v.frozen && copy.to.trim() ? ok({ ...v, copies: [...v.copies, copy] }) : no('copy', 'Vul in wie een kopie kreeg. Dat kan als de tekst vaststaat.')))
