// The part of fontkit 2 that the PDF renderer uses; the package brings no types of its own.
declare module 'fontkit' {
  export type Position = { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number }
  export type GlyphRun = { readonly advanceWidth: number; readonly glyphs: readonly { readonly id: number }[]; readonly positions: readonly Position[] }
  export type Font = {
    readonly unitsPerEm: number
    readonly postscriptName: string
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string, features?: Readonly<Record<string, boolean>>): GlyphRun
  }
  export function create(data: Uint8Array): Font
}
