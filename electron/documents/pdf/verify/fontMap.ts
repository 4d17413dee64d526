/** What the glyph numbers of an embedded font mean, and how wide they are in thousandths of the size. */
export type FontMap = { readonly unicode: ReadonlyMap<number, string>; readonly widths: readonly number[] }

const decode = (hex: string): string => {
  const units = hex.replace(/\s/gu, '').match(/.{4}/gu) ?? []
  return String.fromCharCode(...units.map((u) => Number.parseInt(u, 16)))
}

/** Reads a ToUnicode map and the widths of its font, as pdfkit writes them. */
export function fontMap(cmap: string, descendant: string): FontMap {
  const unicode = new Map<number, string>()
  for (const range of cmap.matchAll(/<([0-9a-f]+)> <([0-9a-f]+)> \[([^\]]*)\]/giu)) {
    const first = Number.parseInt(range[1] ?? '0', 16)
    const texts = [...(range[3] ?? '').matchAll(/<([0-9a-f\s]*)>/giu)]
    texts.forEach((t, i) => unicode.set(first + i, decode(t[1] ?? '')))
  }
  const widths = (/\/W \[0 \[([^\]]*)\]/u.exec(descendant)?.[1] ?? '').trim().split(/\s+/u).map(Number)
  return { unicode, widths }
}
