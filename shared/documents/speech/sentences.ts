import type { Block } from '../model.ts'
import { blockText, normalise } from '../plainText.ts'
import { marksSaid } from './marks.ts'
import { isShortened, say } from './say.ts'

/** A sentence to say. `words` are its words on paper, counted from the start of the block, with their place in `text`. */
export type Sentence = { readonly text: string; readonly first: number; readonly last: number; readonly words: readonly { readonly word: number; readonly from: number; readonly to: number }[] }

// 'Code van deze tekst: 7F3A 91C0 5E28 D4B6': a fingerprint says nothing to the ear.
const CODE = /\b(?:[0-9A-F]{4} ){3}[0-9A-F]{4}\b/u
const ENDS = /[.!?…][”"’»)\]]*$/u

const split = (text: string): readonly string[] => normalise(text).split(' ').filter(Boolean)

/** The words of a block on paper, in reading order. */
export const wordsOf = (block: Block): readonly string[] => blockText(block).flatMap(split)

function sentence(words: readonly string[], first: number, behind = ''): readonly Sentence[] {
  const places: { word: number; from: number; to: number }[] = []
  let text = ''
  say(words).forEach((spoken, n) => {
    if (spoken === '') return
    if (text !== '') text += ' '
    places.push({ word: first + n, from: text.length, to: text.length + spoken.length })
    text += spoken
  })
  if (behind !== '') text = `${text.replace(/[.:;,]$/u, '')}, ${behind}`
  return places.length === 0 ? [] : [{ text: /[.!?:;,]$/u.test(text) ? text : `${text}.`, first, last: first + words.length - 1, words: places }]
}

/** What is said of a block, sentence by sentence: every word on paper except signs and the fingerprint, and what a mark beside it means. */
export function sentencesOf(block: Block): readonly Sentence[] {
  let at = 0
  const marks = marksSaid(block)
  return blockText(block).flatMap((part, nth) => {
    const words = split(part)
    const start = at
    at += words.length
    if (CODE.test(normalise(part))) return []
    const ends = words.flatMap((w, n) => (ENDS.test(w) && !isShortened(w) ? [n + 1] : []))
    const cuts = [...new Set([0, ...ends, words.length])]
    return cuts.slice(0, -1).flatMap((from, n) => sentence(words.slice(from, cuts[n + 1]), start + from, n === 0 ? marks.get(nth) : ''))
  })
}

/** The word on paper that is being said when the voice is at this letter of the sentence. */
export const wordAt = (s: Sentence, letter: number): number | null => s.words.findLast((w) => w.from <= letter)?.word ?? null
