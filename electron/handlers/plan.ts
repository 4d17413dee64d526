import { planRules } from '#shared/documents/planRules.ts'
import { withSignatures } from '#shared/documents/signing.ts'
import { textToFreeze } from '#shared/documents/trajectplan.ts'
import { thaw } from '#shared/documents/frozen.ts'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { discuss, finalise, freeze, giveCopy, readyForFinal, retract, revise, sign, startPlan, unfreeze } from '#shared/domain/plan/verbs.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import { signedFacts } from '#shared/domain/regels/signedFacts.ts'
import { mondayOf } from '#shared/domain/rooster/schedule.ts'
import { weekOf } from '#shared/domain/rooster/smallWeek.ts'
import type { Frozen } from '#shared/domain/signature/fixed.ts'
import { planSigners } from '#shared/domain/signature/signers.ts'
import { blocking, planFindings } from '#shared/norms/findings.ts'
import { normsFor } from '#shared/norms/layers.ts'
import { refuse } from '#shared/result/result.ts'
import { planWeek } from '#shared/text/rooster/planWeek.ts'
import { fixedText } from '../documents/fixedText.ts'
import type { Context } from './context.ts'
import { finalFiles } from './finalFiles.ts'
import { change, findVersion, openSession } from './open.ts'
import { signatureFrom } from './signature.ts'
import type { Handlers } from './table.ts'

const day = (moment: string): string => moment.slice(0, 10)

/** The text of a version as it is frozen: the plan without marks, in canonical form, with its fingerprint. */
function frozenText(ctx: Context, house: House, dossier: Dossier, stay: Stay, version: PlanVersion, userId: string): Frozen {
  const at = ctx.now()
  return { at, userId, ...fixedText(textToFreeze({ dossier, stay, version, house, rules: planRules(ctx.profiles, house, stay.facts, day(at)), today: day(at) })) }
}

/** What still stands in the way of fixing and making final, as one sentence; null when nothing does. */
function gaps(ctx: Context, house: House, dossier: Dossier, stay: Stay, version: PlanVersion): ReturnType<typeof refuse> | null {
  const open = blocking(planFindings(normsFor(ctx.profiles, stay.facts.contractProfile, house), { house, dossier, facts: signedFacts(stay, house.papers), content: version.content, today: day(ctx.now()) }))
  const first = open[0]
  if (!first) return null
  const more = open.length > 1 ? ` En nog ${open.length - 1}: kijk bij Controleer het plan.` : ''
  return refuse('plan.incomplete', `Het plan is nog niet af. ${first.text}${more}`, first.place.field)
}

/** The house as a new plan begins from it: with the resident's own week from the weekrooster, where there is one. */
function withWeekOf(house: House, d: Dossier, stayId: string, today: Day): House {
  const stay = d.stays.find((s) => s.id === stayId)
  const monday = mondayOf(today)
  return stay ? { ...house, ...planWeek(house, weekOf(d.id, stay, monday), monday) } : house
}

/** Everything that happens to a plan besides typing. */
export const planHandlers = {
  'plan.start': (input, ctx) => change(ctx, input.dossierId, (d, open) => startPlan(d, input.stayId, withWeekOf(open.vault.house(), d, input.stayId, day(ctx.now())), { at: ctx.now(), userId: open.user.id, newId: ctx.newId() })),
  'plan.discuss': (input, ctx) => change(ctx, input.dossierId, (d) => discuss(d, input, input.on ?? day(ctx.now()))),
  'plan.freeze': (input, ctx) =>
    change(ctx, input.dossierId, (d, open) => {
      const found = findVersion(open, input)
      if (!found.ok) return found
      const house = open.vault.house()
      const gap = gaps(ctx, house, d, found.value.stay, found.value.version)
      return gap ?? freeze(d, input, frozenText(ctx, house, d, found.value.stay, found.value.version, open.user.id))
    }),
  'plan.unfreeze': (input, ctx) => change(ctx, input.dossierId, (d, open) => unfreeze(d, input, { at: ctx.now(), userId: open.user.id, newId: ctx.newId() })),
  'plan.sign': (input, ctx) =>
    change(ctx, input.dossierId, (d, open) => {
      const found = findVersion(open, input)
      if (!found.ok) return found
      return sign(d, input, signatureFrom(input, { at: ctx.now(), userId: open.user.id, newId: ctx.newId(), fingerprint: found.value.version.frozen?.fingerprint ?? '' }))
    }),
  'plan.retract': (input, ctx) => change(ctx, input.dossierId, (d) => retract(d, input, input.signatureId)),
  'plan.finalise': async (input, ctx) => {
    const open = openSession(ctx)
    if (!open.ok) return open
    const found = findVersion(open.value, input)
    if (!found.ok) return found
    const { dossier, stay, version } = found.value
    const house = open.value.vault.house()
    const ready = readyForFinal(version, planSigners(house, dossier, stay.facts, version.content))
    if (!ready.ok) return ready
    const gap = gaps(ctx, house, dossier, stay, version)
    if (gap) return gap
    const at = ctx.now()
    const copies = [...(input.copyToResident ? [{ to: 'bewoner', on: day(at) }] : []), ...(input.copyToGemeente ? [{ to: stay.facts.contactGemeente || 'gemeente', on: day(at) }] : [])]
    const responsible = house.staff.find((s) => s.id === stay.facts.hboId)
    const onBehalfOf = responsible && responsible.userId !== open.value.user.id ? responsible.name : ''
    const by = { at, userId: open.value.user.id, name: open.value.user.name, onBehalfOf }
    if (!version.frozen) return refuse('plan.not-frozen', 'Zet de tekst eerst vast om te tekenen.')
    const document = withSignatures(thaw(version.frozen), { ...version, status: 'vastgesteld', final: by, copies: [...version.copies, ...copies] }, house)
    const files = await finalFiles(ctx, open.value.vault, { owner: dossier.id, document, name: `${document.title}, versie ${version.number}`, fingerprint: version.frozen.fingerprint, at })
    if (!files.ok) return files
    return change(ctx, input.dossierId, (d) => {
      const same = d.stays.find((s) => s.id === stay.id)?.plan.find((v) => v.id === version.id)
      if (same?.frozen?.fingerprint !== version.frozen?.fingerprint || same?.signatures.length !== version.signatures.length) return refuse('plan.changed', 'Het plan veranderde net. Kijk het na en stel het opnieuw vast.')
      return finalise(d, input, planSigners(house, d, stay.facts, version.content), { ...by, ...files.value }, copies)
    })
  },
  'plan.revise': (input, ctx) => change(ctx, input.dossierId, (d, open) => revise(d, input, { at: ctx.now(), userId: open.user.id, newId: ctx.newId() })),
  'plan.copyGiven': (input, ctx) => change(ctx, input.dossierId, (d) => giveCopy(d, input, { to: input.to, on: input.on ?? day(ctx.now()) })),
} satisfies Partial<Handlers>
