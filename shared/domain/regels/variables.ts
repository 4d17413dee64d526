import type { RulesContent } from './rules.ts'

const place = /\{([a-z][a-z0-9-]*)\}/gu

/** The names of the house's own facts that a text asks for, each once. */
export const variablesIn = (text: string): readonly string[] => [...new Set([...text.matchAll(place)].map((m) => m[1] ?? ''))]
/** A text with the house's own facts in it; what the house did not fill in stays as it stands, so that it is seen and asked for. */
export const filled = (text: string, variables: Readonly<Record<string, string>>): string => text.replaceAll(place, (whole, name: string) => (Object.hasOwn(variables, name) && variables[name]?.trim() ? variables[name] : whole))

type Facts = Pick<RulesContent, 'opening' | 'rules' | 'variables'>
/** The fact that has its home in the house itself: the number that is answered day and night. */
export const HOUSE_PHONE = 'telefoon'

/** The house's own facts as a version uses them: what was typed in it, and the number of the house. */
export const factsOf = (variables: Readonly<Record<string, string>>, house: { readonly phone247: string }): Readonly<Record<string, string>> => ({ ...variables, [HOUSE_PHONE]: house.phone247 })

/** Each fact that a version asks for, in the order in which it is first met, with how many rules that hold ask for it. */
export function factsAsked({ opening, rules }: Facts): readonly { readonly name: string; readonly rules: number }[] {
  const texts = rules.filter((r) => r.active).map((r) => variablesIn(`${r.text} ${r.why}`))
  return [...new Set([...variablesIn(opening), ...texts.flat()])].map((name) => ({ name, rules: texts.filter((names) => names.includes(name)).length }))
}

/** The facts that a version asks for and nobody filled in: what would be printed as `{naam}`. */
export function factsMissing(content: Facts, house: { readonly phone247: string }): readonly string[] {
  const facts = factsOf(content.variables, house)
  return factsAsked(content).map((f) => f.name).filter((name) => !Object.hasOwn(facts, name) || facts[name]?.trim() === '')
}
