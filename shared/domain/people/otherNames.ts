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

/** How somebody may be named: as a whole, and alone ('' when that says nothing); one of `starts` stands in every text that names them. */
type Spelled = { readonly folded: string; readonly whole: readonly (readonly string[])[]; readonly alone: string; readonly starts: readonly string[] }

function spell(who: KnownName): Spelled {
  const first = namesOf(who.firstName)
  const call = namesOf(who.roepnaam)
  const last = namesOf(who.lastName)
  const middle = namesOf(who.tussenvoegsel)
  const whole = [first, call].filter((given) => given.length > 0 && last.length > 0).flatMap((given) => [[...given, ...middle, ...last], [...given, ...last]])
  const given = (call.length > 0 ? call : first).join(' ')
  const alone = given.length < 3 || given.includes(' ') || ORDINARY.has(given) ? '' : given
  return { folded: fold(fullName(who)), whole, alone, starts: [alone, ...whole.map((sequence) => sequence[0] ?? '')].filter(Boolean) }
}

// Asked at every key, for everybody who ever lived here: folding a thousand names takes longer than a frame, so each is folded once.
const spelled = new WeakMap<KnownName, Spelled>()
function spelledOf(who: KnownName): Spelled {
  const known = spelled.get(who) ?? spell(who)
  spelled.set(who, known)
  return known
}

function foundAs(words: readonly Word[], { whole, alone }: Spelled, own: ReadonlySet<string>): string | null {
  for (const sequence of whole) {
    const at = indexOf(words, sequence)
    if (at >= 0) return words.slice(at, at + sequence.length).map((w) => w.raw).join(' ')
  }
  if (alone === '' || own.has(alone)) return null
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
  const there = new Set(words.flatMap(({ folded }) => [folded, folded.replace(/s$/, '')]))
  return others.flatMap((who) => {
    const names = spelledOf(who)
    if (!names.starts.some((name) => there.has(name))) return []
    if (mineWhole.has(names.folded)) return []
    const found = foundAs(words, names, mine)
    return found === null ? [] : [{ id: who.id, name: fullName(who), found }]
  })
}
