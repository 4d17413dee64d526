// One sound each, longest first. A letter with a trema starts a new sound.
const SOUND = /eau|eeu|ieu|aai|ooi|oei|ëe|ïe|öo|üu|aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au|ai|oi|ay|oy|ey|[aeiouyáàâäéèêëíìîïóòôöúùûü]/gu
// Loan words and endings that do not sound as they are spelled, each cut out before the rest is counted, with the sounds it has.
const LOANS: readonly (readonly [pattern: RegExp, sounds: number])[] = [
  [/safehouse/gu, 2], [/website/gu, 2], [/online/gu, 2], [/offline/gu, 2], [/museum/gu, 3], [/patiënt/gu, 2], [/coach|clean|team|live|game(?!n)|cake|shake|time(?!r)|site|steam|stream|beat|deal|speaker?/gu, 1],
  [/tion/gu, 1], [/tio(?=n)/gu, 1], [/^yo/gu, 1], [/^ya/gu, 1], [/que$/gu, 1],
]

function sounds(part: string): number {
  if (!/\p{L}/u.test(part)) return Math.max(1, part.replace(/\D/gu, '').length)
  if (/^\p{Lu}{2,4}$/u.test(part)) return part.length
  let rest = part.toLowerCase()
  let count = 0
  for (const [pattern, n] of LOANS) {
    rest = rest.replace(pattern, () => {
      count += n
      return '·'
    })
  }
  return Math.max(1, count + (rest.match(SOUND)?.length ?? 0))
}

/** How many syllables a Dutch word has, by its spelling: close, not certain. A figure counts for one, a short word in capitals is spelled out. */
export const syllablesOf = (word: string): number => word.normalize('NFC').split(/[-/]/u).filter(Boolean).reduce((sum, part) => sum + sounds(part), 0) || 1
