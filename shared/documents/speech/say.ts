import { fullMonths, monthName, weekdayNames } from '../../domain/calendar/format.ts'

// How words on paper are said aloud. One word on paper becomes one stretch of speech, or nothing, so that the word that is heard
// can be found on the paper again.

const WORD = /^(?<lead>[“”"'‘’«»„([]*)(?<core>.*?)(?<tail>[”"'’»)\],.;:!?…]*)$/su
const MONTH = /^(?:jan|feb|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)/iu
const DAY_NUMBER = /^(?:[1-9]|[12]\d|3[01])$/u
/** A time of a timetable: two digits and two, which amounts and rule numbers never are. */
const CLOCK = /^(?:[01]\d|2[0-4])\.[0-5]\d$/u
const TIME = /^(?<h>\d{1,2})[.:](?<m>\d\d)$/u

const abbreviations: ReadonlyMap<string, string> = new Map(Object.entries({
  'i.v.m': 'in verband met', 'm.b.t': 'met betrekking tot', 'm.b.v': 'met behulp van', 'o.a': 'onder andere', 'd.w.z': 'dat wil zeggen', 'n.v.t': 'niet van toepassing', 'a.s': 'aanstaande', 'p.w': 'per week',
  bijv: 'bijvoorbeeld', bv: 'bijvoorbeeld', enz: 'enzovoort', evt: 'eventueel', incl: 'inclusief', excl: 'exclusief', max: 'maximaal', nr: 'nummer', tel: 'telefoon', ca: 'ongeveer', resp: 'respectievelijk', 't/m': 'tot en met', '24/7': 'dag en nacht', '&': 'en', '%': 'procent', '+': 'plus', '=': 'is',
}))
const spelled = new Set(['GGZ', 'CAK', 'NA', 'AA', 'GA', 'CA', 'UWV', 'DUO', 'GGD', 'BW', 'VNG', 'WMO', 'HBO', 'MBO', 'PGB', 'LVB'])

const coreOf = (word: string | undefined): string => WORD.exec(word ?? '')?.groups?.['core'] ?? ''
const letters = (word: string): string => [...word].join(' ')
const amount = (text: string): string => {
  const [whole = '', cents = ''] = text.replaceAll('.', '').split(',')
  return `${whole} euro${/^\d\d$/u.test(cents) && cents !== '00' ? ` ${Number(cents)}` : ''}`
}

/** True for a word that ends with a full stop but not with a sentence: 'S.', 'o.a.', 'bijv.'. */
export const isShortened = (word: string): boolean => /^[“"‘(]*\p{Lu}\.$/u.test(word) || (word.endsWith('.') && abbreviations.has(coreOf(word).toLowerCase()))

function core(word: string, before: string, after: string, third: string): string {
  const time = TIME.exec(word)?.groups
  if (time && (after === 'uur' || word.includes(':') || CLOCK.test(word))) return `${Number(time['h'])} uur${time['m'] === '00' ? '' : ` ${Number(time['m'])}`}`
  if (word === 'uur' && TIME.test(before)) return ''
  if (word === '€') return /^\d/u.test(after) ? '' : 'euro'
  if (/^€\d/u.test(word)) return amount(word.slice(1))
  if (before === '€' && /^\d/u.test(word)) return amount(word)
  const short = abbreviations.get(word.toLowerCase())
  if (short !== undefined) return short
  if (spelled.has(word)) return letters(word)
  if (word === 'hbo' || word === 'mbo') return letters(word)
  const date = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/u.exec(word)
  if (date && monthName(Number(date[2])) !== '') return `${Number(date[1])} ${monthName(Number(date[2]))} ${date[3] ?? ''}`
  if (/^\+?\d[\d-]*$/u.test(word) && word.replace(/\D/gu, '').length >= 9) return word.replace('+', 'plus ').split('-').map(letters).join(', ')
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(word)) return word.replaceAll('.', '')
  if (/^\d+%$/u.test(word)) return `${word.slice(0, -1)} procent`
  if (/^\d+[x×]$/u.test(word)) return `${word.slice(0, -1)} keer`
  if (DAY_NUMBER.test(before) && MONTH.test(word)) return fullMonths(`${before} ${word}`).slice(before.length + 1)
  if (/^(?:ma|di|wo|do|vr|za|zo)$/u.test(word) && DAY_NUMBER.test(after) && MONTH.test(third)) return weekdayNames.find((n) => n.startsWith(word)) ?? word
  return word.replace(/\p{Extended_Pictographic}/gu, (sign) => (/\p{N}/u.test(sign) ? sign : ''))
}

const hasSound = (text: string): boolean => /[\p{L}\p{N}€%&+=]/u.test(text)
const pause = (tail: string): string => (/[,.;:!?…]/u.exec(tail)?.[0] ?? '').replace('…', '.')

/** How each word of a sentence is said; empty where it is not: quotation marks, bullets, '€' before its amount. */
export const say = (words: readonly string[]): readonly string[] =>
  words.map((word, n) => {
    if (word === '–' && CLOCK.test(coreOf(words[n - 1])) && CLOCK.test(coreOf(words[n + 1]))) return 'tot'
    if (!hasSound(word)) return ''
    const { core: own = '', tail = '' } = WORD.exec(word)?.groups ?? {}
    const spoken = core(own, coreOf(words[n - 1]), coreOf(words[n + 1]), coreOf(words[n + 2])).trim()
    return spoken === '' ? '' : `${spoken}${isShortened(word) ? '' : pause(tail)}`
  })
