import type { XmlElement } from './xml.ts'

// Canonical XML 1.0 without comments (https://www.w3.org/TR/2001/REC-xml-c14n-20010315), for trees that readXml gives and
// that carry no xml: attributes. Everything a seal signs goes through here, and so does every signature we write.

type Scope = ReadonlyMap<string, string>

const inText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#xD;')
const inValue = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;').replaceAll('\t', '&#x9;').replaceAll('\n', '&#xA;').replaceAll('\r', '&#xD;')
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const prefixOf = (name: string): string => (name.includes(':') ? name.slice(0, name.indexOf(':')) : '')

/** The prefix that an attribute declares; null when it declares none. */
const declares = (name: string): string | null => (name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null)

function scopeIn(element: XmlElement, outside: Scope): Scope {
  const scope = new Map(outside)
  for (const [name, value] of element.attributes) {
    const prefix = declares(name)
    if (prefix !== null) scope.set(prefix, value)
  }
  return scope
}

function write(element: XmlElement, outside: Scope, written: Scope): string {
  const scope = scopeIn(element, outside)
  const spaces = [...scope].filter(([prefix, uri]) => (written.get(prefix) ?? '') !== uri).toSorted(([a], [b]) => byText(a, b))
  // An attribute without a prefix is in no namespace and comes first.
  const space = (name: string): string => (prefixOf(name) === '' ? '' : (scope.get(prefixOf(name)) ?? ''))
  const attributes = element.attributes.filter(([name]) => declares(name) === null).toSorted(([a], [b]) => byText(space(a), space(b)) || byText(a.replace(/^.*:/, ''), b.replace(/^.*:/, '')))
  const head = [...spaces.map(([prefix, uri]) => ` xmlns${prefix === '' ? '' : `:${prefix}`}="${inValue(uri)}"`), ...attributes.map(([name, value]) => ` ${name}="${inValue(value)}"`)]
  const inside = element.children.map((child) => (typeof child === 'string' ? inText(child) : write(child, scope, scope)))
  return `<${element.name}${head.join('')}>${inside.join('')}</${element.name}>`
}

/** An element as canonical XML; `above` are the elements that it stands in, from the root down, whose namespaces it inherits. */
export function canonical(element: XmlElement, above: readonly XmlElement[] = []): string {
  let scope: Scope = new Map()
  for (const outer of above) scope = scopeIn(outer, scope)
  return write(element, scope, new Map())
}
