import type { Uitstroomadres } from '../../domain/stay/stay.ts'
import { naasteLabel, type Naaste } from '../../domain/people/network.ts'
import { clean, phrase } from '../rich.ts'

const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('nl') + text.slice(1)
const POSSESSIVE = /^(?:bij )?(?<rest>(?:mijn|onze|ons|de|het|een) .+)$/iu
const SELF = /^(?:ik|mijzelf|mezelf|van mijzelf|zelf|bewoner|cliënt|inwoner|eigen)$/iu

/** `naasteLabel` for running text: 'mijn zus', also when 'Zus' or 'mijn zus' was typed. */
export const naastePhrase = (n: Pick<Naaste, 'name' | 'nameOnPaper' | 'relation'>): string => clean(naasteLabel({ ...n, relation: lower(clean(n.relation).replace(/^(?:mijn|m'n) /iu, '')) }))

/** Somebody as the resident says it: 'zus' → 'mijn zus'; a name stays a name. */
function personPhrase(whose: string, naasten: readonly Naaste[]): string {
  const text = phrase(whose)
  const rest = POSSESSIVE.exec(text)?.groups?.['rest']
  if (rest) return lower(rest)
  const bare = text.replace(/^bij /iu, '')
  const naaste = naasten.find((n) => [n.relation, n.name].some((t) => clean(t) !== '' && clean(t).toLocaleLowerCase('nl') === bare.toLocaleLowerCase('nl')))
  return naaste ? naastePhrase(naaste) : bare
}

/** Where this address is, to go behind "Ik ga naar": 'mijn zus', 'mijn eigen woning', or the address itself; empty = not known. */
export function placePhrase(adres: Uitstroomadres, naasten: readonly Naaste[]): string {
  const whose = clean(adres.whose)
  if (adres.kind === 'eigen-woning' && (whose === '' || SELF.test(whose))) return 'mijn eigen woning'
  if (whose !== '' && !SELF.test(whose)) return personPhrase(whose, naasten)
  const address = phrase(adres.address)
  return /^(?:bij|naar) /iu.test(address) ? address.replace(/^(?:bij|naar) /iu, '') : address
}
