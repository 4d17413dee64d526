import { LONGEST, LONGEST_OWN, type FieldKind, type Finding } from './finding.ts'
import { jargonIn } from './jargon.ts'
import { longIn } from './long.ts'
import { passiveIn } from './passive.ts'
import { sentencesOf, type Sentence } from './sentences.ts'
import { treatmentIn } from './treatment.ts'
import { vagueIn } from './vague.ts'

type Rule = (text: string, s: Sentence) => readonly Finding[]
const jargon: Rule = (text, s) => jargonIn(text, s, false)
const long: Rule = (text, s) => longIn(text, s, LONGEST)

const rules = {
  own: [(text, s) => jargonIn(text, s, true), (text, s) => longIn(text, s, LONGEST_OWN)],
  agreed: [jargon, treatmentIn, vagueIn, passiveIn, long],
  prose: [jargon, passiveIn, long],
  line: [jargon, treatmentIn],
  none: [],
} as const satisfies Readonly<Record<FieldKind, readonly Rule[]>>

/** What reads heavier than it has to, in reading order. Each sentence is looked at by itself, so the cost grows with the text and not faster. */
export function coach(text: string, kind: FieldKind): readonly Finding[] {
  const asked: readonly Rule[] = rules[kind]
  if (asked.length === 0 || text.trim() === '') return []
  return sentencesOf(text).flatMap((s) => asked.flatMap((rule) => rule(text, s)).sort((a, b) => a.from - b.from || a.to - b.to))
}
