import type { Sentence } from './sentences.ts'

// 'in te schrijven' becomes 'inschrijven'; 'over te schulden' is no verb, but does not occur after these verbs.
const particles = new Set(['aan', 'af', 'bij', 'door', 'in', 'langs', 'mee', 'na', 'om', 'op', 'over', 'samen', 'tegen', 'terug', 'toe', 'uit', 'voor', 'vol', 'weg', 'klaar', 'goed', 'schoon', 'stil'])
const FAR = 16
// 'om elke week te': the word goes; 'om 8 uur', 'om de week': it stays.
const LOOSE_OM = /^\s+om(?=\s)(?!\s+(?:\d|half|kwart|de week|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf))/u

/**
 * A verb with "te" further on, made into a verb without it: 'probeer om 8 uur op te staan' with `verb` 'ga' becomes 'ga om 8 uur opstaan'.
 * Null when no "te" with an infinitive follows in the same clause.
 */
export function withoutTe(text: string, { from: start, tokens }: Sentence, i: number, verb: string): { readonly from: number; readonly to: number; readonly replace: string } | null {
  const first = tokens[i]
  if (!first) return null
  for (let n = i + 1; n < tokens.length && n <= i + FAR; n += 1) {
    const te = tokens[n]
    const before = tokens[n - 1]
    const verbToken = tokens[n + 1]
    if (!te || !before || /[,;:()]/u.test(text.slice(before.to, te.from))) return null
    if (te.low !== 'te') continue
    if (!verbToken || !/(?:en|gaan|staan|slaan|doen|zien)$/u.test(verbToken.low) || !/^\s+$/u.test(text.slice(te.to, verbToken.from))) return null
    const joined = n - 1 > i && particles.has(before.low)
    const middle = text.slice(first.to, joined ? before.to : te.from).replace(LOOSE_OM, '')
    const begins = first.from === start && /^\p{Lu}/u.test(text.slice(first.from))
    return { from: first.from, to: verbToken.to, replace: `${begins ? verb.charAt(0).toUpperCase() + verb.slice(1) : verb}${joined ? middle : middle.trimEnd() + ' '}${text.slice(verbToken.from, verbToken.to)}` }
  }
  return null
}
