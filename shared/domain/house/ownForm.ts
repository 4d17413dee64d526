import type { StayFacts } from '../stay/stay.ts'
import type { House } from './house.ts'

const words = (text: string): string => ` ${text.normalize('NFC').toLocaleLowerCase('nl').split(/[^\p{L}\p{N}]+/u).filter((w) => w !== '' && w !== 'gemeente').join(' ')} `

/** True when the gemeente of this stay, or the desk that the house deals with there, works with an evaluation form of its own (V24). A contact belongs to a stay when its name has the gemeente's, or is the contact's. */
export function hasOwnForm(contacts: House['contacts'], { gemeenteVerantwoordelijk, contactGemeente }: Pick<StayFacts, 'gemeenteVerantwoordelijk' | 'contactGemeente'>): boolean {
  const known = [gemeenteVerantwoordelijk, contactGemeente].map(words).filter((w) => w.trim() !== '')
  return contacts.some((c) => c.ownForm && known.some((k) => words(c.name).includes(k) || (words(c.name).trim() !== '' && k.includes(words(c.name))) || (c.person.trim() !== '' && k === words(c.person))))
}
