import { z } from 'zod'
import { dayOrNull, id, line, moment, named, prose } from '../fields.ts'
import { finalSchema, frozenSchema } from '../plan/version.ts'

export const ruleCategories = ['clean', 'veiligheid', 'respect', 'programma', 'huishouden', 'rust', 'bezoek', 'relaties', 'gezondheid', 'telefoon', 'geld', 'buurt', 'misgaan', 'klacht'] as const
/** The fourteen parts of the house rules, in the order in which they are numbered. */
export type RuleCategory = (typeof ruleCategories)[number]
/** What may follow on a breach: the stay can end, a warning that is written down, a talk. `wij` is a promise of the house: no mark and no number. */
export const tiers = ['einde', 'waarschuwing', 'gesprek', 'wij'] as const
export type Tier = (typeof tiers)[number]

/** One rule. Times and numbers of the house stand in it as `{naam}` (`variables.ts`), so that they have one home. */
export const ruleSchema = z.strictObject({ id: named(id, 'kenmerk'), category: named(z.enum(ruleCategories), 'onderdeel'), text: named(prose, 'regel'), why: named(prose, 'waarom'), tier: named(z.enum(tiers), 'gevolg'), active: named(z.boolean(), 'geldt') })
export type Rule = z.infer<typeof ruleSchema>

export const ruleStatuses = ['concept', 'vastgesteld'] as const
/** One version of the house rules or of the instroomvoorwaarden. Once it is final nothing in it changes any more; `heard` is what the cliëntenraad said. */
export const rulesVersionSchema = z.strictObject({
  id, number: z.number().int().min(1), status: z.enum(ruleStatuses), createdAt: moment, from: named(dayOrNull, 'geldt vanaf'), heard: named(prose, 'wat de cliëntenraad zei'), heardOn: named(dayOrNull, 'besproken op'),
  opening: named(prose, 'begin'), rules: z.array(ruleSchema).max(400), variables: named(z.record(line, line), 'gegevens van het huis', 'Naam en waarde, zoals de tijd van de dagopening.'), frozen: frozenSchema.nullable(), final: finalSchema.nullable(),
})
export type RulesVersion = z.infer<typeof rulesVersionSchema>

/** The version that holds: the final one that began last, on or before that day. */
export const versionOn = (versions: readonly RulesVersion[], day: string): RulesVersion | null =>
  versions.reduce<RulesVersion | null>((found, v) => (v.status === 'vastgesteld' && v.from !== null && v.from <= day && (found === null || v.from > (found.from ?? '') || (v.from === found.from && v.number > found.number)) ? v : found), null)

/** The rules that hold, by category in order, each with its number: '4.1'. Promises have none. */
export function numbered(rules: readonly Rule[]): readonly { readonly rule: Rule; readonly number: string | null }[] {
  return ruleCategories.flatMap((category, at) => {
    let n = 0
    return rules.filter((r) => r.active && r.category === category).map((rule) => ({ rule, number: rule.tier === 'wij' ? null : `${at + 1}.${(n += 1)}` }))
  })
}
