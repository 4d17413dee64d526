import { fold, fullName, type NameParts } from './name.ts'

/** Somebody whose name must not stand in another person's dossier. */
export type KnownName = NameParts & { readonly id: string; readonly roepnaam: string }
/** A name of somebody else that stands in a text: whose it is, and how it was written. */
export type FoundName = { readonly id: string; readonly name: string; readonly found: string }

type Word = { readonly raw: string; readonly folded: string; readonly capital: boolean }

// Dutch words that are names too. At the start of a sentence they have a capital like any word, so alone they say nothing.
const ORDINARY = new Set(['amber', 'april', 'augustus', 'bas', 'beer', 'ben', 'bloem', 'bob', 'dag', 'fleur', 'hoop', 'iris', 'jasmijn', 'jet', 'joy', 'juli', 'juni', 'lente', 'linde', 'lot', 'mark', 'mees', 'mei', 'merel', 'nova', 'pien', 'rein', 'robin', 'roos', 'sam', 'sky', 'ster', 'sterre', 'storm', 'vos', 'wil', 'wolf', 'zon'])

const wordsOf = (text: string): readonly Word[] =>
  [...text.normalize('NFC').matchAll(/\p{L}[\p{L}\p{M}]*/gu)].map(([raw]) => ({ raw, folded: fold(raw), capital: /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(raw) }))
const namesOf = (text: string): readonly string[] => wordsOf(text).map((w) => w.folded)

/** 'Omers' and 'omer' both name Omer. */
const isName = (word: string, name: string): boolean => word === name || (word === `${name}s` && !name.endsWith('s'))

/** Where `sequence` stands in `words` as whole words in a row, or -1. */
function indexOf(words: readonly Word[], sequence: readonly string[]): number {
  if (sequence.length === 0) return -1
  return words.findIndex((_, at) => sequence.every((name, i) => {
    const word = words[at + i]?.folded
    return word !== undefined && (i === sequence.length - 1 ? isName(word, name) : word === name)
  }))
}

function foundAs(words: readonly Word[], who: KnownName, own: ReadonlySet<string>): string | null {
  const first = namesOf(who.firstName)
  const call = namesOf(who.roepnaam)
  const last = namesOf(who.lastName)
  const middle = namesOf(who.tussenvoegsel)
  const whole = [first, call].filter((given) => given.length > 0 && last.length > 0).flatMap((given) => [[...given, ...middle, ...last], [...given, ...last]])
  for (const sequence of whole) {
    const at = indexOf(words, sequence)
    if (at >= 0) return words.slice(at, at + sequence.length).map((w) => w.raw).join(' ')
  }
  const alone = (call.length > 0 ? call : first).join(' ')
  if (alone.length < 3 || alone.includes(' ') || ORDINARY.has(alone) || own.has(alone)) return null
  return words.find((w) => w.capital && isName(w.folded, alone))?.raw ?? null
}

/**
 * The names of other residents in a text: a full name, or a roepnaam of three letters or more with a capital. Whole words
 * only, accents left out. Names in `own` (the resident, naasten, staff) never count on their own. It warns; it never decides.
 */
export function otherNamesIn(text: string, others: readonly KnownName[], own: readonly string[]): readonly FoundName[] {
  if (text.trim() === '' || others.length === 0) return []
  const words = wordsOf(text)
  const mine = new Set(own.flatMap(namesOf))
  const mineWhole = new Set(own.map(fold))
  return others.flatMap((who) => {
    if (mineWhole.has(fold(fullName(who)))) return []
    const found = foundAs(words, who, mine)
    return found === null ? [] : [{ id: who.id, name: fullName(who), found }]
  })
}
