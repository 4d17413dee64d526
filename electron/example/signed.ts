import { planRules } from '#shared/documents/planRules.ts'
import type { Signed } from '#shared/documents/signing.ts'
import { textToFreeze } from '#shared/documents/trajectplan.ts'
import { addDays, type Day } from '#shared/domain/calendar/day.ts'
import { isWorkingDay } from '#shared/domain/calendar/holidays.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { discuss, finalise, freeze, sign } from '#shared/domain/plan/verbs.ts'
import type { BlobRef } from '#shared/domain/fields.ts'
import type { RulesVersion } from '#shared/domain/regels/rules.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import type { Profile } from '#shared/domain/profile/profile.ts'
import type { Signature } from '#shared/domain/signature/signature.ts'
import { planSigners, type Signer } from '#shared/domain/signature/signers.ts'
import type { Result } from '#shared/result/result.ts'
import { fixedText } from '../documents/fixedText.ts'
import { exampleInk } from './ink.ts'

/** Draws the signed files of a text that is fixed and seals them; `name` is what they are called, from the title of the document. */
export type ExampleFiles = (owner: string, signed: Signed, name: (title: string) => string, at: string) => Promise<Pick<NonNullable<PlanVersion['final']>, 'pdf' | 'docx'>>
/** What the example house is made with. */
export type Making = { readonly house: House; readonly profiles: readonly Profile[]; readonly files: ExampleFiles; readonly scan: (owner: string, version: RulesVersion, at: string) => Promise<BlobRef> }

/** The value; making the example house stops when a verb refuses. */
export const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`example house: ${result.problem.code} ${result.problem.text}`)
  return result.value
}

/** That day, or the first working day after it. */
export const nextWorkingDay = (day: Day): Day => (isWorkingDay(day) ? day : nextWorkingDay(addDays(day, 1)))

/** The first stay of a fictional resident. */
export const stayOf = (d: Dossier): Stay => d.stays[0] ?? must({ ok: false, problem: { code: 'example', text: 'no stay' } })
const newest = (d: Dossier): PlanVersion => stayOf(d).plan.at(-1) ?? must({ ok: false, problem: { code: 'example', text: 'no plan' } })

/** What a signer puts under a text. */
export const inkOf = (s: Signer, id: string, at: string, fingerprint: string): Signature =>
  ({ id, role: s.role, name: s.name, at, userId: 'st-proef', fingerprint, route: { kind: 'ink', ink: exampleInk(s.name) }, remark: '' })
/** By whom it was made final. */
export const finalBy = (at: string) => ({ at, name: 'F. Proef', onBehalfOf: '' })

/** The newest version of the plan, talked through on `on`, fixed an hour after `hour`, and signed: by all and made final, or only by the begeleider. */
export async function signPlan(given: Dossier, { house, profiles, files }: Making, on: Day, hour: number, half = false): Promise<Dossier> {
  const stayId = stayOf(given).id
  const at = (minute: number): string => `${on}T${hour}:${minute}:00`
  const { id, number } = newest(given)
  const ref = { stayId, versionId: id }
  let d = must(discuss(given, ref, on))
  const text = fixedText(textToFreeze({ dossier: d, stay: stayOf(d), version: newest(d), house, rules: planRules(profiles, house, stayOf(d).facts, on), today: on }))
  d = must(freeze(d, ref, { at: at(41), userId: 'st-proef', ...text }))
  const signers = planSigners(house, d, stayOf(d).facts, newest(d).content)
  for (const [i, s] of signers.entries()) if (!half || s.role === 'begeleider') d = must(sign(d, ref, inkOf(s, `${id}-s${i + 1}`, at(51 + i), text.fingerprint)))
  if (half) return d
  const copies = [{ to: 'bewoner', on }]
  const stored = await files(d.id, { ...newest(d), status: 'vastgesteld', final: finalBy(at(58)), copies }, (title) => `${title}, versie ${number}`, at(58))
  return must(finalise(d, ref, signers, { ...finalBy(at(58)), userId: 'st-proef', ...stored }, copies))
}
