import { capital } from '../capital.ts'
import type { Sentence } from './sentences.ts'
import { verbs } from './words/verbs.ts'

// A first word that may lose its capital: not a name.
const plain = new Set(
  'de het een mijn deze dit die dat elke iedere alle er dan daarna daarom eerst nu straks soms samen op in na voor om bij met aan vanaf binnen tot per tijdens ’s morgen vandaag één twee drie vier vijf zes ik je jij hij zij ze we wij'.split(' '),
)
const objects = new Map([['ik', 'mij'], ['je', 'jou'], ['jij', 'jou'], ['hij', 'hem'], ['we', 'ons'], ['wij', 'ons']])
const compound = new Set(['en', 'of', 'maar', 'want', 'dus', 'omdat', 'als', 'dat', 'die', 'zodat', 'terwijl', 'wie', 'wat', 'waar', 'zal', 'zullen', 'moet', 'moeten', 'kan', 'kunnen', 'mag', 'mogen', 'wil', 'willen', 'ga', 'gaat', 'gaan', 'niet', 'geen', 'nooit'])

// A longer sentence is first cut in two.
const MOST = 30

const between = (text: string, from: number, to: number): string => text.slice(from, Math.max(from, to)).trim()

/**
 * 'De post wordt elke week geopend.' told by who does it: 'Ik open de post elke week.', 'Mijn begeleider opent …'. Only for one plain
 * clause with a verb of the list; empty when it is not sure to be good Dutch.
 */
export function actively(text: string, s: Sentence, i: number, n: number): readonly string[] {
  const { tokens } = s
  const [aux, participle] = [tokens[i], tokens[n]]
  const verb = participle && verbs.get(participle.low)
  if (tokens.length > MOST || !aux || !verb || i === 0 || n < i || (aux.low !== 'wordt' && aux.low !== 'word' && aux.low !== 'worden')) return []
  if (/[,;:()"“”‘?«»\n]/u.test(text.slice(s.from, s.to)) || tokens.some((t) => compound.has(t.low)) || !plain.has(tokens[0]?.low ?? '')) return []
  const by = tokens.findIndex((t, k) => k > i && t.low === 'door')
  const who = by === -1 ? '' : by < n ? between(text, tokens[by]?.to ?? 0, participle.from) : between(text, tokens[by]?.to ?? 0, tokens.at(-1)?.to ?? 0)
  // 'door' may also mean through or because: only somebody of the plan is a doer, and only when nothing else stands behind.
  if (by !== -1 && !/^(?:mij|mijn \p{L}+|de begeleider|het huis|de gemeente|\p{Lu}\. \p{Lu}\p{L}+)$/u.test(who)) return []
  const me = tokens.findIndex((t, k) => objects.has(t.low) && (k === 0 || k === i + 1))
  const words = (from: number, to: number): string => tokens.slice(from, to).map((t, k, all) => {
    const at = from + k
    const gap = k + 1 < all.length ? text.slice(t.to, all[k + 1]?.from) : ''
    const own = text.slice(t.from, t.to)
    return `${at === me ? (objects.get(t.low) ?? own) : at === 0 ? own.charAt(0).toLowerCase() + own.slice(1) : own}${gap}`
  }).join('')
  const first = tokens[0]?.low === 'er' ? '' : words(0, i)
  const middle = words(i + 1, by !== -1 && by < n ? by : n)
  const tail = by > n ? '' : words(n + 1, tokens.length)
  const mark = text.slice(tokens.at(-1)?.to ?? s.to, s.to)
  const rest = [first, middle, verb.end, tail].filter(Boolean).join(' ')
  const told = (subject: string, form: string): string => `${capital(subject)} ${form} ${rest}${mark}`
  if (who === 'mij') return [told('ik', verb.me)]
  if (who !== '') return [told(who, verb.other)]
  const other = told('mijn begeleider', verb.other)
  const aboutMe = tokens.some((t, k) => t.low === 'mij' || t.low === 'me' || (k === me && /^(?:ik|wij|we)$/u.test(t.low)))
  return aboutMe ? [other] : [told('ik', verb.me), other]
}
