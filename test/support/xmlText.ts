const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text of markup with its entities resolved. */
export const unescape = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => (hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : decimal ? String.fromCodePoint(Number(decimal)) : (ENTITIES[name ?? ''] ?? whole)))

const INLINE = new Set(['b', 'span', 'i', 'svg', 'path', 'rect', 'circle', 'pattern'])

/** The words of HTML: an element in the line touches its neighbours, every other one stands apart; what is hidden from readers is left out. */
export function htmlWords(html: string): string {
  let out = ''
  let hidden = 0
  const stack: boolean[] = []
  for (const [, tag = '', text = ''] of html.matchAll(/(<[^>]*>)|([^<]+)/g)) {
    if (text !== '') {
      if (hidden === 0) out += text
      continue
    }
    const name = /^<\/?([a-z0-9]+)/i.exec(tag)?.[1]?.toLowerCase() ?? ''
    if (!INLINE.has(name)) out += ' '
    if (tag.startsWith('</')) hidden -= stack.pop() ? 1 : 0
    else if (!tag.endsWith('/>') && name !== 'col' && name !== 'br') {
      const hides = /aria-hidden="true"/.test(tag)
      stack.push(hides)
      hidden += hides ? 1 : 0
    }
  }
  return unescape(out)
}
