import { ok, refuse, type Result } from '#shared/result/result.ts'

/** A PDF of one revision with a plain cross-reference table, as our renderer writes it. */
export type PdfFile = {
  readonly size: number
  readonly root: number
  /** The trailer's entries that an update must carry on: /Root, /Info, /ID. */
  readonly carried: string
  readonly startxref: number
  /** The text of a dictionary object, from `<<` to `>>`; null when there is no such object, or it is a stream. */
  readonly dictionary: (id: number) => string | null
}

const unknown = refuse('seal.pdf', 'Dit PDF-bestand kunnen we niet verzegelen: het is anders opgebouwd dan wat Baken maakt. Probeer het opnieuw; blijft het, meld het dan.')

/** Reads the outline of a PDF that we drew. What is built in another way is refused, not guessed at. */
export function readPdf(bytes: Uint8Array): Result<PdfFile> {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/u.exec(text.slice(-64))?.[1] ?? Number.NaN)
  const [, table, trailer] = /^xref\n0 \d+\n((?:\d{10} \d{5} [nf] ?\r?\n)+)trailer\s*<<([\s\S]*)>>\s*startxref/u.exec(text.slice(start)) ?? []
  if (!text.startsWith('%PDF-1.') || table === undefined || trailer === undefined || /\/(?:Prev|XRefStm|Encrypt)\b/u.test(trailer)) return unknown
  const size = Number(/\/Size (\d+)/u.exec(trailer)?.[1])
  const root = Number(/\/Root (\d+) 0 R/u.exec(trailer)?.[1])
  const carried = [/\/Root \d+ 0 R/u, /\/Info \d+ 0 R/u, /\/ID ?\[[^\]]*\]/u].flatMap((key) => key.exec(trailer) ?? [])
  if (!(size > 0) || !(root > 0) || carried.length !== 3) return unknown
  const offsets = table.trim().split('\n').map((line) => (line.includes('n') ? Number(line.slice(0, 10)) : null))
  const dictionary = (id: number): string | null => {
    const at = offsets[id]
    if (at === null || at === undefined) return null
    const end = text.indexOf('endobj', at)
    const [, found] = /^\d+ 0 obj\s*(<<[\s\S]*>>)\s*$/u.exec(text.slice(at, end)) ?? []
    return text.startsWith(`${id} 0 obj`, at) && found !== undefined ? found : null
  }
  return ok({ size, root, carried: carried.join('\n'), startxref: start, dictionary })
}

const referred = (dictionary: string, key: string): number => Number(new RegExp(`/${key} ?\\[? ?(\\d+) 0 R`, 'u').exec(dictionary)?.[1] ?? -1)

/** The number of the first page's object; null when it can't be found. */
export function firstPage(file: PdfFile): number | null {
  let at = referred(file.dictionary(file.root) ?? '', 'Pages')
  for (let depth = 0; depth < 20; depth += 1) {
    const found = file.dictionary(at)
    if (found === null) return null
    if (/\/Type \/Page\b(?!s)/u.test(found)) return at
    at = referred(found, 'Kids')
  }
  return null
}
