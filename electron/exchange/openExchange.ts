import { createHash } from 'node:crypto'
import type { Exchange, Signed } from '#shared/exchange/exchange.ts'
import { readExchange } from '#shared/exchange/read.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'

/** More than any dossier in words; what is larger is not one. */
const MOST_BYTES = 20 * 1024 * 1024

/** The text of a file: UTF-8, or UTF-16 when its first bytes say so. `what` is the kind of file that it should be. */
export function textOf(bytes: Uint8Array, what: string): Result<string> {
  if (bytes.length === 0) return refuse('exchange.empty', 'Dit bestand is leeg.')
  if (bytes.length > MOST_BYTES) return refuse('exchange.large', `Dit bestand is te groot voor een ${what} (${Math.round(bytes.length / 1024 / 1024)} MB). Hooguit 20 MB past.`)
  const starts = (...head: readonly number[]): boolean => head.every((b, i) => bytes[i] === b)
  const encoding = starts(0xff, 0xfe) ? 'utf-16le' : starts(0xfe, 0xff) ? 'utf-16be' : 'utf-8'
  try {
    return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes))
  } catch {
    return refuse('exchange.text', `Dit bestand is geen tekst. Een ${what} is JSON in UTF-8 en eindigt op .json.`)
  }
}

const broken = ({ text, fingerprint }: Signed): boolean => createHash('sha256').update(text, 'utf8').digest('hex') !== fingerprint

function signedOk(file: Exchange): Result<Exchange> {
  for (const [s, stay] of file.dossier.stays.entries())
    for (const [v, version] of stay.plan.entries())
      if (version.signed && broken(version.signed)) return refuse('exchange.fingerprint', `dossier › verblijven › ${s + 1} › versies van het plan › ${v + 1} › getekend: de tekst past niet bij de vingerafdruk. Het bestand is veranderd nadat het is gemaakt.`, `dossier.stays[${s}].plan[${v}].signed`)
  for (const [i, sheet] of file.dossier.consents.entries())
    if (sheet.signed && broken(sheet.signed)) return refuse('exchange.fingerprint', `dossier › toestemmingsbladen › ${i + 1} › getekend: de tekst past niet bij de vingerafdruk. Het bestand is veranderd nadat het is gemaakt.`, `dossier.consents[${i}].signed`)
  return ok(file)
}

/** Reads the bytes of an exchange file. Whatever they are: a whole file, or one Dutch sentence about the first thing that is wrong. */
export function openExchange(bytes: Uint8Array): Result<Exchange> {
  const text = textOf(bytes, 'uitwisselbestand')
  if (!text.ok) return text
  const file = readExchange(text.value)
  return file.ok ? signedOk(file.value) : file
}
