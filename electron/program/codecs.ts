import { createHash } from 'node:crypto'
import { z } from 'zod'
import { dossierSchema, type Dossier } from '#shared/domain/dossier.ts'
import { houseSchema, type House } from '#shared/domain/house/house.ts'
import { ok, refuse, type Result } from '#shared/result/result.ts'
import type { Codec, Codecs } from '../vault/vault.ts'

const checkWith =
  <T>(schema: z.ZodType<T>) =>
  (value: unknown): Result<T> => {
    const checked = schema.safeParse(value)
    return checked.success ? ok(checked.data) : refuse('unfit', 'De inhoud past niet bij wat Baken verwacht.', checked.error.issues[0]?.path.map(String).join('.') ?? '')
  }

/** What a schema looks like, in one word: a record that was sealed under the same one need not be checked again at opening. */
const shapeOf = (schema: z.ZodType): string => createHash('sha256').update(JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }))).digest('hex').slice(0, 16)

/** The codec of a record; its shape is worked out when the first record is read or written, not while the program starts. */
function codec<T>(kind: Codec<T>['kind'], schema: z.ZodType<T>): Codec<T> {
  let shape: string | undefined
  return { kind, version: 1, migrations: [], check: checkWith(schema), get shape() { return (shape ??= shapeOf(schema)) } }
}

/** The kinds of record in our vaults, their versions and the steps from older ones. */
export const codecs: Codecs<House, Dossier> = { house: codec<House>('house', houseSchema), dossier: codec<Dossier>('dossier', dossierSchema) }
