import { factsOf, filled } from '../../domain/regels/variables.ts'
import { relapseTold } from '../../text/relapse.ts'
import { clean, euros } from '../rich.ts'
import type { RulesPaperInput } from './input.ts'

type Known = Pick<RulesPaperInput, 'version' | 'house' | 'relapse'>

/** What the program knows itself of what a rule asks for in braces; the house may say it otherwise. */
export const knownFacts = ({ house, relapse }: Pick<Known, 'house' | 'relapse'>): Readonly<Record<string, string>> => ({
  telefoon: clean(house.phone247), huur: house.rent === null ? '' : euros(house.rent), 'klacht-bij': clean(house.staff.find((s) => s.active && s.function === 'hbo')?.name ?? ''), 'bij-gebruik': relapseTold(relapse),
})

/** All facts of a version: typed in it, else known on the day that it became final, else known now. */
export const versionFacts = (i: Known): Readonly<Record<string, string>> => factsOf(i.version.variables, i.version.known ?? knownFacts(i))

/** A text as it is printed: with the house's own facts, else with what the program knows. */
export const printed = (i: Known, text: string): string => clean(filled(text, versionFacts(i)))
