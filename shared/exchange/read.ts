import { ok, refuse, type Result } from '../result/result.ts'
import { FORMAT, type Exchange } from './exchange.ts'
import { fileSchema, publishedSchema } from './file.ts'
import { parseJson } from './json.ts'
import { problemOf } from './problem.ts'

const NAME = FORMAT.slice(0, FORMAT.indexOf('/'))

function formatOf(value: unknown): Result<true> {
  const format: unknown = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
  if (format === FORMAT) return ok(true)
  const version = typeof format === 'string' ? new RegExp(`^${NAME}/(\\d+)$`).exec(format)?.[1] : undefined
  if (version !== undefined) return refuse('exchange.newer', `Dit bestand heeft versie ${version} van het uitwisselformaat, en deze Baken kent versie 1. Werk Baken bij, of vraag om een bestand in versie 1.`, 'format')
  return refuse('exchange.other', `Dit is geen uitwisselbestand van Baken: het veld "format" hoort "${FORMAT}" te zijn${typeof format === 'string' ? `, er staat "${format.slice(0, 40)}"` : ''}.`, 'format')
}

/** Reads an exchange file: complete, with what was left out filled in, or one Dutch sentence that names the field and says what belongs there. */
export function readExchange(source: string): Result<Exchange> {
  const json = parseJson(source)
  if (!json.ok) return json
  const format = formatOf(json.value)
  if (!format.ok) return format
  const checked = fileSchema.safeParse(json.value)
  if (checked.success) return ok(checked.data)
  const [issue] = checked.error.issues
  if (issue === undefined) return refuse('exchange.unfit', 'Dit bestand past niet bij het uitwisselformaat.')
  const problem = problemOf(publishedSchema(), issue, json.value, source)
  return refuse('exchange.field', problem.text, problem.field)
}
