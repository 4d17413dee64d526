/** A text string of a PDF: plain when it is ASCII, else UTF-16. */
export function pdfString(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return `(${text.replaceAll(/[\\()]/gu, (c) => `\\${c}`)})`
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`
}

/** Reads the text string of one key in a dictionary's text; null when it has none, or one longer than anybody writes. */
export function readString(dictionary: string, key: string): string | null {
  const [, plain, hex] = new RegExp(`/${key}\\s*(?:\\(((?:\\\\[\\s\\S]|[^\\\\()]){0,5000})\\)|<([0-9a-fA-F\\s]{0,20000})>)`, 'u').exec(dictionary) ?? []
  if (plain === undefined && hex === undefined) return null
  const bytes = hex === undefined ? Buffer.from((plain ?? '').replaceAll(/\\([\s\S])/gu, '$1'), 'latin1') : Buffer.from(hex.replaceAll(/\s/gu, ''), 'hex')
  if (bytes[0] !== 0xfe || bytes[1] !== 0xff) return bytes.toString('latin1')
  return bytes.subarray(2, bytes.length - (bytes.length % 2)).swap16().toString('utf16le')
}

/** A moment as PDF writes it, in UTC. */
export const pdfDate = (at: Date): string => `D:${at.toISOString().replaceAll(/[-:T]|\..*/gu, '')}Z`

/** Reads such a moment, with whatever zone it has; null when it is none. */
export function readDate(text: string): Date | null {
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00', zone = ''] = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d(?:'?\d\d)?)?/u.exec(text) ?? []
  if (year === undefined) return null
  const [sign, hours = '00', minutes = '00'] = [zone[0] ?? '', ...(zone.match(/\d\d/gu) ?? [])]
  const at = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}${sign === 'Z' || sign === '' ? sign : `${sign}${hours}:${minutes}`}`)
  return Number.isNaN(at.getTime()) ? null : at
}
