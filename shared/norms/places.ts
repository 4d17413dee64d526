import type { Capability, Norm, PlanPart } from '../domain/profile/profile.ts'
import { assertNever } from '../result/result.ts'
import { planSections, type SectionNumber } from '../text/planSections.ts'
import { askedField } from './askedField.ts'

/** What the program does with a norm: reckon with it, look whether it is met, ask for it, show it, later, or not at all. */
export type How = 'berekend' | 'nagekeken' | 'gevraagd' | 'getoond' | 'later' | 'niet voor dit programma'
/** Where in the program a norm stands, in Dutch. */
export type NormPlace = { readonly how: How; readonly where: string }

const sections: Readonly<Record<PlanPart, SectionNumber>> = {
  verblijfsperiode: '3', uitstroomperspectief: '1', doelen: '4', leefgebieden: '4', daginvulling: '5', uitstroomadres: '3', noodadres: '3', indicatie: '0', 'doel-afspraken': '4', netwerkrol: '4',
  signaleringsplan: '7', 'als-het-misgaat': '8', hbo: '0', terugkeer: '3', vormen: '4', vervoer: '5', motivatie: '2',
}
/** What each part that is still to come is called. */
export const capabilityNames = {
  meldingen: 'meldingen aan de gemeente', maatregelen: 'maatregelen', testregister: 'testregister',
  afwezigheid: 'afwezigheid', uitstroom: 'uitstroom', nazorg: 'nazorg', kpi: 'cijfers voor de gemeente', auditmap: 'auditmap', aanmeldingen: 'aanmeldingen', naasten: 'naasten',
} as const satisfies Readonly<Record<Capability, string>>

const plan = (section: SectionNumber): string => `Plan, ${planSections[section]}`

/** The one table of places: every norm stands somewhere, and its rule says where. Advice sets no day; it is shown as advice until the house makes it an agreement. */
export function placeOf(norm: Pick<Norm, 'rule' | 'advice'>): NormPlace {
  const { rule } = norm
  switch (rule.kind) {
    case 'once':
    case 'every':
    case 'before':
    case 'expires':
      return { how: 'berekend', where: norm.advice ? 'Beheer, Contractprofielen, als advies; Vandaag en de tijdlijn als het huis er een huisafspraak van maakt' : 'Vandaag en de tijdlijn van het verblijf' }
    case 'yearly':
      return { how: 'berekend', where: 'Vandaag, bij de taken van het huis' }
    case 'atMost':
      return rule.subject === 'rent' ? { how: 'nagekeken', where: `${plan('9')}, bij de huur` } : { how: 'berekend', where: `De tijdlijn van het verblijf en ${plan('3')}` }
    case 'atLeast':
      return { how: 'nagekeken', where: 'Dossier, Intake: bij de geboortedatum' }
    case 'expected':
      return { how: 'nagekeken', where: 'Dossier, Intake: bij de geplande einddatum' }
    case 'must':
      return { how: 'nagekeken', where: plan(sections[rule.part]) }
    case 'cover':
      return { how: 'nagekeken', where: `${plan('4')}: ${rule.areas.map((a) => a.name).join('; ')}` }
    case 'policy':
      return { how: 'getoond', where: `${plan('7')}: wat er gebeurt na gebruik; Dossier, Logboek: Leermomenten` }
    case 'hours':
      return { how: 'nagekeken', where: `Dossier, Plan: Uren begeleiding${rule.what === 'individueel' ? '' : '; Weekrooster, telbalk'}` }
    case 'rooster':
      return { how: 'nagekeken', where: 'Weekrooster, telbalk' }
    case 'criterion':
      return { how: 'nagekeken', where: 'Dossier, Intake: past dit huis, en de bijlage voor de toegang' }
    case 'ask':
      return { how: 'gevraagd', where: askedField(rule.field) ?? rule.field }
    case 'say':
      return { how: 'getoond', where: rule.where }
    case 'later':
      return { how: 'later', where: capabilityNames[rule.capability] }
    case 'outside':
      return { how: 'niet voor dit programma', where: rule.why }
    default:
      return assertNever(rule)
  }
}
