import { fullName } from '../domain/people/name.ts'
import { addressLine } from '../domain/house/house.ts'
import { helpLine } from '../text/fixed.ts'
import type { TalkInput } from './evaluatie/input.ts'
import type { Document } from './model.ts'
import { clean } from './rich.ts'

/** The same on one page, for a gemeente with a form of its own (V24). */
export function evaluatiesamenvatting(input: TalkInput): Document {
  const name = fullName(input.dossier.person)
  return {
    kind: 'evaluatiesamenvatting', profile: '', title: ['Samenvatting evaluatie', name].filter(Boolean).join(' '), subject: clean(input.house.name), language: 'nl-NL',
    head: { left: clean(input.house.name), right: clean(addressLine(input.house)) }, sections: [], footer: { strong: helpLine(clean(input.house.phone247)), archive: `Samenvatting evaluatie · ${name} · vertrouwelijk` },
    mark: input.mark, example: input.house.example,
  }
}
