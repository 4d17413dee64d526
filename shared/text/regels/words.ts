import type { SignedPaper, Tier } from '../../domain/regels/rules.ts'

/** How a paper is called inside a sentence. */
export const paperInSentence = { huisregels: 'de huisregels', instroomvoorwaarden: 'de instroomvoorwaarden' } as const satisfies Readonly<Record<SignedPaper, string>>

/** What may follow on a breach, short as on a tag; and what that means. */
export const tierName = { einde: 'Verblijf kan stoppen', waarschuwing: 'Waarschuwing', gesprek: 'Gesprek', wij: 'Belofte van het huis' } as const satisfies Readonly<Record<Tier, string>>
export const tierNote = { einde: 'gevaarlijk voor jou of de groep', waarschuwing: 'wordt opgeschreven', gesprek: 'drie zijn samen één waarschuwing', wij: 'staat er zonder nummer en teken' } as const satisfies Readonly<Record<Tier, string>>

const facts: Readonly<Record<string, string>> = {
  telefoon: 'Nummer, dag en nacht', dagopening: 'Tijd van de dagopening', dagsluiting: 'Tijd van de dagsluiting', 'bellen-voor': 'Afbellen vóór', 'stil-vanaf': 'Stil in huis vanaf', 'stil-tot': 'Stil in huis tot', 'stil-zaterdag': 'Zaterdag stil vanaf',
  'bezoek-tot': 'Bezoek tot', 'buiten-stil': 'Buiten stil na', terugbellen: 'Terugbellen binnen', 'spullen-bewaren': 'Spullen bewaren', meetings: 'Meetings in een week', huisvergadering: 'Dag van de huisvergadering', 'klacht-bij': 'Klacht bij', 'klacht-antwoord': 'Antwoord op een klacht binnen',
  huur: 'Huur in een maand', 'huur-hoogste': 'Hoogste huur in een maand', 'zelf-betalen': 'Wat iemand zelf betaalt', 'bij-gebruik': 'Wat er gebeurt bij gebruik',
}
/** What a fact of the house is called where it is filled in; one of the house's own making is called by its name. */
export const factName = (name: string): string => facts[name] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
