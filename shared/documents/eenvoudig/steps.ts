import { fullMonths } from '../../domain/calendar/format.ts'
import type { Rich } from '../model.ts'
import { capital } from '../../text/capital.ts'
import { b, listed, phrase, rich, sentence } from '../rich.ts'

const ENDS = /[.!?…]$/u

/** Everybody named in 'Daan en S. Model', without the resident. */
function others(who: string, self: readonly string[]): { readonly names: readonly string[]; readonly withMe: boolean } {
  const names = phrase(who).split(/\s*(?:,|\/|\+|&|\ben\b|\bmet\b|\bsamen\b)\s*/iu).map((n) => n.trim()).filter(Boolean)
  const rest = names.filter((n) => !self.includes(n.toLocaleLowerCase('nl')))
  return { names: rest, withMe: rest.length < names.length || /^(?:samen|met)\b/iu.test(who.trim()) }
}

/** A row of the plan as short sentences: 'Post openen, elke donderdag. Samen met S. Model.' */
export function step([what, who, when]: readonly [string, string, string], self: readonly string[]): Rich {
  const { names, withMe } = others(who, self)
  const by = names.length === 0 ? '' : withMe ? `Samen met ${listed(names)}.` : `Dat ${names.length === 1 ? 'doet' : 'doen'} ${listed(names)}.`
  const tail = by === '' ? '' : ` ${by}`
  const text = what.trim()
  const time = fullMonths(phrase(when))
  if (text === '') return time === '' ? rich(capital(by)) : rich(b(sentence(capital(time))), tail)
  if (time === '') return rich(sentence(text), tail)
  return ENDS.test(text) ? rich(text, ' ', b(sentence(capital(time))), tail) : rich(`${text}, `, b(sentence(time)), tail)
}
