import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { publishedSchema } from '#shared/exchange/file.ts'
import { check } from './check.ts'
import { documents } from './documents.ts'
import { help } from './help.ts'
import { done, wrong, type Outcome, type Place } from './outcome.ts'
import { profiles } from './profiles.ts'
import { verify } from './verify.ts'

const commands = ['schema', 'example', 'documents', 'verify', 'check', 'profiles', 'help'] as const
const allowed: Readonly<Record<(typeof commands)[number], readonly string[]>> = { schema: [], example: [], help: [], documents: ['file', 'kind', 'format', 'out', 'date', 'evaluation', 'size', 'overwrite'], verify: ['file'], check: ['file', 'today'], profiles: [] }
const SEE = 'Alle opdrachten: npm run --silent cli -- help'

function parsed(argv: readonly string[]) {
  const text = { type: 'string' } as const
  const { values, positionals } = parseArgs({ args: [...argv], allowPositionals: true, strict: false, options: { file: text, kind: text, format: text, out: text, date: text, evaluation: text, size: text, today: text, overwrite: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } })
  return { values, positionals }
}

/** Carries out one order of the command line. Throws only for a bug of ours. */
export async function run(argv: readonly string[], place: Place): Promise<Outcome> {
  const { values, positionals } = parsed(argv)
  const [word = 'help', extra] = positionals
  const command = values['help'] === true ? 'help' : commands.find((c) => c === word)
  if (command === undefined) return wrong(`De opdracht "${word}" bestaat niet. ${SEE}`)
  if (extra !== undefined) return wrong(`"${extra}" hoort hier niet. ${SEE}`)
  const strange = Object.keys(values).find((name) => name !== 'help' && !allowed[command].includes(name))
  if (strange !== undefined) return wrong(`--${strange} hoort niet bij "${command}". ${SEE}`)
  const value = (name: string): string => (typeof values[name] === 'string' ? values[name] : '')
  const missing = (command === 'documents' ? ['file', 'kind', 'out'] : command === 'verify' || command === 'check' ? ['file'] : []).find((name) => value(name) === '')
  if (missing !== undefined) return wrong(`--${missing} ontbreekt bij "${command}". ${SEE}`)
  const empty = ['date', 'evaluation', 'size', 'format', 'today'].find((name) => name in values && value(name) === '')
  if (empty !== undefined) return wrong(`Achter --${empty} hoort een waarde. ${SEE}`)
  switch (command) {
    case 'schema':
      return done(`${JSON.stringify(publishedSchema(), null, 2)}\n`)
    case 'example':
      return done(readFileSync(path.join(place.resources, 'uitwisseling', 'voorbeeld.json'), 'utf8'))
    case 'documents':
      return documents({ file: value('file'), kind: value('kind'), format: value('format') || 'pdf', out: value('out'), date: value('date') || null, evaluation: value('evaluation') || null, size: value('size') || null, overwrite: values['overwrite'] === true }, place)
    case 'verify':
      return verify(value('file'), place)
    case 'check':
      return check(value('file'), value('today') || null, place)
    case 'profiles':
      return profiles(place)
    case 'help':
      return done(help)
  }
}
