/** An element of XML as it is written: names keep their prefix, text and attribute values are resolved. */
export type XmlElement = { readonly name: string; readonly attributes: readonly (readonly [name: string, value: string])[]; readonly children: readonly XmlNode[] }
export type XmlNode = XmlElement | string

// A reader for the small XML of a package (relationships, content types, signatures), stricter than XML itself: no document
// type, no CDATA, no processing instructions, no entities but the five. What it can't read is no seal of anybody.
const name = String.raw`[\p{L}_][\p{L}\p{N}._-]*(?::[\p{L}_][\p{L}\p{N}._-]*)?`
const attribute = String.raw`\s+(${name})\s*=\s*("[^"<]*"|'[^'<]*')`
const attributes = new RegExp(attribute, 'gu')
const token = new RegExp(String.raw`<!--(?:(?!--)[^])*-->|</(${name})\s*>|<(${name})((?:${attribute.replaceAll(/\((?!\?)/g, '(?:')})*)\s*(/?)>|([^<]+)`, 'yu')
const entity = /&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));/gu
// Characters that XML has no place for, not even as a number.
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
// Larger or deeper than any signature: somebody is trying what happens.
const LARGEST = 8 * 1024 * 1024
const DEEPEST = 40
const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const

function resolve(text: string): string | null {
  if (!text.includes('&')) return text
  if (text.replace(entity, '').includes('&')) return null
  const numbers = [...text.matchAll(entity)].flatMap(([, , decimal, hex]) => (decimal ? [Number(decimal)] : hex ? [Number.parseInt(hex, 16)] : []))
  if (numbers.some((n) => n > 0x10ffff || forbidden.test(String.fromCodePoint(n)))) return null
  return text.replace(entity, (_, known: keyof typeof named | undefined, decimal?: string, hex?: string) => (known ? named[known] : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16))))
}

function attributesIn(text: string): XmlElement['attributes'] | null {
  const found: (readonly [string, string])[] = []
  for (const [, key = '', quoted = ''] of text.matchAll(attributes)) {
    const value = resolve(quoted.slice(1, -1).replaceAll(/[\t\n]/g, ' '))
    if (value === null || found.some(([other]) => other === key)) return null
    found.push([key, value])
  }
  return found
}

type Open = { readonly name: string; readonly attributes: XmlElement['attributes']; readonly children: XmlNode[] }

function decode(bytes: Uint8Array): string | null {
  if (bytes.length > LARGEST) return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll(/\r\n?/g, '\n')
    const declared = /^<\?xml\s[^?]*\?>/.exec(text)?.[0] ?? ''
    return forbidden.test(text) || /encoding\s*=\s*["'](?!utf-8["'])/i.test(declared) ? null : text.slice(declared.length)
  } catch {
    return null
  }
}

/** The root element of an XML file; null when it is not well-formed or holds what the seals of packages never hold. */
export function readXml(bytes: Uint8Array): XmlElement | null {
  const text = decode(bytes)
  if (text === null) return null
  const top: Open = { name: '', attributes: [], children: [] }
  const open: Open[] = [top]
  token.lastIndex = 0
  while (token.lastIndex < text.length) {
    const found = token.exec(text)
    const here = open.at(-1)
    if (!found || !here || open.length > DEEPEST) return null
    const [, closes, opens, inside = '', empty, words] = found
    if (words !== undefined) {
      const value = resolve(words)
      if (value === null || words.includes(']]>') || (here === top && value.trim() !== '')) return null
      if (here !== top) here.children.push(value)
    } else if (opens !== undefined) {
      const own = attributesIn(inside)
      if (own === null) return null
      const element: Open = { name: opens, attributes: own, children: [] }
      here.children.push(element)
      if (empty === '') open.push(element)
    } else if (closes !== undefined && open.pop()?.name !== closes) return null
  }
  const [root, ...more] = top.children
  return open.length === 1 && more.length === 0 && typeof root === 'object' ? root : null
}

/** An attribute's value; null when it is not there. */
export const valueOf = (element: XmlElement, key: string): string | null => element.attributes.find(([other]) => other === key)?.[1] ?? null

/** The child elements of this name, without its prefix. */
export const childrenOf = (element: XmlElement, local: string): readonly XmlElement[] => element.children.filter((c): c is XmlElement => typeof c === 'object' && c.name.replace(/^.*:/, '') === local)

/** The one element at the end of this path of names; null when a step is missing or there are several. */
export function descend(element: XmlElement, ...path: readonly string[]): XmlElement | null {
  const [step, ...rest] = path
  if (step === undefined) return element
  const [only, ...more] = childrenOf(element, step)
  return only && more.length === 0 ? descend(only, ...rest) : null
}

/** The text directly in an element. */
export const textOf = (element: XmlElement): string => element.children.filter((c) => typeof c === 'string').join('')

/** An element to write. */
export const element = (named: string, attributes: Readonly<Record<string, string>>, ...children: readonly XmlNode[]): XmlElement => ({ name: named, attributes: Object.entries(attributes), children })
