import { capital } from '../capital.ts'
import type { Finding } from './finding.ts'
import type { Sentence } from './sentences.ts'

// Norm A16 (also B11, L04): a safehouse gives support, no treatment. What may stand in place of the word.
const words: ReadonlyMap<string, string | null> = new Map<string, string | null>([
  ['therapie', 'gesprekken'], ['therapieën', 'gesprekken'], ['groepstherapie', 'groepsgesprekken'], ['gezinstherapie', 'gesprekken met familie'], ['systeemtherapie', 'gesprekken met familie'], ['therapiegroep', 'groep'],
  ['behandeling', 'begeleiding'], ['behandelingen', 'gesprekken'], ['behandelen', 'begeleiden'], ['behandelt', 'begeleidt'], ['behandelplan', 'plan'], ['behandeldoel', 'doel'], ['behandeldoelen', 'doelen'],
  ['diagnose', null], ['diagnosticeren', null], ['diagnostiek', null], ['emdr', null], ['cognitieve gedragstherapie', null], ['gedragstherapie', null], ['cgt', null], ['schematherapie', null], ['traumatherapie', null], ['traumaverwerking', null],
  ['psychotherapie', null], ['medicatie instellen', null], ['medicijnen instellen', null],
])
// Care that others give: then the word is right.
const elsewhere = /^(?:kliniek|ggz|verslavingszorg|huisarts|arts|psychiater|psycholoog|therapeut|behandelaar|behandelaars|regiebehandelaar|ziekenhuis|poli|polikliniek|praktijk|fysiotherapeut|tandarts|instelling|verpleegkundige|apotheek|apotheker|specialist|dokter|nazorg)$/u

/** Words of treatment in what is agreed with the house, unless the sentence says that somebody else gives it. */
export function treatmentIn(text: string, s: Sentence): readonly Finding[] {
  if (s.tokens.some((t) => elsewhere.test(t.low))) return []
  return s.tokens.flatMap((token, i): readonly Finding[] => {
    const next = s.tokens[i + 1]
    const pair = next ? `${token.low} ${next.low}` : ''
    const two = words.has(pair)
    if (!two && !words.has(token.low)) return []
    const to = two && next ? next.to : token.to
    const instead = words.get(two ? pair : token.low) ?? null
    const fit = token.from === s.from && /^\p{Lu}/u.test(text.slice(token.from)) ? capital : (w: string): string => w
    return [{
      kind: 'treatment', from: token.from, to, message: `‘${text.slice(token.from, to)}’: een safehouse begeleidt en geeft geen behandeling. Doet een ander dit? Schrijf dan wie.`,
      suggestion: instead === null ? { replace: `${text.slice(token.from, to)} bij de kliniek` } : { replace: fit(instead) },
      alternatives: instead === null ? [`${text.slice(token.from, to)} bij de GGZ`] : [`${text.slice(token.from, to)} bij de kliniek`],
    }]
  })
}
