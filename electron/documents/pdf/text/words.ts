import { familyRuns, drawn, graphemes } from '../fonts/pick.ts'
import type { Family } from '../fonts/files.ts'
import { type FontSet, fileOf } from '../fonts/fontSet.ts'
import type { TextStyle } from '../tokens.ts'

/** A stretch of text in one style. */
export type Span = { readonly text: string; readonly style: TextStyle }
/** A piece of a word in one font. */
export type Atom = { readonly text: string; readonly family: Family; readonly file: string; readonly style: TextStyle; readonly width: number }
/** What never breaks: a word, or the part of it up to a hyphen. `joint` says how it goes on in the next unit. */
export type Unit = { readonly atoms: readonly Atom[]; readonly width: number; readonly space: number; readonly joint: 'space' | 'hyphen' | 'soft' | 'none' }

const months = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|okt|nov|dec'
const glue = new RegExp(` (?=· )|(?<=(?<!\\p{L})\\p{Lu}\\.) (?=\\p{Lu})|(?<=€) (?=\\d)|(?<=\\b(?:code|[0-9A-F]{4})) (?=[0-9A-F]{4}\\b)|(?<=\\b\\d{1,2}) (?=(?:${months})\\b)`, 'gu')
const breakHere = /(?<=\p{L}{3}-)(?=\p{L}{3})|(?<=\u00AD)|(?<=\/)(?=\p{L}{4})/u

/** Atoms of one stretch without spaces to break at. */
function atoms(fonts: FontSet, text: string, style: TextStyle): readonly Atom[] {
  return familyRuns(fonts, text).map((run) => {
    const file = fileOf(run.family, style.weight)
    return { text: run.text, family: run.family, file, style, width: fonts.width(run.text, file, style.size, style.tracking) }
  })
}

const unit = (list: readonly Atom[], joint: Unit['joint'], fonts: FontSet): Unit => {
  const last = list.at(-1)
  return { atoms: list, joint, width: list.reduce((sum, a) => sum + a.width, 0), space: last ? fonts.width(' ', fileOf('atkinson', last.style.weight), last.style.size, last.style.tracking) : 0 }
}

type Stretch = { readonly text: string; readonly style: TextStyle }

/** The stretches of `spans` between two places in their joined text. */
function cut(spans: readonly Span[], from: number, to: number): readonly Stretch[] {
  const found: Stretch[] = []
  let at = 0
  for (const s of spans) {
    const text = s.text.slice(Math.max(0, from - at), Math.max(0, to - at))
    if (text !== '') found.push({ text, style: s.style })
    at += s.text.length
  }
  return found
}

/** Paragraphs (at line ends) of units; spaces between initials, days and months and after € hold together. */
export function paragraphs(fonts: FontSet, given: readonly Span[]): readonly (readonly Unit[])[] {
  const ready = given.map((s) => ({ text: drawn(fonts, s.text), style: s.style }))
  const text = ready.map((s) => s.text).join('').replace(glue, '\u00A0')
  let at = 0
  const spans = ready.map((s) => ({ style: s.style, text: text.slice(at, (at += s.text.length)) }))
  const result: (readonly Unit[])[] = []
  let from = 0
  for (const line of text.split('\n')) {
    const units: Unit[] = []
    for (const match of line.matchAll(/[^ ]+/gu)) {
      let start = from + match.index
      const parts = match[0].split(breakHere)
      parts.forEach((part, i) => {
        const soft = part.endsWith('\u00AD')
        const joint = i === parts.length - 1 ? 'space' : soft ? 'soft' : 'hyphen'
        units.push(unit(cut(spans, start, start + part.length).flatMap((s) => atoms(fonts, s.text, s.style)), joint, fonts))
        start += part.length
      })
    }
    result.push(units)
    from += line.length + 1
  }
  return result
}

/** Breaks a unit that is wider than `width` at graphemes, so that it never runs off the page. */
export function shatter(fonts: FontSet, u: Unit, width: number): readonly Unit[] {
  const pieces: Atom[][] = [[]]
  let room = width
  for (const atom of u.atoms) {
    let text = ''
    let used = 0
    const flush = (): void => {
      if (text !== '') pieces.at(-1)?.push({ ...atom, text, width: fonts.width(text, atom.file, atom.style.size, atom.style.tracking) })
      text = ''
      used = 0
    }
    for (const g of graphemes(atom.text)) {
      const w = fonts.width(g, atom.file, atom.style.size, atom.style.tracking) * 1.02
      if (used + w > room && (text !== '' || (pieces.at(-1)?.length ?? 0) > 0)) {
        flush()
        pieces.push([])
        room = width
      }
      text += g
      used += w
    }
    room -= used
    flush()
  }
  return pieces.map((p, i) => unit(p, i === pieces.length - 1 ? u.joint : 'none', fonts))
}
