import { capital } from '../capital.ts'
import type { Finding } from './finding.ts'
import type { Sentence, Token } from './sentences.ts'
import { formsByFirst, type Form } from './words/list.ts'
import { withoutTe } from './withoutTe.ts'

const near = (text: string, a: Token, b: Token): boolean => /^[ \t\u00a0]+$/u.test(text.slice(a.to, b.from))
const toHet = new Map([['de', 'het'], ['deze', 'dit'], ['die', 'dat'], ['onze', 'ons']])
const toDe = new Map([['het', 'de'], ['dit', 'deze'], ['dat', 'die'], ['ons', 'onze']])
const dropped = new Set(['de', 'het', 'een', 'mijn', 'zijn', 'haar', 'deze', 'dit', 'onze', 'ons'])
const messages = { afkorting: 'is een afkorting', schrijftaal: 'is schrijftaal', vakwoord: 'is een vakwoord' } as const

/** The form that stands at token `i`, if one does. */
function formAt(text: string, { tokens }: Sentence, i: number): Form | undefined {
  return formsByFirst.get(tokens[i]?.low ?? '')?.find((form) =>
    form.parts.every((part, n) => {
      const token = tokens[i + n]
      const before = tokens[i + n - 1]
      return token?.low === part && (n === 0 || (before !== undefined && near(text, before, token)))
    }))
}

// The dot of an abbreviation goes along, unless it ends the sentence too.
const withDot = (text: string, s: Sentence, form: Form, to: number): number => (form.word.group === 'afkorting' && text[to] === '.' && to + 1 < s.to ? to + 1 : to)

function findingOf(text: string, s: Sentence, i: number, form: Form): Finding {
  const { word, instead, parts, many, first } = form
  const start = s.tokens[i]
  const end = s.tokens[i + parts.length - 1]
  const prev = s.tokens[i - 1]
  const article = prev && start && near(text, prev, start) ? prev : undefined
  const other = article === undefined || many ? undefined : word.article === 'het' ? toHet.get(article.low) : word.article === 'de' ? toDe.get(article.low) : undefined
  const bare = word.bare === true && article !== undefined && dropped.has(article.low)
  const from = (bare || other !== undefined ? article?.from : start?.from) ?? s.from
  const to = withDot(text, s, form, end?.to ?? s.to)
  const fit = (words: string): string => {
    const whole = other === undefined ? words : `${other} ${words}`
    return from === s.from && /^\p{Lu}/u.test(text.slice(from)) ? capital(whole) : whole
  }
  const found = text.slice(start?.from ?? from, to)
  return { kind: 'jargon', from, to, message: `‘${found}’ ${messages[word.group]}. ${word.note}`, suggestion: { replace: fit(instead) }, alternatives: first ? (word.or ?? []).map(fit) : [] }
}

// 'dient zich binnen een maand in te schrijven': the verb and its "te" stand apart.
const duty = new Map([['dien', 'moet'], ['dient', 'moet'], ['dienen', 'moeten']])

/** Abbreviations, written Dutch and professional words. `own` leaves out what residents say themselves. */
export function jargonIn(text: string, s: Sentence, own: boolean): readonly Finding[] {
  const found: Finding[] = []
  for (let i = 0; i < s.tokens.length; i += 1) {
    const must = duty.get(s.tokens[i]?.low ?? '')
    const whole = must === undefined ? null : withoutTe(text, s, i, must)
    if (whole) found.push({ kind: 'jargon', ...whole, message: '‘Dient te’ is schrijftaal. Zeg gewoon wat moet.', suggestion: { replace: whole.replace }, alternatives: [] })
    const form = formAt(text, s, i)
    if (!form) continue
    if (!(own && form.word.spoken === true)) found.push(findingOf(text, s, i, form))
    i += form.parts.length - 1
  }
  return found
}
