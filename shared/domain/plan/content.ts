import { z } from 'zod'
import { dayOrNull, id, line, named, prose } from '../fields.ts'
import { emptyWeek, smallWeekSchema, type House } from '../house/house.ts'
import { hoursSchema } from '../profile/profile.ts'
import { goalSchema } from './goal.ts'
import { defaultLeefgebieden, leefgebieden } from './leefgebied.ts'

/** One step of "my first three steps". */
export const firstStepSchema = z.strictObject({ id: named(id, 'kenmerk', 'Kenmerk van deze stap.'), text: named(line, 'stap', 'Wat ik doe.'), due: named(dayOrNull, 'uiterlijk op') })

const seen = named(prose, 'waaraan je het merkt', 'Waaraan de bewoner en anderen het merken, in eigen woorden.')
const iDo = named(prose, 'wat ik doe')
const othersDo = named(prose, 'wat anderen doen')
/** Somebody to call. */
export const callSchema = z.strictObject({ id: named(id, 'kenmerk', 'Kenmerk van deze regel.'), who: named(line, 'wie'), phone: named(line, 'telefoon') })

/** The signaleringsplan: green, orange and red, in the resident's own words (A38). */
export const signalsSchema = z.strictObject({
  green: named(z.strictObject({ words: seen, me: iDo }), 'groen', 'Groen: het gaat goed.'),
  orange: named(z.strictObject({ words: seen, me: iDo, others: othersDo }), 'oranje', 'Oranje: let op.'),
  red: named(z.strictObject({ words: seen, me: iDo, others: othersDo, house: named(prose, 'wat het huis doet') }), 'rood', 'Rood: nu hulp nodig.'),
  calls: named(z.array(callSchema), 'wie ik bel', 'Wie ik bel, van eerst naar laatst. Een nummer mag leeg zijn: op papier is dat een lijn om op te schrijven.'),
  helps: named(prose, 'wat mij helpt'),
  risks: named(prose, 'wanneer het moeilijk wordt'),
  ifIUse: named(prose, 'als ik toch gebruik', 'Wat we afspraken voor als ik toch gebruik.'),
})

/** Who sees to living, support and talks when it goes wrong (V45). */
const dutySchema = z.strictObject({ who: named(line, 'wie'), how: named(prose, 'hoe', 'Wat er dan gebeurt.') })

/**
 * What a plan says, beyond the facts of person and stay: sections 1–9 of the paper. Facts that live in the dossier or the
 * stay (dates, addresses, people) are not repeated here.
 */
export const planContentSchema = z.strictObject({
  mainGoal: named(prose, 'hoofddoel', 'Wat de bewoner het liefst wil bereiken, in eigen woorden. Staat groot op het voorblad.'),
  afterwards: named(prose, 'daarna', 'Wat de bewoner daarna wil, in een paar woorden: zelfstandig wonen in Kampen, met lichte hulp.'),
  firstSteps: named(z.array(firstStepSchema).max(3), 'eerste stappen', 'Mijn eerste drie stappen. Leeg = de eerste drie acties met een datum.'),
  howIGotHere: named(prose, 'hoe ik hier kwam'),
  earlierQuote: named(prose, 'zin over eerder', 'Een zin van de bewoner over wat eerder misging; staat als citaat op papier.'),
  earlierNote: named(prose, 'waar die zin over gaat'),
  strengths: named(prose, 'waar ik goed in ben'),
  helped: named(prose, 'wat eerder hielp', 'Wat eerder hielp, één ding op een regel.'),
  notHelped: named(prose, 'wat niet hielp', 'Wat eerder niet hielp, één ding op een regel.'),
  perspectief: named(z.enum(['zelfstandig', 'ambulant', 'naaste', 'anders', 'open']), 'uitstroomperspectief', 'Hoe de bewoner daarna woont. Open = nog niet besproken.'),
  perspectiefText: named(prose, 'uitstroomperspectief in woorden'),
  backToHerkomst: named(z.enum(['ja', 'nee', 'weet-niet', 'open']), 'terug naar gemeente van herkomst', 'Of de bewoner terug wil naar de gemeente van herkomst.'),
  backReason: named(prose, 'reden', 'Waarom wel of niet terug.'),
  urgentie: named(z.strictObject({ state: named(z.enum(['open', 'niet-van-toepassing', 'aangevraagd', 'toegekend', 'afgewezen']), 'stand'), on: named(dayOrNull, 'op', 'De dag van aanvraag of besluit.') }), 'urgentie', 'Urgentie voor een woning.'),
  phaseNote: named(prose, 'opmerking bij de fasen'),
  leefgebieden: named(z.array(z.enum(leefgebieden)), 'leefgebieden', 'Waarover de bewoner wil praten. Politie en justitie alleen als de bewoner dat wil.'),
  goals: named(z.array(goalSchema).max(40), 'doelen'),
  /** By coverage id. */
  notNow: named(z.record(z.string(), prose), 'nu niet', 'Waarom een gevraagd gebied nu geen doel heeft: kenmerk van het gebied (zie profile), dan de reden.'),
  weekIntro: named(prose, 'inleiding bij de week'),
  week: named(smallWeekSchema, 'week', 'Zeven dagen, maandag eerst.'),
  weekNote: named(line, 'opmerking bij de week'),
  hours: named(hoursSchema, 'uren', 'Uren begeleiding per week, zoals het op papier staat.'),
  later: named(z.strictObject({
    kind: named(z.enum(['open', 'werk', 'vrijwilligerswerk', 'opleiding', 'anders']), 'soort'), from: named(dayOrNull, 'vanaf'), text: named(prose, 'wat'), step: named(prose, 'eerste stap'),
  }), 'later', 'Wat de bewoner later overdag gaat doen.'),
  meetingsPerWeek: named(z.number().int().min(0).max(21).nullable(), 'meetings per week', 'Hoeveel meetings per week. Null = niet afgesproken.'),
  sport: named(prose, 'sport'),
  transport: named(z.strictObject({ kind: named(z.enum(['open', 'zelf', 'met-hulp', 'safehouse']), 'hoe'), note: named(line, 'toelichting') }), 'vervoer', 'Hoe de bewoner naar de daginvulling gaat.'),
  sponsor: named(z.strictObject({ firstName: named(line, 'voornaam'), note: named(line, 'toelichting') }), 'sponsor'),
  signals: named(signalsSchema, 'signaleringsplan', 'Groen, oranje en rood, in de woorden van de bewoner.'),
  ifWrong: named(z.strictObject({ living: named(dutySchema, 'wonen'), support: named(dutySchema, 'ondersteuning'), talks: named(dutySchema, 'gesprekken') }), 'als het misgaat', 'Wie zorgt voor wonen, ondersteuning en gesprekken als het misgaat.'),
  rentNote: named(prose, 'toelichting huur'),
  budget: named(z.strictObject({ kind: named(z.enum(['open', 'geen', 'netwerk', 'professioneel', 'bewind']), 'soort'), who: named(line, 'wie'), from: named(dayOrNull, 'vanaf') }), 'budgetbeheer', 'Wie helpt met geld.'),
  medicines: named(z.strictObject({ kind: named(z.enum(['open', 'geen', 'zelf', 'met-hulp', 'huis']), 'wie beheert ze'), note: named(line, 'toelichting') }), 'medicijnen'),
  /** "Nu niet nodig, omdat …", by the id of the finding. */
  waivers: named(z.record(z.string(), prose), 'nu niet nodig', 'Waarom iets wat de controle vraagt nu niet nodig is: kenmerk van het punt, dan de reden. Met de hand laat je dit weg.'),
  naasteSigns: named(id.nullable(), 'naaste die meetekent', 'Kenmerk van de naaste die ook tekent. Null = niemand.'),
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
