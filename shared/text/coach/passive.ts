import type { Finding } from './finding.ts'
import { actively } from './active.ts'
import type { Sentence, Token } from './sentences.ts'
import { noParticiple, strong, verbs } from './words/verbs.ts'

const become = new Set(['word', 'wordt', 'worden', 'werd', 'werden'])
const be = new Set(['ben', 'bent', 'is', 'zijn', 'was', 'waren'])
// Verbs whose perfect takes "zijn" without being passive.
const went = new Set(['gegaan', 'gekomen', 'gebleven', 'gestopt', 'begonnen', 'geworden', 'gevallen', 'verhuisd', 'geslaagd', 'overleden', 'gestorven', 'vertrokken', 'geweest', 'gelukt', 'gebeurd', 'ontstaan', 'doorgegaan', 'weggegaan', 'gegroeid', 'veranderd', 'geschrokken', 'verdwenen', 'vertraagd', 'verschenen'])
const breaks = new Set(['maar', 'want', 'dus', 'omdat', 'als', 'dat', 'die', 'terwijl', 'zodat', 'voordat', 'nadat', 'wanneer', 'om', 'wie', 'wat', 'waar'])
const FAR = 20

/** True for a Dutch past participle; careful rather than complete. */
export function isParticiple(low: string): boolean {
  if (noParticiple.has(low) || low.length < 5) return false
  if (verbs.has(low) || strong.has(low)) return true
  const core = /^(?:aan|achter|af|bij|binnen|dicht|door|in|klaar|langs|los|mee|na|om|op|open|over|schoon|samen|stop|tegen|terug|thuis|toe|uit|vast|voor|weg)?(ge\p{L}{2,})$/u.exec(low)?.[1]
  if (core !== undefined && /(?:en|daan|zien|gaan|staan)$/u.test(core)) return core.length >= 6
  const weak = core ?? (/^(?:be|ver|ont|her|er)\p{L}{3,}$/u.test(low) ? low : undefined)
  if (weak === undefined) return false
  // 't kofschip: -t only behind a voiceless sound, so that 'vertelt' is not taken for 'verteld'.
  return /[^t]d$/u.test(weak) || /(?:[kfsp]|ch|x)t$/u.test(weak)
}

const split = (text: string, a: Token, b: Token): boolean => /[,;:()"“”‘«»]/u.test(text.slice(a.to, b.from))

/** The participle that goes with the verb at `i`: behind it in the same clause, or right before it ('dat besproken wordt'). */
function participleOf(text: string, { tokens }: Sentence, i: number): number | null {
  for (let n = i + 1; n < tokens.length && n <= i + FAR; n += 1) {
    const [before, token] = [tokens[n - 1], tokens[n]]
    if (!before || !token || split(text, before, token) || breaks.has(token.low)) break
    if (isParticiple(token.low)) return n
  }
  const [prev, verb] = [tokens[i - 1], tokens[i]]
  return prev && verb && i > 1 && !split(text, prev, verb) && isParticiple(prev.low) ? i - 1 : null
}

/** True when somebody is named with "door" beside the participle. */
const byWhom = (tokens: readonly Token[], from: number, to: number): boolean => tokens.slice(from, to + 3).some((t) => t.low === 'door')

const named = (text: string, by: boolean, a: Token, b: Token): string => {
  const words = `‘${text.slice(a.from, a.to)} … ${text.slice(b.from, b.to)}’`
  return by ? `${words} kan actief: begin met wie het doet.` : `${words} zegt niet wie het doet. Begin met wie.`
}

/** Sentences in which nobody does it: 'wordt besproken', 'is gezet door'. One finding a verb. */
export function passiveIn(text: string, s: Sentence): readonly Finding[] {
  return s.tokens.flatMap((verb, i): readonly Finding[] => {
    const becomes = become.has(verb.low)
    if (!becomes && !be.has(verb.low)) return []
    const n = participleOf(text, s, i)
    const participle = n === null ? undefined : s.tokens[n]
    if (n === null || !participle) return []
    const by = byWhom(s.tokens, Math.min(i, n), Math.max(i, n))
    if (!becomes && (went.has(participle.low) || !by)) return []
    const ways = becomes ? actively(text, s, i, n) : []
    const [best, ...rest] = ways
    if (best !== undefined) return [{ kind: 'passive', from: s.from, to: s.to, message: named(text, by, verb, participle), suggestion: { replace: best }, alternatives: rest }]
    const [a, b] = i < n ? [verb, participle] : [participle, verb]
    return [{ kind: 'passive', from: a.from, to: b.to, message: named(text, by, a, b), suggestion: null, alternatives: [] }]
  })
}
