import { longDay } from '../../domain/calendar/format.ts'
import { addressLine } from '../../domain/house/house.ts'
import { isOpen, type PlanVersion } from '../../domain/plan/version.ts'
import { dayOfMoment } from '../../domain/calendar/format.ts'
import { helpLine } from '../../text/fixed.ts'
import type { Document } from '../model.ts'
import { clean } from '../rich.ts'
import { cover, inShort } from './cover.ts'
import { planFacts, type PlanFacts, type PlanInput } from './facts.ts'
import { goals } from './goals.ts'
import { ifWrong } from './ifWrong.ts'
import { lookBack } from './lookBack.ts'
import { people } from './people.ts'
import { practical } from './practical.ts'
import { signals } from './signals.ts'
import { signatures } from './sign.ts'
import { stay } from './stay.ts'
import { week } from './week.ts'
import { whoAmI } from './whoAmI.ts'

/** The status of a version as the footer says it: 'concept van 15 januari 2026', 'vastgesteld 22 januari 2026'. */
export function statusLine(v: Pick<PlanVersion, 'status' | 'discussedOn' | 'final'>, today: string): string {
  switch (v.status) {
    case 'concept':
      return `concept van ${longDay(today)}`
    case 'besproken':
      return `concept, besproken${v.discussedOn ? ` op ${longDay(v.discussedOn)}` : ''}`
    case 'ter-ondertekening':
      return 'ter ondertekening'
    case 'vastgesteld':
    case 'vervangen':
      return `${v.status}${v.final ? ` ${longDay(dayOfMoment(v.final.at))}` : ''}`
    default:
      return v.status satisfies never
  }
}

/** 'plan 1, versie 2'. */
export const planReference = (stayNumber: number, versionNumber: number): string => `plan ${stayNumber}, versie ${versionNumber}`

const archive = (f: PlanFacts): string =>
  [[f.rules.planName, f.name || f.callName].filter(Boolean).join(' '), planReference(f.stay.number, f.version.number), statusLine(f.version, f.today), 'vertrouwelijk'].join(' · ')

/**
 * The trajectplan of one version, sections 0–10 and 12 (11 is a sheet of its own). While the text is open it asks for what is
 * missing; a text that is fixed leaves no trace of it. Signatures come later: `withSignatures`.
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
    mark: input.mark ?? (isOpen(f.version) ? 'concept' : 'geen'),
    example: f.house.example,
    reference,
  }
}

/** The text that is fixed for signing: as on paper to sign, without questions, signatures or a day of printing. */
export const textToFreeze = (input: PlanInput): Document =>
  trajectplan({ ...input, version: { ...input.version, status: 'ter-ondertekening', signatures: [], final: null }, mark: 'geen' })
