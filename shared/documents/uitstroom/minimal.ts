import type { Dossier, Stay } from '../../domain/dossier.ts'
import { currentPlan } from '../../domain/dossier.ts'
import { clean, sentence } from '../rich.ts'

// Words that tell of illness, use or treatment. Who helps somebody to a home has no need of them (Wmo art. 5.2.2).
const ILLNESS = /versla(?:af|v)|gebruik(?:t|te|en|er)?\b|middelen|alcohol|drank|drugs|cocaïne|cocaine|heroïne|ghb|wiet|gokken|gegokt|clean|nuchter|terugval|uitgegleden|detox|kliniek|behandel|therap|psych|diagnos|stoornis|depress|trauma|ptss|adhd|autis|borderline|angst|medicijn|medicatie|sponsor|meeting|12 stappen|justitie|reclassering|strafblad/iu
// Nine digits on their own: a BSN, of whomever.
const NUMBER = /(?<!\d)(?:\d[ .-]?){8}\d(?!\d)/u
const lower = (text: string): string => clean(text).toLocaleLowerCase('nl')
const wordsOf = (text: string): readonly string[] => lower(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean)

/** Names of everybody in the dossier besides the resident and the staff, word for word. */
function names(dossier: Dossier, stay: Stay): ReadonlySet<string> {
  const plan = currentPlan(stay)?.content
  const given = [...dossier.naasten.map((n) => n.name), plan?.sponsor.firstName ?? '', dossier.person.representative?.name ?? '']
  return new Set(given.flatMap(wordsOf).filter((w) => w.length > 2))
}
/** What plan and goals say: sentences that may not leave the house in a letter. */
function planTexts(stay: Stay): readonly string[] {
  const plan = currentPlan(stay)?.content
  if (!plan) return []
  const { green, orange, red, helps, risks, ifIUse } = plan.signals
  return [...plan.goals.flatMap((g) => [g.words, g.agreed, g.now, g.successWhen]), green.words, orange.words, red.words, helps, risks, ifIUse].map(lower).filter((t) => t.length > 3)
}

/** Typed text as it may stand in a letter to a gemeente: sentences that name a third party, tell of illness or treatment, or come from the plan are left out. */
export function minimal(text: string, dossier: Dossier, stay: Stay): string {
  const [people, plan] = [names(dossier, stay), planTexts(stay)]
  const told = (s: string): boolean => ILLNESS.test(s) || NUMBER.test(s) || wordsOf(s).some((w) => people.has(w)) || plan.some((p) => lower(s).includes(p))
  if (plan.some((p) => lower(text).includes(p))) return ''
  return text.split(/\r\n|[\n\r]|(?<=[.!?])\s+/u).filter((s) => clean(s) !== '' && !told(s)).map(sentence).join(' ')
}
