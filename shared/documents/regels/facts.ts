import { filled } from '../../domain/regels/variables.ts'
import { relapseTold } from '../../text/relapse.ts'
import { clean, euros } from '../rich.ts'
import type { RulesPaperInput } from './input.ts'

type Known = Pick<RulesPaperInput, 'version' | 'house' | 'relapse'>

/** What the program knows itself of what a rule asks for in braces; the house may say it otherwise. */
export const knownFacts = ({ house, relapse }: Pick<Known, 'house' | 'relapse'>): Readonly<Record<string, string>> => ({
  telefoon: clean(house.phone247), huur: house.rent === null ? '' : euros(house.rent), 'klacht-bij': clean(house.staff.find((s) => s.active && s.function === 'hbo')?.name ?? ''), 'bij-gebruik': relapseTold(relapse),
})

/** A text as it is printed: with the house's own facts, else with what the program knows. */
export const printed = (i: Known, text: string): string => clean(filled(filled(text, i.version.variables), knownFacts(i)))
