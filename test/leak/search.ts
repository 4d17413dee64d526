import { formsOf } from './forms.ts'

/** One thing found in bytes: what, in which form, where. */
export type Hit = { readonly what: string; readonly form: string; readonly at: number }
/** Finds known texts and file signatures in bytes; at most a few a file, since one is enough. */
export type Search = (bytes: Buffer) => readonly Hit[]

type Pattern = { readonly what: string; readonly form: string; readonly bytes: Buffer }

const most = 8
const chunk = 24

/** A long text in pieces, so that half of it is found too. */
export function piecesOf(text: string): readonly string[] {
  if (text.length <= chunk * 1.5) return [text]
  const starts = Array.from({ length: Math.floor(text.length / chunk) }, (_, n) => n * chunk)
  return [...starts.map((from) => text.slice(from, from + chunk)), text.slice(-chunk)].map((piece) => piece.toWellFormed())
}

const hash = (word: number): number => Math.imul(word, 0x9e3779b1) >>> 12

/** A search for all these texts at once, in every form: one walk over the bytes, whatever the number of texts. */
export function searchFor(texts: Iterable<string>): Search {
  const marks = new Uint8Array(1 << 20)
  const byStart = new Map<number, Pattern[]>()
  for (const what of texts) {
    for (const { form, bytes } of formsOf(what)) {
      const start = bytes.readUInt32LE(0)
      marks[hash(start)] = 1
      const same = byStart.get(start)
      if (same === undefined) byStart.set(start, [{ what, form, bytes }])
      else same.push({ what, form, bytes })
    }
  }
  return (bytes) => {
    const hits: Hit[] = []
    if (bytes.length < 4) return hits
    let word = bytes.readUIntLE(0, 3) << 8
    for (let last = 3; last < bytes.length; last += 1) {
      word = (word >>> 8) | ((bytes[last] ?? 0) << 24)
      if (marks[hash(word)] === 0) continue
      const at = last - 3
      for (const { what, form, bytes: wanted } of byStart.get(word >>> 0) ?? []) {
        if (at + wanted.length > bytes.length || bytes.compare(wanted, 0, wanted.length, at, at + wanted.length) !== 0) continue
        hits.push({ what, form, at })
        if (hits.length >= most) return hits
      }
    }
    return hits
  }
}
