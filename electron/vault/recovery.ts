import { createHash, randomBytes } from 'node:crypto'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import { recoveryWordList } from './words.ts'

/** Words on a recovery sheet: 224 random bits and a check of 16, ten bits a word. */
export const recoveryWordCount = 24
const secretBytes = 28

const indexOf = new Map(recoveryWordList.map((word, at) => [word, at]))
const check = (secret: Uint8Array): Buffer => createHash('sha256').update('baken herstelblad').update(secret).digest().subarray(0, 2)

/** Fresh words for a recovery sheet. They are the only way in when every password is forgotten. */
export const makeRecoveryWords = (): readonly string[] => {
  const secret = randomBytes(secretBytes)
  let bits = BigInt(`0x${Buffer.concat([secret, check(secret)]).toString('hex')}`)
  const words: string[] = []
  for (let n = 0; n < recoveryWordCount; n += 1) {
    words.unshift(recoveryWordList[Number(bits & 1023n)] ?? '')
    bits >>= 10n
  }
  return words
}

const sound = (words: readonly string[]): boolean => {
  const bits = words.reduce((sum, word) => (sum << 10n) | BigInt(indexOf.get(word) ?? 0), 0n)
  const bytes = Buffer.from(bits.toString(16).padStart(60, '0'), 'hex')
  return check(bytes.subarray(0, secretBytes)).equals(bytes.subarray(secretBytes))
}

// Number of letters to add, drop, change or swap to get from one word to the other.
const distance = (a: string, b: string): number => {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, n) => n)]
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 99) + 1 : 99
      row[j] = Math.min((last[j] ?? 99) + 1, (row[j - 1] ?? 99) + 1, (last[j - 1] ?? 99) + same, swap)
    }
    ;[before, last] = [last, row]
  }
  return last[b.length] ?? 99
}

const clean = (word: string): string =>
  word
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z]/g, '')

/** Whether this is a word of the sheet (case and accents do not count) and, if not, the word that was probably meant. */
export const checkRecoveryWord = (
  typed: string,
): { readonly known: true; readonly word: string } | { readonly known: false; readonly suggestion: string | null } => {
  const word = clean(typed)
  if (indexOf.has(word)) return { known: true, word }
  const near = recoveryWordList.map((other) => ({ other, far: distance(word, other) })).toSorted((a, b) => a.far - b.far)[0]
  if (near !== undefined && near.far <= 2 && near.far < word.length) return { known: false, suggestion: near.other }
  const start = word.length >= 4 ? recoveryWordList.find((other) => other.startsWith(word.slice(0, 4))) : undefined
  return { known: false, suggestion: start ?? null }
}

const swapped = (words: readonly string[]): number =>
  words.findIndex((word, at) => at > 0 && word !== words[at - 1] && sound(words.with(at, words[at - 1] ?? '').with(at - 1, word)))

/** The words of a sheet as typed or pasted: numbers, commas and line ends do not matter. Refuses with the number of the word that is wrong. */
export const parseRecoveryWords = (typed: string | readonly string[]): Result<readonly string[]> => {
  const parts = (typeof typed === 'string' ? typed : typed.join(' ')).split(/[\s,;.]+/).filter((part) => /\p{L}/u.test(part))
  if (parts.length !== recoveryWordCount)
    return refuse('recovery-count', `Op het herstelblad staan ${recoveryWordCount} woorden; hier staan er ${parts.length}. Vul ze allemaal in.`)
  const words: string[] = []
  for (const [at, part] of parts.entries()) {
    const checked = checkRecoveryWord(part)
    if (!checked.known) {
      const hint = checked.suggestion === null ? 'Kijk op het blad wat er staat.' : `Bedoel je “${checked.suggestion}”?`
      return refuse('recovery-word', `Woord ${at + 1} (“${part}”) kennen we niet. ${hint}`, `words.${at}`)
    }
    words.push(checked.word)
  }
  if (sound(words)) return ok(words)
  const at = swapped(words)
  const hint = at > 0 ? `Misschien zijn woord ${at} en ${at + 1} verwisseld.` : 'Kijk of elk woord en de volgorde precies zo op het blad staan.'
  return refuse('recovery-check', `Alle woorden bestaan, maar samen kloppen ze niet. ${hint}`)
}

/** The secret that the words stand for, for the key derivation. */
export const recoverySecret = (words: readonly string[]): string => words.join(' ')
