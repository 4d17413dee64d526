import { capital } from '../capital.ts'
import type { Finding } from './finding.ts'
import { wordsIn, type Sentence } from './sentences.ts'

// Where a sentence may be cut: these start a main clause of their own.
const openers = new Set(['ik', 'we', 'wij', 'hij', 'zij', 'ze', 'dan', 'daarna', 'daarom', 'daar'])
const joins = new Set(['en', 'maar', 'want', 'dus'])
const below = new Set(['als', 'omdat', 'dat', 'die', 'zodat', 'terwijl', 'wanneer', 'toen', 'voordat', 'nadat', 'of', 'hoewel', 'wie', 'wat', 'waar', 'hoe'])

/** The sentence cut in two or more at its joints, each part short enough; null when there is no safe place. */
function cut(text: string, s: Sentence, most: number): string | null {
  const { tokens } = s
  if (/["“”‘«»()]/u.test(text.slice(s.from, s.to))) return null
  const pieces: string[] = []
  let from = s.from
  let count = 0
  let dependent = false
  for (const [i, t] of tokens.entries()) {
    const next = tokens[i + 1]
    if (joins.has(t.low) && next && openers.has(next.low) && !dependent && count > 2) {
      const keep = t.low === 'maar' || t.low === 'want'
      pieces.push(`${text.slice(from, tokens[i - 1]?.to)}.`)
      from = keep ? t.from : next.from
      if (count > most) return null
      count = keep ? 1 : 0
      continue
    }
    if (below.has(t.low)) dependent = true
    count += 1
  }
  if (pieces.length === 0 || count > most) return null
  return [...pieces, text.slice(from, s.to)].map(capital).join(' ')
}

/** A sentence of more than `most` words. */
export function longIn(text: string, s: Sentence, most: number): readonly Finding[] {
  const count = s.tokens.length <= most ? 0 : wordsIn(text, s)
  if (count <= most) return []
  const parts = cut(text, s, most)
  return [{ kind: 'long', from: s.from, to: s.to, message: `Deze zin heeft ${count} woorden. Twee korte zinnen lezen makkelijker.`, suggestion: parts === null ? null : { replace: parts }, alternatives: [] }]
}
