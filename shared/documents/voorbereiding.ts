import { fullName } from '../domain/people/name.ts'
import { addressLine } from '../domain/house/house.ts'
import { helpLine } from '../text/fixed.ts'
import type { StayInput } from './evaluatie/input.ts'
import type { Document } from './model.ts'
import { clean } from './rich.ts'

/** The questions of the talk that comes, for the resident, in large type. */
export function voorbereiding(input: StayInput): Document {
  const name = fullName(input.dossier.person)
  return {
    kind: 'voorbereiding', profile: '', title: ['Zo kijk ik terug', name].filter(Boolean).join(' '), subject: clean(input.house.name), language: 'nl-NL',
    head: { left: clean(input.house.name), right: clean(addressLine(input.house)) }, sections: [], footer: { strong: helpLine(clean(input.house.phone247)), archive: `Zo kijk ik terug · ${name} · vertrouwelijk` },
    mark: 'geen', example: input.house.example,
  }
}
