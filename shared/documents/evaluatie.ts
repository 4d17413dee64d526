import { fullName } from '../domain/people/name.ts'
import { addressLine } from '../domain/house/house.ts'
import { helpLine } from '../text/fixed.ts'
import type { TalkInput } from './evaluatie/input.ts'
import type { Document } from './model.ts'
import { clean } from './rich.ts'

/** The report of a look back. */
export function evaluatie(input: TalkInput): Document {
  const name = fullName(input.dossier.person)
  return {
    kind: 'evaluatie', profile: '', title: ['Evaluatieverslag', name].filter(Boolean).join(' '), subject: clean(input.house.name), language: 'nl-NL',
    head: { left: clean(input.house.name), right: clean(addressLine(input.house)) }, sections: [], footer: { strong: helpLine(clean(input.house.phone247)), archive: `Evaluatieverslag · ${name} · vertrouwelijk` },
    mark: input.mark, example: input.house.example,
  }
}
