import { fullName } from '../domain/people/name.ts'
import { addressLine } from '../domain/house/house.ts'
import { helpLine } from '../text/fixed.ts'
import type { StayInput } from './evaluatie/input.ts'
import type { Document } from './model.ts'
import { clean } from './rich.ts'

/** The plan for leaving (V09, V10, V43, B42, B43). */
export function uitstroomplan(input: StayInput): Document {
  const name = fullName(input.dossier.person)
  return {
    kind: 'uitstroomplan', profile: '', title: ['Uitstroomplan', name].filter(Boolean).join(' '), subject: clean(input.house.name), language: 'nl-NL',
    head: { left: clean(input.house.name), right: clean(addressLine(input.house)) }, sections: [], footer: { strong: helpLine(clean(input.house.phone247)), archive: `Uitstroomplan · ${name} · vertrouwelijk` },
    mark: 'geen', example: input.house.example,
  }
}
