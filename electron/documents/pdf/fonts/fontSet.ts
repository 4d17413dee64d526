import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import type { Weight } from '../tokens.ts'
import { type Family, features, fontFile } from './files.ts'

/** The fonts of one rendering: made fresh each time, because fontkit remembers characters per glyph. */
export type FontSet = {
  readonly get: (file: string) => Font
  readonly covers: (family: Family, codePoint: number) => boolean
  /** Width in points of `text` in one font, laid out word by word as pdfkit does. */
  readonly width: (text: string, file: string, size: number, tracking?: number) => number
}

const bytes = new Map<string, Uint8Array>()

const read = (folder: string, file: string): Uint8Array => {
  const path = join(folder, file)
  const known = bytes.get(path)
  if (known) return known
  const data = new Uint8Array(readFileSync(path))
  bytes.set(path, data)
  return data
}

/** Opens fonts from `folder` when they are first asked for; throws when a file of the program is gone. */
export function openFonts(folder: string): FontSet {
  const fonts = new Map<string, Font>()
  const covered = new Map<string, boolean>()
  const widths = new Map<string, number>()
  const get = (file: string): Font => {
    const known = fonts.get(file)
    if (known) return known
    const font = create(read(folder, file))
    fonts.set(file, font)
    return font
  }
  const covers = (family: Family, codePoint: number): boolean => {
    const key = `${family} ${codePoint}`
    const known = covered.get(key)
    if (known !== undefined) return known
    const answer = get(fontFile(family, 400)).hasGlyphForCodePoint(codePoint)
    covered.set(key, answer)
    return answer
  }
  const ems = (chunk: string, file: string): number => {
    const key = `${file} ${chunk}`
    const known = widths.get(key)
    if (known !== undefined) return known
    const font = get(file)
    const answer = font.layout(chunk, features(file)).advanceWidth / font.unitsPerEm
    widths.set(key, answer)
    return answer
  }
  const width = (text: string, file: string, size: number, tracking = 0): number => {
    const chunks = text.match(/[^ ]* |[^ ]+$/gu) ?? []
    return chunks.reduce((sum, chunk) => sum + ems(chunk, file), 0) * size + tracking * text.length
  }
  return { get, covers, width }
}

/** The file for a family and weight; kept here so that callers need one import. */
export const fileOf = (family: Family, weight: Weight): string => fontFile(family, weight)
