/** One way in which a text may stand in a file. */
export type Form = { readonly form: string; readonly bytes: Buffer }

const percent = (text: string): string => [...Buffer.from(text)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('')
const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
const escaped = (text: string): string => JSON.stringify(text).slice(1, -1)
const ascii = (text: string): string => escaped(text).replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The part of a base64 text that stays the same whatever stands before and after the bytes, for each of the three alignments. */
function base64(bytes: Buffer): readonly string[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes]).toString('base64').replaceAll('=', '')
    return text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + bytes.length) * 8) / 6))
  })
}

// Shorter than this a form occurs by chance in sealed bytes.
const shortest = 5
const shortestBase64 = 10

/** Every form of a text that is looked for, each once. */
export function formsOf(text: string): readonly Form[] {
  const utf8 = Buffer.from(text)
  const all: (readonly [string, Buffer, number])[] = [
    ['UTF-8', utf8, shortest],
    ['UTF-8, marks apart', Buffer.from(text.normalize('NFD')), shortest],
    ['Latin-1', Buffer.from(text, /^[\0-\u00ff]*$/.test(text) ? 'latin1' : 'utf8'), shortest],
    ['UTF-16LE', Buffer.from(text, 'utf16le'), shortest],
    ['UTF-16BE', swapped(text), shortest],
    ['percent-encoded', Buffer.from(encodeURIComponent(text)), shortest],
    ['percent-encoded, small letters', Buffer.from(encodeURIComponent(text).replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase())), shortest],
    ['percent-encoded, spaces as plus', Buffer.from(encodeURIComponent(text).replaceAll('%20', '+')), shortest],
    ['percent-encoded, every byte', Buffer.from(percent(text)), shortest],
    ['JSON', Buffer.from(escaped(text)), shortest],
    ['JSON, ASCII only', Buffer.from(ascii(text)), shortest],
    ...base64(utf8).map((part) => ['base64', Buffer.from(part), shortestBase64] as const),
    ...base64(utf8).map((part) => ['base64url', Buffer.from(part.replaceAll('+', '-').replaceAll('/', '_')), shortestBase64] as const),
  ]
  const seen = new Set<string>()
  return all.flatMap(([form, bytes, least]) => {
    const key = bytes.toString('latin1')
    if (bytes.length < least || seen.has(key)) return []
    seen.add(key)
    return [{ form, bytes }]
  })
}
