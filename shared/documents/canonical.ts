// The canonical form of JSON, RFC 8785: what is hashed and signed. Keys go by UTF-16 code units, which is what sort() does;
// numbers and strings are written as ECMAScript writes them, which is what JSON.stringify does.

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError(`no canonical form: ${path} is not a finite number`)
    return JSON.stringify(value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new TypeError(`no canonical form: ${path} holds a lone surrogate`)
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map((v, i) => write(v, `${path}/${i}`)).join(',')}]`
  if (typeof value === 'object' && (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)) {
    const pairs = Object.entries(value).filter(([, v]) => v !== undefined).sort(([x], [y]) => (x < y ? -1 : 1))
    return `{${pairs.map(([k, v]) => `${write(k, `${path} key`)}:${write(v, `${path}/${k}`)}`).join(',')}}`
  }
  throw new TypeError(`no canonical form: ${path} is no JSON`)
}

/** The RFC 8785 form of plain JSON. Properties that are undefined are left out; anything that is no JSON is a bug and throws. */
export const canonical = (value: Json | object): string => write(value, '')
