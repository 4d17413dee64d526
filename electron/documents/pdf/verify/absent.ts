import type { Shown } from './pdfText.ts'

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
// Joiners, direction marks and skin tones: they shape a glyph and leave no sign of their own.
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF\u{1F3FB}-\u{1F3FF}]/gu

/** Words as they are compared: one spelling for what looks the same. */
const folded = (text: string): string => text.normalize('NFKC').replace(invisible, '').replace(/[\u2010\u2011]/gu, '-').normalize('NFC')

/** Letters and digits of a word without their order: how words in or beside right-to-left script are compared, where a page stores them back to front. */
const loose = (word: string): string => Array.from(word.normalize('NFD')).filter((c) => /[\p{L}\p{N}]/u.test(c)).toSorted().join('')

const words = (text: string): readonly string[] => text.split(/\s+/u).flatMap((w) => w.split(invisible).join('')).map(folded).filter((w) => w !== '')

/** The words of one page without its furniture. Strings that touch on one line belong together, and so do the hanging quotation mark and its word. */
function pageWords(page: readonly Shown[], furniture: number): readonly string[] {
  let text = ''
  let last: Shown | null = null
  for (const s of page.slice(furniture)) {
    const hanging = last?.glyphs.join('') === '“'
    const touches = hanging || (last !== null && Math.abs(last.y - s.y) < 0.1 && (Math.abs(last.end - s.x) < 0.6 || Math.abs(s.end - last.x) < 0.6))
    text += (touches ? '' : '\n') + s.glyphs.map((g) => g ?? '\uFFFD').join('')
    last = s
  }
  return words(text)
}

/** A word that was broken stands as neighbours: takes them out together, also without the hyphen of the break. */
function takeBroken(word: string, shown: readonly string[], used: boolean[]): boolean {
  for (let from = 0; from < shown.length; from += 1) {
    if (used[from]) continue
    let rest = word
    let at = from
    while (at < shown.length && !used[at] && rest !== '') {
      const part = shown[at] ?? ''
      const bare = part.endsWith('-') && !rest.startsWith(part) ? part.slice(0, -1) : part
      if (bare === '' || !rest.startsWith(bare)) break
      rest = rest.slice(bare.length)
      at += 1
    }
    if (rest !== '') continue
    used.fill(true, from, at)
    return true
  }
  return false
}

/** A very long word that runs over a page: its parts stand in order with other words between them. */
function takeScattered(word: string, shown: readonly string[], used: boolean[]): boolean {
  if (word.length < 24) return false
  for (let from = 0; from < shown.length; from += 1) {
    let rest = word
    const parts: number[] = []
    for (let at = from; at < shown.length && rest !== ''; at += 1) {
      const part = shown[at] ?? ''
      if (used[at] || !rest.startsWith(part) || (part.length < 3 && part !== rest)) {
        if (parts.length === 0) break
        continue
      }
      parts.push(at)
      rest = rest.slice(part.length)
    }
    if (rest !== '') continue
    for (const at of parts) used[at] = true
    return true
  }
  return false
}

/** A word in or beside right-to-left script: the same letters and digits in one or more neighbouring strings. */
function takeLoose(word: string, shown: readonly string[], used: boolean[]): boolean {
  const wanted = loose(word)
  if (wanted === '') return true
  for (let from = 0; from < shown.length; from += 1) {
    let have = ''
    for (let at = from; at < shown.length && !used[at] && have.length < wanted.length; at += 1) {
      have += loose(shown[at] ?? '')
      if (have.length !== wanted.length || Array.from(have).toSorted().join('') !== wanted) continue
      used.fill(true, from, at + 1)
      return true
    }
  }
  return false
}

/** The first word of `texts` that the pages do not show (as often as it must), or null when every word is there. */
export function absent(texts: readonly string[], pages: readonly (readonly Shown[])[], furniture: readonly number[]): string | null {
  const shown = pages.flatMap((p, i) => pageWords(p, furniture[i] ?? 0))
  const where = new Map<string, number[]>()
  shown.forEach((w, i) => {
    const known = where.get(w)
    if (known) known.push(i)
    else where.set(w, [i])
  })
  const used = shown.map(() => false)
  const wanted = texts.flatMap((text) => words(text).map((word) => ({ word, mixed: rightToLeft.test(text) })))
  const inParts = (word: string): boolean => takeBroken(word, shown, used) || takeScattered(word, shown, used)
  const asWhole = (word: string): boolean => {
    const free = where.get(word)?.findLast((at) => !used[at])
    if (free === undefined) return false
    used[free] = true
    return true
  }
  // Words that stand nowhere whole go first, so that no other word takes their parts; texts with right-to-left script, where signs may be turned round, go last.
  const inPieces = wanted.filter((w) => !where.has(w.word) && !inParts(w.word))
  const whole = [false, true].flatMap((mixed) => wanted.filter((w) => where.has(w.word) && w.mixed === mixed))
  const left = [...whole.filter((w) => !asWhole(w.word) && !inParts(w.word)), ...inPieces]
  return left.find((w) => !(w.mixed && takeLoose(w.word, shown, used)))?.word ?? null
}
