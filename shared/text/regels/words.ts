import type { RuleCategory, SignedPaper, Tier } from '../../domain/regels/rules.ts'

/** How a paper is called at the start of a sentence, and inside one. */
export const paperName = { huisregels: 'Huisregels', instroomvoorwaarden: 'Instroomvoorwaarden' } as const satisfies Readonly<Record<SignedPaper, string>>
export const paperInSentence = { huisregels: 'de huisregels', instroomvoorwaarden: 'de instroomvoorwaarden' } as const satisfies Readonly<Record<SignedPaper, string>>

/** The names of the parts of both papers, as their headings. */
export const partName = {
  clean: 'Clean blijven en testen', veiligheid: 'Veiligheid', respect: 'Respect en privacy', programma: 'Programma en op tijd', huishouden: 'Huishouden en corvee', rust: 'Rust, slapen en roken', bezoek: 'Bezoek, weekend en weg zijn',
  relaties: 'Relaties', gezondheid: 'Medicijnen en gezondheid', telefoon: 'Telefoon, gokken en gamen', geld: 'Geld en spullen', buurt: 'De buurt', misgaan: 'Als het misgaat', klacht: 'Klacht en meepraten',
  verblijf: 'Hier wonen', kosten: 'Wat het kost', testen: 'Testen', gebruik: 'Als je gebruikt', vertrek: 'Als je weggaat', spullen: 'Je spullen', delen: 'Wat wij delen',
} as const satisfies Readonly<Record<RuleCategory, string>>

/** What may follow on a breach, short as on a tag; and said in full. */
export const tierName = { einde: 'Verblijf kan stoppen', waarschuwing: 'Waarschuwing', gesprek: 'Gesprek', wij: 'Belofte van het huis' } as const satisfies Readonly<Record<Tier, string>>
export const tierNote = { einde: 'gevaarlijk voor jou of de groep', waarschuwing: 'wordt opgeschreven', gesprek: 'drie zijn één waarschuwing', wij: 'zonder nummer en teken' } as const satisfies Readonly<Record<Tier, string>>

const facts: Readonly<Record<string, string>> = {
  telefoon: 'Nummer, dag en nacht', dagopening: 'Tijd van de dagopening', dagsluiting: 'Tijd van de dagsluiting', 'bellen-voor': 'Afbellen vóór', 'stil-vanaf': 'Stil in huis vanaf', 'stil-tot': 'Stil in huis tot', 'stil-zaterdag': 'Zaterdag stil vanaf',
  'bezoek-tot': 'Bezoek tot', 'buiten-stil': 'Buiten stil na', terugbellen: 'Terugbellen binnen', 'spullen-bewaren': 'Spullen bewaren', meetings: 'Meetings in een week', huisvergadering: 'Dag van de huisvergadering', 'klacht-bij': 'Klacht bij', 'klacht-antwoord': 'Antwoord op een klacht binnen', huur: 'Huur in een maand',
}
/** What a fact of the house is called where it is filled in; one of the house's own making is called by its name. */
export const factName = (name: string): string => facts[name] ?? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ')
