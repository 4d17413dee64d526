import { z } from 'zod'
import { dayOrNull, id, line, moment, named, prose } from '../fields.ts'
import { finalSchema, frozenSchema } from '../signature/fixed.ts'

export const ruleCategories = ['clean', 'veiligheid', 'respect', 'programma', 'huishouden', 'rust', 'bezoek', 'relaties', 'gezondheid', 'telefoon', 'geld', 'buurt', 'misgaan', 'klacht'] as const
/** The fourteen parts of the house rules, in the order in which they are numbered. */
export const admissionParts = ['verblijf', 'kosten', 'clean', 'testen', 'programma', 'gebruik', 'vertrek', 'spullen', 'delen', 'klacht'] as const
const allParts = [...ruleCategories, 'verblijf', 'kosten', 'testen', 'gebruik', 'vertrek', 'spullen', 'delen'] as const
export type RuleCategory = (typeof allParts)[number]

export const signedPapers = ['huisregels', 'instroomvoorwaarden'] as const
/** The two papers that a resident signs at the door (V44, V44b). */
export type SignedPaper = (typeof signedPapers)[number]
/** The parts of each paper, in the order in which they are numbered. */
export const partsOf: Readonly<Record<SignedPaper, readonly RuleCategory[]>> = { huisregels: ruleCategories, instroomvoorwaarden: admissionParts }
/** What may follow on a breach: the stay can end, a warning that is written down, a talk. `wij` is a promise of the house: no mark and no number. */
export const tiers = ['einde', 'waarschuwing', 'gesprek', 'wij'] as const
export type Tier = (typeof tiers)[number]

/** One rule. Times and numbers of the house stand in it as `{naam}` (`variables.ts`), so that they have one home. In `misgaan` a rule with a mark is a step of the ladder. `kort` puts it on the sheet in large print. */
export const ruleSchema = z.strictObject({ id: named(id, 'kenmerk'), category: named(z.enum(allParts), 'onderdeel'), text: named(prose, 'regel'), why: named(prose, 'waarom'), tier: named(z.enum(tiers), 'gevolg'), active: named(z.boolean(), 'geldt'), kort: named(line.optional(), 'in het kort', 'De regel in een paar woorden, voor het blad met grote letters. Leeg = de regel staat niet op dat blad.') })
export type Rule = z.infer<typeof ruleSchema>

export const ruleStatuses = ['concept', 'vastgesteld'] as const
/** One version of the house rules or of the instroomvoorwaarden. Once it is final nothing in it changes any more; `heard` is what the cliëntenraad said; `known` is what the program knew itself of the facts that rules ask for, on the day that it became final. */
export const rulesVersionSchema = z.strictObject({
  id, number: z.number().int().min(1), status: z.enum(ruleStatuses), createdAt: moment, from: named(dayOrNull, 'geldt vanaf'), heard: named(prose, 'wat de cliëntenraad zei'), heardOn: named(dayOrNull, 'besproken op'),
  opening: named(prose, 'begin'), rules: named(z.array(ruleSchema).max(400), 'regels'), variables: named(z.record(line, line), 'gegevens van het huis', 'Naam en waarde, zoals de tijd van de dagopening.'), frozen: frozenSchema.nullable(), final: finalSchema.nullable(),
  known: named(z.record(line, prose).optional(), 'wat Baken toen wist', 'Naam en waarde van wat niet is ingevuld maar Baken zelf wist, op de dag van vaststellen.'),
})
export type RulesVersion = z.infer<typeof rulesVersionSchema>
/** What may be typed in a version while it is a concept. */
export const rulesContentSchema = rulesVersionSchema.pick({ from: true, heard: true, heardOn: true, opening: true, rules: true, variables: true })
export type RulesContent = z.infer<typeof rulesContentSchema>

/** Both papers, each with its versions, oldest first. Nobody's name stands in them. */
export const housePapersSchema = z.strictObject({ huisregels: named(z.array(rulesVersionSchema), 'huisregels'), instroomvoorwaarden: named(z.array(rulesVersionSchema), 'instroomvoorwaarden') })
export type HousePapers = z.infer<typeof housePapersSchema>
export const noPapers: HousePapers = { huisregels: [], instroomvoorwaarden: [] }

/** The version that holds: the final one that began last, on or before that day. */
export const versionOn = (versions: readonly RulesVersion[], day: string): RulesVersion | null =>
  versions.reduce<RulesVersion | null>((found, v) => (v.status === 'vastgesteld' && v.from !== null && v.from <= day && (found === null || v.from > (found.from ?? '') || (v.from === found.from && v.number > found.number)) ? v : found), null)

/** The rules that hold, by category in order, each with its number: '4.1'. Promises have none. */
export function numbered(rules: readonly Rule[], paper: SignedPaper = 'huisregels'): readonly { readonly rule: Rule; readonly number: string | null }[] {
  return partsOf[paper].flatMap((category, at) => {
    let n = 0
    return rules.filter((r) => r.active && r.category === category).map((rule) => ({ rule, number: rule.tier === 'wij' ? null : `${at + 1}.${(n += 1)}` }))
  })
}
