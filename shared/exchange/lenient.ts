import { z } from 'zod'

// Our own records have every field; who writes a file by hand should type only what there is to say. These two make, from a
// record's one schema, the schema of the same record in a file: what is left out takes its empty value. What comes out of it
// has been through the record's own schema, so the types and the checks stay the record's.

type Own = Readonly<Record<string, z.ZodType>>
type WithId = z.ZodObject<{ readonly id: z.ZodType<string> }>

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)
const told = (from: z.ZodType, to: z.ZodType): z.ZodType => to.meta({ ...from.meta(), ...to.meta() })

/** Checks a filled-in value by the record's own schema. */
const through = <T>(schema: z.ZodType<T>) => (value: unknown, ctx: z.RefinementCtx): T => {
  const checked = schema.safeParse(value)
  if (checked.success) return checked.data
  for (const issue of checked.error.issues) ctx.addIssue({ code: 'custom', message: issue.message, path: [...issue.path] })
  return z.NEVER
}

function shapeOf(schema: z.ZodObject, empty: unknown, own: Own): Record<string, z.ZodType> {
  const values = isRecord(empty) ? empty : {}
  return Object.fromEntries(
    Object.entries(schema.shape).map(([key, field]): readonly [string, z.ZodType] => {
      if (!(field instanceof z.ZodType)) throw new Error(`no schema at ${key}`)
      const given = own[key]
      if (given) return [key, told(field, given)]
      const value = values[key]
      const inner = field instanceof z.ZodObject && isRecord(value) ? told(field, lenient(field, value)) : field
      // What a record itself may lack has no empty value.
      return [key, value === undefined ? inner : inner.default(value)]
    }),
  )
}

/** A record of which any field may be left out: it is then what it is in `empty`. Fields in `own` are read by their own schema (to demand them, say). */
export const lenient = <T>(schema: z.ZodObject & z.ZodType<T>, empty: T, own: Own = {}): z.ZodType<T> =>
  z.strictObject(shapeOf(schema, empty, own)).transform(through<T>(schema))

/** The first name of the form 'doel-3' that nobody has. */
function freeId(prefix: string, place: number, taken: ReadonlySet<unknown>): string {
  const wanted = `${prefix}-${place}`
  return taken.has(wanted) ? freeId(prefix, place + 1000, taken) : wanted
}

/** A list of such records. An id or a number that is left out is made from the place in the list; an id that stands there twice is refused. */
export const list = <S extends WithId>(schema: S, empty: z.output<S>, prefix: string, own: Own = {}, { min = 0, max = Number.MAX_SAFE_INTEGER }: { readonly min?: number; readonly max?: number } = {}): z.ZodType<z.output<S>[]> => {
  const shape = shapeOf(schema, empty, own)
  const optional = Object.fromEntries(Object.entries<unknown>(schema.shape).flatMap(([key, field]) => ((key === 'id' || key === 'number') && field instanceof z.ZodType ? [[key, field.optional()] as const] : [])))
  return z
    .array(z.strictObject({ ...shape, ...optional }))
    .check(...(min > 0 ? [z.minLength(min)] : []), ...(max < Number.MAX_SAFE_INTEGER ? [z.maxLength(max)] : []))
    .transform((items, ctx) => {
      const given = new Set(items.map((item) => item['id']).filter((id) => id !== undefined))
      const seen = new Set<unknown>()
      for (const [i, { id }] of items.entries()) {
        if (id !== undefined && seen.has(id)) ctx.issues.push({ code: 'custom', message: 'dit kenmerk staat al bij een ander in deze lijst. Geef elk een eigen kenmerk, of laat het weg', input: id, path: [i, 'id'] })
        seen.add(id)
      }
      return items.map((item, i): Record<string, unknown> => ({ ...item, id: item['id'] ?? freeId(prefix, i + 1, given), ...('number' in optional ? { number: item['number'] ?? i + 1 } : {}) }))
    })
    .transform(through(z.array(schema)))
}
