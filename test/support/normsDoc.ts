import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Norm } from '#shared/domain/profile/profile.ts'
import { placeOf, type How } from '#shared/norms/places.ts'
import { shippedProfiles } from './profiles.ts'

const root = path.join(import.meta.dirname, '../..')
/** The page that is generated; `npm run norms:docs` writes it. */
export const normsPage = path.join(root, 'docs/normen.md')
/** The test that goes red when a sentence, a quote or a place changes. */
const TEXT_TEST = 'test/unit/norms/allNorms.test.ts'
const CASES = 'test/profiles'

const sourcesSchema = z.strictObject({ sources: z.array(z.strictObject({ document: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: z.number().int(), offsets: z.record(z.string(), z.number().int()) })) })
/** The documents that the norms were read out of, with the place of each quote. */
export const { sources } = sourcesSchema.parse(JSON.parse(readFileSync(path.join(root, 'resources/normen/bronnen.json'), 'utf8')))
/** The profiles that were read out of a document; the house's own proposals were not. */
export const sourcedProfiles = sources.flatMap((s) => shippedProfiles.filter((p) => p.document === s.document))
/** The id in the sources, without the letter of a further rule from the same sentence: 'B42b' → 'B42'. */
export const baseId = (id: string): string => id.slice(0, 3)

type Case = { readonly name: string; readonly norms: readonly string[] }
const isCase = (c: unknown): c is Case => typeof c === 'object' && c !== null && 'name' in c && typeof c.name === 'string' && 'norms' in c && Array.isArray(c.norms)

/** For each norm the cases that name it: they go red when its number changes. */
function casesByNorm(): ReadonlyMap<string, readonly string[]> {
  const folder = path.join(root, CASES)
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.cases.json')).sort() : []
  const named = files.flatMap((file) => {
    const all: unknown = JSON.parse(readFileSync(path.join(folder, file), 'utf8'))
    return (Array.isArray(all) ? all : []).filter(isCase).flatMap((c) => c.norms.map((id) => ({ id, test: `${file.replace('.cases.json', '')} › ${c.name}` })))
  })
  return new Map([...Map.groupBy(named, (n) => n.id)].map(([id, of]) => [id, [...new Set(of.map((n) => n.test))]]))
}

const cell = (text: string): string => text.replaceAll('|', String.raw`\|`).replace(/\s+/gu, ' ').trim()
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
const order: readonly How[] = ['berekend', 'nagekeken', 'gevraagd', 'getoond', 'later', 'niet voor dit programma']

function normRow(norm: Norm, cases: readonly string[]): string {
  const place = placeOf(norm)
  const how = `${place.how}${norm.advice && place.how !== 'later' ? ' (advies)' : ''}`
  return row([norm.id, norm.text, `${norm.source.heading}: “${norm.source.quote}”`, how, place.where, ['zin', ...cases.map((c) => `getal: ${c}`)].join('; ')])
}

/** docs/normen.md: every norm, our sentence, its source, where it stands in the program, and the test that goes red. */
export function normsDoc(): string {
  const cases = casesByNorm()
  const all = sourcedProfiles.flatMap((p) => p.norms)
  const firstOf = [...Map.groupBy(all, (n) => baseId(n.id)).values()].flatMap((group) => group.slice(0, 1))
  const count = order.map((how) => `${how} ${firstOf.filter((n) => placeOf(n).how === how).length}`).join(', ')
  return [
    '# Normen: waar staan ze in Baken?',
    'Deze bladzijde wordt gemaakt uit de code: `npm run norms:docs`. Verander haar niet met de hand.',
    `Vijf bronnen geven ${firstOf.length} normen. Naar hun eerste regel: ${count}. Een letter achter een kenmerk is een tweede regel uit dezelfde zin van de bron.`,
    `De laatste kolom zegt welke test rood wordt. *zin*: \`${TEXT_TEST}\`, als onze zin, het citaat of de plek verandert. *getal*: het geval in \`${CASES}\` dat de norm narekent, als het getal verandert. De citaten zelf kijk je na met \`npm run norms:quotes -- --sources MAP\`.`,
    ...sourcedProfiles.flatMap((p) => [
      `## ${p.name}`,
      `${p.document}.${p.notice === '' ? '' : ` ${p.notice}`}`,
      [row(['Norm', 'In onze woorden', 'Kop en citaat', 'Wat Baken doet', 'Waar', 'Test']), '|---|---|---|---|---|---|', ...p.norms.map((n) => normRow(n, cases.get(n.id) ?? []))].join('\n'),
    ]),
  ].join('\n\n') + '\n'
}
