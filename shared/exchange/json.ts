import { ok, refuse, type Result } from '../result/result.ts'

// JSON.parse tells nobody where a file goes wrong, and of two fields with one name it silently drops the first: somebody's words.
// This reader says the line and the place, refuses doubles, and goes no deeper than any file of ours.

/** Where a value stands: the names and numbers that lead to it. */
export type Path = readonly (string | number)[]
type Noted = (path: Path, offset: number) => void

/** A field's name as it fits in a sentence: whoever damages a file can make one of any length, with anything in it. */
export const shortKey = (key: string): string => (key.length > 60 ? `${key.slice(0, 40)}…` : key).replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ')

const DEEPEST = 64
// Thirty versions of the fullest plan stay below this. A checker that finds something wrong with each of a million values runs out of stack.
const MOST_VALUES = 60_000

class Wrong extends Error {
  readonly offset: number
  constructor(text: string, offset: number) {
    super(text)
    this.offset = offset
  }
}

/** 'regel 12, plaats 5': where an offset stands. */
export function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset)
  return `regel ${before.split('\n').length}, plaats ${offset - before.lastIndexOf('\n')}`
}

function reader(text: string, noted: Noted | null) {
  let i = 0
  let values = 0
  const wrong = (what: string, at = i): never => {
    throw new Wrong(what, at)
  }
  const shown = (): string => (i >= text.length ? 'het einde van het bestand' : `"${String.fromCodePoint(text.codePointAt(i) ?? 0)}"`)
  const blank = (): void => {
    while (i < text.length && ' \t\r\n'.includes(text.charAt(i))) i += 1
  }
  const take = (sign: string): boolean => {
    blank()
    if (text.charAt(i) !== sign) return false
    i += 1
    return true
  }
  const string = (): string => {
    const start = i
    i += 1
    for (; i < text.length && text.charAt(i) !== '"'; i += 1) {
      if (text.charAt(i) < ' ') wrong(text.charAt(i) === '\n' || text.charAt(i) === '\r' ? 'deze tekst houdt op aan het eind van de regel, zonder aanhalingsteken' : 'in deze tekst staat een teken dat hier niet mag; schrijf bijvoorbeeld \\t')
      if (text.charAt(i) === '\\') {
        if (!/^(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(i + 1, i + 6))) wrong('achter \\ staat iets wat niet kan; schrijf \\\\ voor een gewone \\')
        i += 1
      }
    }
    if (i >= text.length) wrong('deze tekst heeft geen aanhalingsteken aan het eind', start)
    i += 1
    const value: unknown = JSON.parse(text.slice(start, i))
    if (typeof value !== 'string' || !value.isWellFormed()) return wrong('in deze tekst staat een half teken', start)
    return value
  }
  const members = (path: Path): Record<string, unknown> => {
    const found = new Map<string, unknown>()
    if (take('}')) return {}
    do {
      blank()
      const at = i
      if (text.charAt(i) !== '"') wrong(`hier hoort de naam van een veld tussen aanhalingstekens, er staat ${shown()}`)
      const key = string()
      if (key === '__proto__') wrong('een veld mag niet "__proto__" heten', at)
      if (found.has(key)) wrong(`het veld "${shortKey(key)}" staat hier twee keer`, at)
      if (!take(':')) wrong(`achter "${key}" hoort een dubbele punt, er staat ${shown()}`)
      found.set(key, value([...path, key]))
    } while (take(','))
    if (!take('}')) wrong(`hier hoort een komma of }, er staat ${shown()}`)
    return Object.fromEntries(found)
  }
  const items = (path: Path): unknown[] => {
    const found: unknown[] = []
    if (take(']')) return found
    do found.push(value([...path, found.length]))
    while (take(','))
    if (!take(']')) wrong(`hier hoort een komma of ], er staat ${shown()}`)
    return found
  }
  const value = (path: Path): unknown => {
    if (path.length > DEEPEST) wrong('dit bestand zit dieper in elkaar dan een uitwisselbestand ooit is')
    blank()
    values += 1
    if (values > MOST_VALUES) wrong('dit bestand heeft meer waarden dan een uitwisselbestand ooit heeft')
    noted?.(path, i)
    if (text.charAt(i) === '"') return string()
    if (take('{')) return members(path)
    if (take('[')) return items(path)
    const word = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y
    word.lastIndex = i
    const found = word.exec(text)?.[0]
    if (found === undefined) return wrong(`hier hoort een waarde, er staat ${shown()}`)
    i += found.length
    const read: unknown = JSON.parse(found)
    return read
  }
  return (): unknown => {
    const whole = value([])
    blank()
    if (i < text.length) wrong(`na het einde staat er nog iets: ${shown()}`)
    return whole
  }
}

/** Reads JSON. Refuses with the line and the place of the first thing that is wrong; never throws. */
export function parseJson(text: string): Result<unknown> {
  try {
    return ok(reader(text, null)())
  } catch (error) {
    if (error instanceof Wrong) return refuse('exchange.json', `Dit is geen geldige JSON: ${error.message} (${placeOf(text, error.offset)}).`)
    throw error
  }
}

/** The line on which the value at `path` stands in a text that could be read, or null. */
export function lineOf(text: string, path: Path): number | null {
  let found: number | null = null
  const wanted = JSON.stringify(path)
  reader(text, (at, offset) => {
    if (at.length === path.length && JSON.stringify(at) === wanted) found = text.slice(0, offset).split('\n').length
  })()
  return found
}
