import { capital } from '../capital.ts'
import type { Finding } from './finding.ts'
import type { Sentence, Token } from './sentences.ts'
import { trying, vagueWords, type Vague } from './words/vague.ts'
import { withoutTe } from './withoutTe.ts'

const byFirst = (() => {
  const map = new Map<string, { readonly parts: readonly string[]; readonly vague: Vague }[]>()
  for (const vague of vagueWords) for (const word of vague.words) {
    const parts = word.split(' ')
    map.set(parts[0] ?? '', [...(map.get(parts[0] ?? '') ?? []), { parts, vague }].sort((a, b) => b.parts.length - a.parts.length))
  }
  return map
})()

const no = new Set(['niet', 'geen', 'nooit', 'niets', 'niks', 'niemand', 'nergens', 'zonder', 'onder', 'nog', 'wie', 'nauwelijks'])
const number = /^(?:\d.*|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|half|halve)$/u
const unit = /^(?:keer|uur|minuten|kwartier|dag|dagen|dagdeel|dagdelen|week|weken|maand|maanden|euro|procent|ochtend|middag|avond|nacht|meetings?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|werkdagen|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)$/u
const each = new Set(['elke', 'iedere', 'per', 'vóór', 'uiterlijk'])

/** True when the sentence says how often, how much or when: then it can be measured, whatever word stands beside it. */
export const isMeasured = ({ tokens }: Sentence): boolean => tokens.some((t, i) => (number.test(t.low) || each.has(t.low)) && tokens.slice(i + 1, i + 3).some((u) => unit.test(u.low))) || tokens.some((t) => /^(?:dagelijks|wekelijks|maandelijks)$/u.test(t.low))

const plainMore = (tokens: readonly Token[], i: number): boolean => {
  const next = tokens[i + 1]?.low
  return tokens.slice(Math.max(0, i - 8), i).some((t) => no.has(t.low)) || next === 'dan'
}

/** Goal words that leave open what happens, how often, or when; none in a sentence that can be measured. */
export function vagueIn(text: string, s: Sentence): readonly Finding[] {
  const measured = isMeasured(s)
  const found: Finding[] = []
  for (let i = 0; i < s.tokens.length; i += 1) {
    const token = s.tokens[i]
    if (!token) break
    const will = trying.get(token.low)
    if (will !== undefined && !s.tokens.slice(i + 1, i + 17).some((t) => t.low === 'uit')) {
      const done = withoutTe(text, s, i, will)
      found.push({ kind: 'vague', from: token.from, to: token.to, message: `‘${text.slice(token.from, token.to)}’ laat open of het gebeurt. Wat doe je, en wanneer?`, ...(done ? { from: done.from, to: done.to } : {}), suggestion: done && { replace: done.replace }, alternatives: [] })
      continue
    }
    const hit = measured ? undefined : byFirst.get(token.low)?.find(({ parts }) => parts.every((part, n) => s.tokens[i + n]?.low === part))
    if (!hit || ((token.low === 'meer' || token.low === 'beter' || token.low === 'minder') && hit.parts.length === 1 && plainMore(s.tokens, i))) continue
    const to = s.tokens[i + hit.parts.length - 1]?.to ?? token.to
    const fit = (words: string): string => (token.from === s.from && /^\p{Lu}/u.test(text.slice(token.from)) ? capital(words) : words)
    const [best, ...rest] = hit.vague.say.map(fit)
    found.push({ kind: 'vague', from: token.from, to, message: `‘${text.slice(token.from, to)}’ kun je niet meten. ${hit.vague.ask}`, suggestion: best === undefined ? null : { replace: best }, alternatives: rest })
    i += hit.parts.length - 1
  }
  return found
}
