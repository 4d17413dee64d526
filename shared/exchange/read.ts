import { z } from 'zod'
import { currentNorm, currentProfile } from '../domain/profile/olderNorms.ts'
import { ok, refuse, type Result } from '../result/result.ts'
import { FORMAT, type Exchange } from './exchange.ts'
import { fileSchema, publishedSchema } from './file.ts'
import { parseJson } from './json.ts'
import { problemOf } from './problem.ts'

/** A format of ours: its schema, the name and version that a file begins with, and what file and format are called in a sentence. */
type Format<T> = { readonly schema: z.ZodType<T>; readonly format: string; readonly what: string; readonly name: string; readonly code: string; readonly published?: () => Readonly<Record<string, unknown>> }

function formatOf({ format: ours, what, name, code }: Format<unknown>, value: unknown): Result<true> {
  const format: unknown = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
  if (format === ours) return ok(true)
  const version = typeof format === 'string' ? new RegExp(`^${ours.slice(0, ours.indexOf('/'))}/(\\d+)$`).exec(format)?.[1] : undefined
  if (version !== undefined) return refuse(`${code}.newer`, `Dit bestand heeft versie ${version} van ${name}, en deze Baken kent versie 1. Werk Baken bij, of vraag om een bestand in versie 1.`, 'format')
  return refuse(`${code}.other`, `Dit is geen ${what} van Baken: het veld "format" hoort "${ours}" te zijn${typeof format === 'string' ? `, er staat "${format.slice(0, 40)}"` : ''}.`, 'format')
}

/** Reads JSON as one of our formats, or says in one Dutch sentence which field does not fit and what belongs there. */
export function readAs<T>(as: Format<T>, value: unknown, source: string): Result<T> {
  const format = formatOf(as, value)
  if (!format.ok) return format
  const checked = as.schema.safeParse(value)
  if (checked.success) return ok(checked.data)
  const [issue] = checked.error.issues
  if (issue === undefined) return refuse(`${as.code}.unfit`, `Dit bestand past niet bij een ${as.what}.`)
  const problem = problemOf((as.published ?? (() => z.toJSONSchema(as.schema, { target: 'draft-2020-12', io: 'input' })))(), issue, value, source)
  return refuse(`${as.code}.field`, problem.text, problem.field)
}

/** The JSON of a file with the norms of its profile as the program knows them now. */
export const withCurrentProfile = (file: unknown): unknown => (isRecord(file) && Object.hasOwn(file, 'profile') ? { ...file, profile: currentProfile(file['profile']) } : file)
function withCurrentNorms(file: unknown): unknown {
  const known = withCurrentProfile(file)
  if (!isRecord(known) || !isRecord(known['house']) || !Array.isArray(known['house']['agreements'])) return known
  return { ...known, house: { ...known['house'], agreements: known['house']['agreements'].map(currentNorm) } }
}
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads an exchange file: complete, with what was left out filled in, or one Dutch sentence that names the field and says what belongs there. */
export function readExchange(source: string): Result<Exchange> {
  const json = parseJson(source)
  return json.ok ? readAs({ schema: fileSchema, format: FORMAT, what: 'uitwisselbestand', name: 'het uitwisselformaat', code: 'exchange', published: publishedSchema }, withCurrentNorms(json.value), source) : json
}
