// Where a long Dutch word may break: first before a word that often ends a compound, and in pieces that are still long by syllable.

const SOFT = '\u00AD'
const heads = /(?=(?:vergadering|bijeenkomst|begeleiding|activiteit|vaardigheden|vaardigheid|training|preventie|voorkomen|gesprek|vrijwilliger|behandeling|therapie|behandelaar|groepen|groep|opening|sluiting|ruimte|kamer|plannen|planning|overleg|middag|ochtend|avond|werk|cursus|invulling|contact|spreekuur|maaltijd|verzorging|onderhoud|ondersteuning|verantwoordelijk|heden|heid|centrum|meeting)(?:s|en)?)/giu
const vowels = 'aeiouyáàäâéèëêíìïîóòöôúùüûAEIOU'
const onsets = new Set(['bl', 'br', 'ch', 'cl', 'cr', 'dr', 'dw', 'fl', 'fr', 'gl', 'gr', 'kl', 'kn', 'kr', 'kw', 'pl', 'pr', 'sch', 'schr', 'sl', 'sp', 'spr', 'st', 'str', 'th', 'tr', 'tw', 'vl', 'vr', 'wr', 'zw'])
/** The longest piece that stays whole; shorter ones read better unbroken. */
const WHOLE = 9
const LEAST = 3

/** How many consonants of a cluster between two vowels go to the next syllable: one, or as many as can begin a Dutch syllable. */
function onset(cluster: string): number {
  for (let n = cluster.length - 1; n > 1; n -= 1) if (onsets.has(cluster.slice(-n).toLowerCase()) && !(cluster.length === 2 && cluster === 'st')) return n
  return cluster.length === 2 && onsets.has(cluster.toLowerCase()) && cluster !== 'st' && cluster !== 'sp' ? 2 : Math.min(1, cluster.length)
}

function syllables(piece: string): string {
  let out = ''
  let from = 0
  for (const match of piece.matchAll(new RegExp(`(?<=[${vowels}])([^${vowels}]+)(?=[${vowels}])`, 'gu'))) {
    const at = match.index + match[0].length - onset(match[0])
    if (at - from < LEAST || piece.length - at < LEAST) continue
    out += piece.slice(from, at) + SOFT
    from = at
  }
  return out + piece.slice(from)
}

/** A word in the words that it is made of. */
function parted(word: string): readonly string[] {
  const parts = word.split(heads).filter(Boolean)
  return parts.reduce<readonly string[]>((all, part) => { const last = all.at(-1); return last !== undefined && (last.length < LEAST || part.length < LEAST) ? [...all.slice(0, -1), last + part] : [...all, part] }, [])
}

const long = /\p{L}{8,}/gu
/** The text with soft hyphens between the words that its long words are made of; what is typed with soft hyphens keeps them. */
export const compounds = (text: string): string => text.replace(long, (word) => parted(word).join(SOFT))
/** The same, and in each piece that is still long at every syllable. */
export const hyphenated = (text: string): string => text.replace(long, (word) => parted(word).map((part) => (part.length > WHOLE ? syllables(part) : part)).join(SOFT))
