import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { ruleSchema, type SignedPaper, signedPapers } from '#shared/domain/regels/rules.ts'
import type { RulesSet } from '#shared/domain/regels/verbs.ts'
import { blockSchema } from '#shared/domain/rooster/block.ts'
import type { WeekTemplate } from '#shared/domain/rooster/schedule.ts'

/** What ships to begin from: both papers, and sample weeks by the id of the contract profile that each is made for. */
export type Shipped = { readonly papers: Readonly<Record<SignedPaper, RulesSet>>; readonly weeks: readonly WeekTemplate[] }

const set = z.strictObject({ opening: z.string(), variables: z.record(z.string(), z.string()), rules: z.array(ruleSchema) })
const week = z.strictObject({ name: z.string(), blocks: z.array(blockSchema) })

/** Reads them, once, when they are first asked for. A file that breaks the schema is a bug of the build and throws. */
export function shippedSets(resources: string): () => Shipped {
  let known: Shipped | undefined
  const json = (...parts: string[]): unknown => JSON.parse(readFileSync(path.join(resources, ...parts), 'utf8'))
  const paper = (name: SignedPaper): RulesSet => set.parse(json('regels', `${name}.json`))
  return () => (known ??= {
    papers: { [signedPapers[0]]: paper(signedPapers[0]), [signedPapers[1]]: paper(signedPapers[1]) },
    weeks: readdirSync(path.join(resources, 'rooster')).filter((name) => name.endsWith('.json')).sort().map((name) => ({ id: path.basename(name, '.json'), ...week.parse(json('rooster', name)) })),
  })
}
