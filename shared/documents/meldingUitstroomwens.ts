import { fullName } from '../domain/people/name.ts'
import { addressLine } from '../domain/house/house.ts'
import { helpLine } from '../text/fixed.ts'
import type { StayInput } from './evaluatie/input.ts'
import type { Document } from './model.ts'
import { clean } from './rich.ts'

/** The letter that tells the gemeente what somebody wants after the stay (V42): no more than she needs. */
export function meldingUitstroomwens(input: StayInput): Document {
  const name = fullName(input.dossier.person)
  return {
    kind: 'melding-uitstroomwens', profile: '', title: ['Melding uitstroomwens', name].filter(Boolean).join(' '), subject: clean(input.house.name), language: 'nl-NL',
    head: { left: clean(input.house.name), right: clean(addressLine(input.house)) }, sections: [], footer: { strong: helpLine(clean(input.house.phone247)), archive: `Melding uitstroomwens · ${name} · vertrouwelijk` },
    mark: 'geen', example: input.house.example,
  }
}
