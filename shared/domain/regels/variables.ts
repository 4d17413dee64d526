import type { RulesContent } from './rules.ts'

const place = /\{([a-z][a-z0-9-]*)\}/gu

/** The names of the house's own facts that a text asks for, each once. */
export const variablesIn = (text: string): readonly string[] => [...new Set([...text.matchAll(place)].map((m) => m[1] ?? ''))]
/** A text with the house's own facts in it; what the house did not fill in stays as it stands, so that it is seen and asked for. */
export const filled = (text: string, variables: Readonly<Record<string, string>>): string => text.replaceAll(place, (whole, name: string) => (Object.hasOwn(variables, name) && variables[name]?.trim() ? variables[name] : whole))

type Facts = Pick<RulesContent, 'opening' | 'rules' | 'variables'>
type Known = Readonly<Record<string, string>>
/** Facts that are written in the house itself and nowhere in a version. */
export const houseFacts: readonly string[] = ['telefoon', 'huur']

/** The facts of the house as a version says them: what was typed in it, else what the program knows itself. */
export const factsOf = (variables: Known, known: Known): Known => ({ ...known, ...Object.fromEntries(Object.entries(variables).filter(([, value]) => value.trim() !== '')) })

/** Each fact that a version asks for, in the order in which it is first met, with how many rules that hold ask for it. */
export function factsAsked({ opening, rules }: Facts): readonly { readonly name: string; readonly rules: number }[] {
  const texts = rules.filter((r) => r.active).map((r) => variablesIn(`${r.text} ${r.why}`))
  return [...new Set([...variablesIn(opening), ...texts.flat()])].map((name) => ({ name, rules: texts.filter((names) => names.includes(name)).length }))
}

/** The facts that a version asks for and that nobody filled in or knows: what would be printed as `{naam}`. */
export function factsMissing(content: Facts, known: Known): readonly string[] {
  const facts = factsOf(content.variables, known)
  return factsAsked(content).map((f) => f.name).filter((name) => !Object.hasOwn(facts, name) || facts[name]?.trim() === '')
}
