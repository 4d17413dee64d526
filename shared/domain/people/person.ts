import { z } from 'zod'
import { dayOrNull, line, named, prose } from '../fields.ts'
import { isBsn } from './bsn.ts'

/** Somebody who signs for the resident because the law or the resident says so (Wmo art. 1.1.1). */
export const representativeSchema = z.strictObject({
  kind: named(z.enum(['curator', 'mentor', 'bewindvoerder', 'gemachtigde']), 'soort vertegenwoordiger'), name: named(line, 'naam van de vertegenwoordiger'), phone: named(line, 'telefoon van de vertegenwoordiger'),
})
export type Representative = z.infer<typeof representativeSchema>

const WRONG_BSN = 'Dit BSN klopt niet. Kijk de negen cijfers na.'
/** The resident as a person. The BSN stays in here: no plan, rules or schedule may print it (Wmo art. 5.2.9). */
export const personSchema = z.strictObject({
  firstName: named(line, 'voornaam'),
  tussenvoegsel: named(line, 'tussenvoegsel', 'Tussenvoegsel, bijvoorbeeld "van der".'),
  lastName: named(line, 'achternaam', 'Achternaam zonder tussenvoegsel.'),
  roepnaam: named(line, 'roepnaam', 'Hoe het huis deze persoon noemt. Leeg = de voornaam.'),
  birthDate: named(dayOrNull, 'geboortedatum'),
  clientNumber: named(line, 'cliëntnummer', 'Het nummer van het huis voor deze bewoner. Nooit het BSN.'),
  bsn: named(z.string().regex(/^(\d{9})?$/, { error: WRONG_BSN }).refine((n) => n === '' || isBsn(n), { error: WRONG_BSN }), 'BSN', 'Burgerservicenummer, negen cijfers die de 11-proef doorstaan, of leeg. Baken laat het weg, tenzij iemand kiest om het mee te geven. Het staat op geen enkel document.'),
  phone: named(line, 'telefoon'),
  representative: named(representativeSchema.nullable(), 'vertegenwoordiger', 'Wie volgens de wet of de bewoner zelf voor de bewoner tekent. Null = niemand.'),
  goodToKnow: named(prose, 'goed om te weten', 'Wat anderen moeten weten: taal, lezen, gezondheid, eten. Alleen wat nodig is.'),
  easyReading: named(z.boolean(), 'leest moeilijk', 'Waar = deze bewoner leest moeilijk.'),
})
export type Person = z.infer<typeof personSchema>

/** A person of whom nothing is known yet. */
export const emptyPerson: Person = {
  firstName: '', tussenvoegsel: '', lastName: '', roepnaam: '', birthDate: null, clientNumber: '', bsn: '', phone: '', representative: null, goodToKnow: '', easyReading: false,
}

/** The name used in talk and on cards. */
export const callName = (p: Pick<Person, 'roepnaam' | 'firstName'>): string => p.roepnaam.trim() || p.firstName.trim()
