import { addressLine } from '../domain/house/house.ts'
import { helpLine } from '../text/fixed.ts'
import type { Document } from './model.ts'
import { clean } from './rich.ts'
import { planReference, statusLine } from './status.ts'
import { cover, inShort } from './trajectplan/cover.ts'
import { planFacts, type PlanFacts, type PlanInput } from './trajectplan/facts.ts'
import { goals } from './trajectplan/goals.ts'
import { ifWrong } from './trajectplan/ifWrong.ts'
import { lookBack } from './trajectplan/lookBack.ts'
import { people } from './trajectplan/people.ts'
import { practical } from './trajectplan/practical.ts'
import { signals } from './trajectplan/signals.ts'
import { signatures } from './trajectplan/sign.ts'
import { stay } from './trajectplan/stay.ts'
import { week } from './trajectplan/week.ts'
import { whoAmI } from './trajectplan/whoAmI.ts'

const archive = (f: PlanFacts): string =>
  [[f.rules.planName, f.name || f.callName].filter(Boolean).join(' '), planReference(f.stay.number, f.version.number), statusLine(f.version, f.today), 'vertrouwelijk'].join(' · ')

/**
 * The trajectplan of one version, sections 0–10 and 12 (11 is a sheet of its own). While the text is open it asks for what is
 * missing; with mark 'geen' it is the text to fix, that leaves no trace of it. Signatures come later: `withSignatures`.
 */
export function trajectplan(input: PlanInput): Document {
  const f = planFacts(input)
  const reference = planReference(f.stay.number, f.version.number)
  return {
    kind: 'trajectplan',
    profile: f.rules.profile,
    title: [f.rules.planName, f.name || f.callName].filter(Boolean).join(' '),
    subject: [reference, clean(f.house.name)].filter(Boolean).join(', '),
    language: 'nl-NL',
    head: { left: clean(f.house.name), right: clean(addressLine(f.house)) },
    sections: [cover, inShort, whoAmI, stay, goals, week, people, signals, ifWrong, practical, lookBack, signatures].flatMap((build) => build(f)),
    footer: { strong: helpLine(clean(f.house.phone247)), archive: archive(f) },
    mark: f.asks ? 'concept' : 'geen',
    example: f.house.example,
    reference,
  }
}

/** The text that is fixed for signing: as on paper to sign, without questions, signatures or a day of printing. */
export const textToFreeze = (input: PlanInput): Document => trajectplan({ ...input, mark: 'geen' })
