import type { NumberUnit, RuleNumber } from '../domain/profile/numbers.ts'

const singular = { weken: 'week', maanden: 'maand', euro: 'euro', jaar: 'jaar', uur: 'uur', mensen: 'mens', momenten: 'moment', tijden: 'tijd', blokken: 'blok', vormen: 'vorm' } as const satisfies Readonly<Record<NumberUnit, string>>
const words = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf']

/** The word behind a number: '1 maand', '2 maanden'. */
export const unitWord = (n: number, unit: NumberUnit): string => (n === 1 ? singular[unit] : unit)
/** A number as people write it: '12 maanden', '€ 450', '3,5 uur'. */
export const numberWords = ({ value, unit }: Pick<RuleNumber, 'value' | 'unit'>): string => (unit === 'euro' ? `€ ${String(value).replace('.', ',')}` : `${String(value).replace('.', ',')} ${unitWord(value, unit)}`)

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const writings = (n: number): readonly string[] => [String(n).replace('.', ','), ...(n === 1 ? ['een', 'één'] : []), ...(n > 1 && Number.isInteger(n) && words[n] ? [words[n]] : [])]

/** A sentence that says the old number, with the new one in its place; as it was when it does not say it in so many words. */
export function sentenceWith(text: string, old: Pick<RuleNumber, 'value' | 'unit'>, now: Pick<RuleNumber, 'value' | 'unit'>): string {
  const places = writings(old.value).map(escape).join('|')
  if (old.unit === 'euro') return text.replace(new RegExp(`€\\s*(?:${places})(?![\\d,]*\\d)`, 'u'), () => numberWords(now))
  const counted = new RegExp(`(?<![\\p{L}\\d,])(?:${places})\\s+(?:${singular[old.unit]}|${old.unit})(?!\\p{L})`, 'iu')
  if (counted.test(text)) return text.replace(counted, () => numberWords(now))
  const every = new RegExp(`(?<!\\p{L})(elke)\\s+${singular[old.unit]}(?!\\p{L})`, 'iu')
  if (old.value === 1 && every.test(text)) return text.replace(every, (_whole, each: string) => `${each} ${numberWords(now)}`)
  const alone = new RegExp(`(?<![\\p{L}\\d,])${escape(writings(old.value)[0] ?? '')}(?![\\d,]*\\d)`, 'u')
  return old.unit === now.unit ? text.replace(alone, String(now.value).replace('.', ',')) : text
}
