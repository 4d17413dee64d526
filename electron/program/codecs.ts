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

const house: Codec<House> = { kind: 'house', version: 1, migrations: [], check: checkWith(houseSchema), shape: shapeOf(houseSchema) }
const dossier: Codec<Dossier> = { kind: 'dossier', version: 1, migrations: [], check: checkWith(dossierSchema), shape: shapeOf(dossierSchema) }

/** The kinds of record in our vaults, their versions and the steps from older ones. */
export const codecs: Codecs<House, Dossier> = { house, dossier }
