import type { RuleCategory, SignedPaper, Tier } from '../../domain/regels/rules.ts'

/** What each paper is called. */
export const paperName = { huisregels: 'Huisregels', instroomvoorwaarden: 'Instroomvoorwaarden' } as const satisfies Readonly<Record<SignedPaper, string>>

/** The name of each part, as it stands in the margin of the paper. */
export const partName = {
  clean: 'Clean blijven en testen', veiligheid: 'Veiligheid', respect: 'Respect en privacy', programma: 'Programma en op tijd', huishouden: 'Huishouden en corvee', rust: 'Rust, slapen en roken', bezoek: 'Bezoek, weekend en weg zijn',
  relaties: 'Relaties', gezondheid: 'Medicijnen en gezondheid', telefoon: 'Telefoon, gokken en gamen', geld: 'Geld en spullen', buurt: 'De buurt', misgaan: 'Als het misgaat', klacht: 'Klacht en meepraten',
  verblijf: 'Hier wonen', kosten: 'Wat het kost', testen: 'Testen', gebruik: 'Als je gebruikt', vertrek: 'Als je weggaat', spullen: 'Je spullen', delen: 'Wat de gemeente hoort',
} as const satisfies Readonly<Record<RuleCategory, string>>

/** A part has another name on the paper where it is smaller. */
const inAdmission: Partial<Record<RuleCategory, string>> = { clean: 'Clean zijn', programma: 'Meedoen', klacht: 'Een klacht' }
/** The name of a part on one of the papers. */
export const partTitle = (paper: SignedPaper, part: RuleCategory): string => (paper === 'instroomvoorwaarden' ? (inAdmission[part] ?? partName[part]) : partName[part])

/** What a mark means: its name, in short, and what follows. A promise has no mark. */
export const tierWords = {
  einde: { name: 'Je verblijf kan stoppen', short: 'verblijf kan stoppen', text: 'Dit is gevaarlijk voor jou of voor de groep. We praten met je en zoeken eerst uit wat er was.', shape: 'zwart vierkant' },
  waarschuwing: { name: 'Je krijgt een waarschuwing', short: 'waarschuwing', text: 'We schrijven de waarschuwing op. Jij krijgt een kopie.', shape: 'half zwart vierkant' },
  gesprek: { name: 'We praten met je', short: 'gesprek', text: 'Drie gesprekken over hetzelfde zijn samen één waarschuwing.', shape: 'wit vierkant' },
} as const satisfies Readonly<Record<Exclude<Tier, 'wij'>, { readonly name: string; readonly short: string; readonly text: string; readonly shape: string }>>
