import { z } from 'zod'
import { dayOrNull, id, line, prose } from '../fields.ts'
import { emptyWeek, smallWeekSchema, type House } from '../house/house.ts'
import { goalSchema } from './goal.ts'
import { defaultLeefgebieden, leefgebieden } from './leefgebied.ts'

/** One step of "my first three steps". */
export const firstStepSchema = z.strictObject({ id, text: line, due: dayOrNull })

/** The signaleringsplan: green, orange and red, in the resident's own words (A38). */
export const signalsSchema = z.strictObject({
  green: z.strictObject({ words: prose, me: prose }),
  orange: z.strictObject({ words: prose, me: prose, others: prose }),
  red: z.strictObject({ words: prose, me: prose, others: prose, house: prose }),
  /** Whom I call, first to last; a number may stay open and is then a line to write on. */
  calls: z.array(z.strictObject({ id, who: line, phone: line })),
  helps: prose,
  risks: prose,
  ifIUse: prose,
})

/** Who sees to living, support and talks when it goes wrong (V45). */
const dutySchema = z.strictObject({ who: line, how: prose })

/**
 * What a plan says, beyond the facts of person and stay: sections 1–9 of the paper. Facts that live in the dossier or the
 * stay (dates, addresses, people) are not repeated here.
 */
export const planContentSchema = z.strictObject({
  mainGoal: prose,
  /** What the resident wants afterwards, in a few words: 'zelfstandig wonen in Kampen, met lichte hulp'. */
  afterwards: prose,
  /** Empty = the first three dated actions of the goals. */
  firstSteps: z.array(firstStepSchema).max(3),
  howIGotHere: prose,
  /** A sentence of the resident about what went wrong before, printed as a quote, with what it is about. */
  earlierQuote: prose,
  earlierNote: prose,
  strengths: prose,
  helped: prose,
  notHelped: prose,
  perspectief: z.enum(['zelfstandig', 'ambulant', 'naaste', 'anders', 'open']),
  perspectiefText: prose,
  backToHerkomst: z.enum(['ja', 'nee', 'weet-niet', 'open']),
  backReason: prose,
  urgentie: z.strictObject({ state: z.enum(['open', 'niet-van-toepassing', 'aangevraagd', 'toegekend', 'afgewezen']), on: dayOrNull }),
  phaseNote: prose,
  leefgebieden: z.array(z.enum(leefgebieden)),
  goals: z.array(goalSchema).max(40),
  /** Why a demanded area has no goal now, by coverage id. */
  notNow: z.record(z.string(), prose),
  weekIntro: prose,
  week: smallWeekSchema,
  weekNote: line,
  hours: z.strictObject({ individual: line, group: line, collective: line }),
  later: z.strictObject({ kind: z.enum(['open', 'werk', 'vrijwilligerswerk', 'opleiding', 'anders']), from: dayOrNull, text: prose, step: prose }),
  meetingsPerWeek: z.number().int().min(0).max(21).nullable(),
  sport: prose,
  transport: z.strictObject({ kind: z.enum(['open', 'zelf', 'met-hulp', 'safehouse']), note: line }),
  sponsor: z.strictObject({ firstName: line, note: line }),
  signals: signalsSchema,
  ifWrong: z.strictObject({ living: dutySchema, support: dutySchema, talks: dutySchema }),
  rentNote: prose,
  budget: z.strictObject({ kind: z.enum(['open', 'geen', 'netwerk', 'professioneel', 'bewind']), who: line, from: dayOrNull }),
  medicines: z.strictObject({ kind: z.enum(['open', 'geen', 'zelf', 'met-hulp', 'huis']), note: line }),
  /** "Nu niet nodig, omdat …", by the id of the finding. */
  waivers: z.record(z.string(), prose),
  /** The resident wants a naaste to sign too. */
  naasteSigns: id.nullable(),
})
export type PlanContent = z.infer<typeof planContentSchema>
export type Signals = z.infer<typeof signalsSchema>

/** An empty plan for a stay in `house`: its week, hours and costs are filled in, the rest is the talk's. */
export const emptyPlan = (house: Pick<House, 'week' | 'weekNote' | 'hours' | 'rentNote'> | null = null): PlanContent => ({
  mainGoal: '', afterwards: '', firstSteps: [], howIGotHere: '', earlierQuote: '', earlierNote: '', strengths: '', helped: '', notHelped: '',
  perspectief: 'open', perspectiefText: '', backToHerkomst: 'open', backReason: '', urgentie: { state: 'open', on: null }, phaseNote: '',
  leefgebieden: [...defaultLeefgebieden], goals: [], notNow: {}, weekIntro: '', week: house?.week ?? emptyWeek, weekNote: house?.weekNote ?? '', hours: house?.hours ?? { individual: '', group: '', collective: '' },
  later: { kind: 'open', from: null, text: '', step: '' }, meetingsPerWeek: null, sport: '', transport: { kind: 'open', note: '' }, sponsor: { firstName: '', note: '' },
  signals: { green: { words: '', me: '' }, orange: { words: '', me: '', others: '' }, red: { words: '', me: '', others: '', house: '' }, calls: [], helps: '', risks: '', ifIUse: '' },
  ifWrong: { living: { who: '', how: '' }, support: { who: '', how: '' }, talks: { who: '', how: '' } },
  rentNote: house?.rentNote ?? '', budget: { kind: 'open', who: '', from: null }, medicines: { kind: 'open', note: '' }, waivers: {}, naasteSigns: null,
})

/** The lines of a field that holds a short list, one a line; empty lines drop out. */
export const listLines = (text: string): readonly string[] => text.split(/\r?\n/).map((l) => l.replace(/^[-–•]\s*/, '').trim()).filter(Boolean)
