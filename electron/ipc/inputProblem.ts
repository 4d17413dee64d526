import type { ZodError } from 'zod'
import { refuse } from '#shared/result/result.ts'

type Issue = ZodError['issues'][number]

function sentence(issue: Issue): string {
  if (issue.code === 'custom') return issue.message
  if (issue.code === 'too_big' && issue.origin === 'string') return `Deze tekst is te lang: hooguit ${issue.maximum.toString()} tekens. Kort hem in.`
  if (issue.code === 'too_big' && issue.origin === 'array') return `Hier passen er hooguit ${issue.maximum.toString()}. Haal er eerst een weg.`
  if (issue.code === 'too_small' && issue.origin === 'string') return 'Vul dit veld in.'
  // A schema's own sentence is Dutch; zod's built-in ones are not, and start like this.
  if (!/^(Invalid|Too|Unrecognized)/.test(issue.message)) return issue.message
  return 'Wat hier staat, past niet in dit veld. Controleer het en probeer het opnieuw.'
}

/** The refusal for input that a schema did not accept: one sentence, and the field it is about. */
export function inputProblem(error: ZodError): ReturnType<typeof refuse> {
  const [first] = error.issues
  if (first === undefined) return refuse('input', 'Wat is ingevuld, klopt niet. Controleer het en probeer het opnieuw.')
  const field = first.path.map(String).join('.')
  return field === '' ? refuse('input', sentence(first)) : refuse('input', sentence(first), field)
}
