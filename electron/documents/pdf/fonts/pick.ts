import type { Family } from './files.ts'
import type { FontSet } from './fontSet.ts'

/** A stretch of a word that one family draws. */
type FamilyRun = { readonly text: string; readonly family: Family }

const clusters = new Intl.Segmenter('nl', { granularity: 'grapheme' })
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFE00-\uFE0F\uFEFF\u{E0020}-\u{E007F}]/u
const pictograph = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u
const emojiLook = /\p{Emoji_Presentation}|\uFE0F|\p{Regional_Indicator}/u
const order: readonly Family[] = ['atkinson', 'noto-sans', 'vazirmatn', 'noto-hebrew', 'noto-symbols2', 'noto-symbols', 'noto-math', 'noto-emoji']
const emojiOrder: readonly Family[] = ['noto-emoji', ...order]

const simple = /^[\n -~\u00A0-\u00AC\u00AE-\u024F‘’“”–—…€·]*$/u

/** Graphemes of a text. */
export const graphemes = (text: string): readonly string[] => (simple.test(text) ? Array.from(text) : Array.from(clusters.segment(text), (s) => s.segment))

/** `[teken U+1F9FF]` for a cluster that no font can draw. */
export const replacement = (cluster: string): string =>
  `[teken ${Array.from(cluster, (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`).join(' ')}]`

const visible = (cluster: string): readonly string[] => Array.from(cluster).filter((c) => !invisible.test(c))
const drawable = (fonts: FontSet, family: Family, cluster: string): boolean => visible(cluster).every((c) => fonts.covers(family, c.codePointAt(0) ?? 0))

/** The family that draws a whole grapheme, or null. */
function familyOf(fonts: FontSet, cluster: string): Family | null {
  const wanted = pictograph.test(cluster) && emojiLook.test(cluster) ? emojiOrder : order
  return wanted.find((family) => drawable(fonts, family, cluster)) ?? null
}

/** Characters of `text` that no font of the program can draw, each once, in order. */
export function missing(fonts: FontSet, text: string): readonly string[] {
  const bad = graphemes(text.normalize('NFC').replace(/\s+/gu, ' ')).filter((g) => familyOf(fonts, g) === null)
  return [...new Set(bad)]
}

const hard = /[\u00A0\u202F]/u
const joiners = /[\u200C\u200D]/u

/** Text as it is set: NFC, odd white space made plain (hard spaces stay), undrawable clusters replaced by their honest name. */
export const drawn = (fonts: FontSet, text: string): string =>
  graphemes(text.normalize('NFC').replace(/\r\n?|[\u2028\u2029]/gu, '\n').replace(/[^\S\n \u00A0\u202F]/gu, ' '))
    .map((g) => (g === '\n' || hard.test(g) || familyOf(fonts, g) !== null ? g : replacement(g)))
    .join('')

/** What goes into the file: hard spaces as spaces, no invisible controls except the joiners that shape a script. */
const shown = (fonts: FontSet, run: FamilyRun): FamilyRun => {
  const keep = (c: string): boolean => !invisible.test(c) || (joiners.test(c) && run.family !== 'atkinson' && fonts.covers(run.family, c.codePointAt(0) ?? 0))
  return { family: run.family, text: Array.from(run.text.replace(/[\u00A0\u202F]/gu, ' ')).filter(keep).join('') }
}

/** Splits a word in runs of one family; a word with one rare Latin, Greek or Cyrillic letter stays in one face. */
export function familyRuns(fonts: FontSet, word: string): readonly FamilyRun[] {
  const picked = graphemes(word).map((g) => ({ text: g, family: familyOf(fonts, g) ?? ('atkinson' as const) }))
  const rare = picked.some((p) => p.family === 'noto-sans' && /\p{L}/u.test(p.text))
  const settled = picked.map((p) => (rare && p.family === 'atkinson' && drawable(fonts, 'noto-sans', p.text) ? { text: p.text, family: 'noto-sans' as const } : p))
  const runs: { text: string; family: Family }[] = []
  for (const p of settled) {
    const last = runs.at(-1)
    if (last && last.family === p.family) last.text += p.text
    else runs.push({ ...p })
  }
  return runs.map((run) => shown(fonts, run)).filter((run) => run.text !== '')
}
