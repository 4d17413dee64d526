import type { Shown } from './pdfText.ts'

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF]/gu

/** Words as they are compared: one spelling for what looks the same; of right-to-left words only the letters. */
const folded = (text: string): string => {
  const plain = text.normalize('NFKC').replace(invisible, '').replace(/[\u2010\u2011]/gu, '-').normalize('NFC')
  return rightToLeft.test(plain) ? Array.from(plain.normalize('NFD')).filter((c) => /[\p{L}\p{N}]/u.test(c)).toSorted().join('') : plain
}

const words = (text: string): readonly string[] => text.split(/\s+/u).flatMap((w) => w.split(invisible).join('')).map(folded).filter((w) => w !== '')

/** The words of one page without its furniture. Strings that touch on one line belong together, and so do the hanging quotation mark and its word. */
function pageWords(page: readonly Shown[], furniture: number): readonly string[] {
  let text = ''
  let last: Shown | null = null
  for (const s of page.slice(furniture)) {
    const hanging = last?.glyphs.join('') === '“'
    const touches = hanging || (last !== null && Math.abs(last.y - s.y) < 0.1 && Math.abs(last.end - s.x) < 0.6)
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
  const broken: string[] = []
  for (const word of texts.flatMap(words)) {
    const at = where.get(word)?.pop()
    if (at === undefined) broken.push(word)
    else used[at] = true
  }
  return broken.find((word) => !takeBroken(word, shown, used)) ?? null
}
