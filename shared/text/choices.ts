import type { ConsentEntry } from '../domain/consent/consent.ts'
import type { Naaste, Professional } from '../domain/people/network.ts'
import type { PlanContent } from '../domain/plan/content.ts'
import type { NetworkRole } from '../domain/plan/goal.ts'
import type { EndResult } from '../domain/stay/end.ts'
import type { Attachment, Criterion, Handled, IntakeOutcome, StayFacts, Treatment, Uitstroomadres } from '../domain/stay/stay.ts'

type Words<K extends string> = Readonly<Record<K, string>>

/** What each choice on a form is called, in the order of its tiles. */
export const choiceWords = {
  wooncomponent: { ja: 'Ja', nee: 'Nee', onbekend: 'Weet ik niet' },
  route: { kliniek: 'Kliniek', 'gemeentelijke-toegang': 'Gemeentelijke toegang', 'regionale-toegang': 'Regionale toegang', anders: 'Anders', onbekend: 'Weet ik niet' },
  addressKind: { onbekend: 'Nog niet bekend', 'eigen-woning': 'Eigen woning', netwerk: 'Bij familie of vrienden', corporatie: 'Huurwoning van een corporatie', kamer: 'Kamer', begeleid: 'Begeleid wonen', anders: 'Anders' },
  completed: { ja: 'Afgemaakt', nee: 'Gestopt', onbekend: 'Weet ik niet' },
  attachmentKind: { beschikking: 'Beschikking', verwijzing: 'Verwijzing', advies: 'Advies', 'bewijs-woningzoekende': 'Bewijs woningzoekende', anders: 'Anders' },
  mayJoin: { ja: 'Ja', nee: 'Nee', onbekend: 'Nog vragen' },
  professionalKind: { kliniek: 'Kliniek', ggz: 'GGZ', huisarts: 'Huisarts', budgetbeheer: 'Budgetbeheer', ambulant: 'Ambulante hulp', werk: 'Werk of leren', anders: 'Anders' },
  perspectief: { zelfstandig: 'Zelfstandig', ambulant: 'Met hulp aan huis', naaste: 'Bij een naaste', anders: 'Anders', open: 'Nog open' },
  backToHerkomst: { ja: 'Ja', nee: 'Nee', 'weet-niet': 'Weet ik nog niet', open: 'Nog niet gevraagd' },
  urgentie: { open: 'Nog niet gevraagd', 'niet-van-toepassing': 'Niet van toepassing', aangevraagd: 'Aangevraagd', toegekend: 'Toegekend', afgewezen: 'Afgewezen' },
  later: { werk: 'Werk', vrijwilligerswerk: 'Vrijwilligerswerk', opleiding: 'Opleiding', anders: 'Anders', open: 'Nog open' },
  transport: { zelf: 'Zelf', 'met-hulp': 'Met hulp', safehouse: 'Met het huis', open: 'Nog open' },
  budget: { geen: 'Ik doe het zelf', netwerk: 'Iemand dichtbij', professioneel: 'Budgetbeheer', bewind: 'Bewind', open: 'Nog open' },
  medicines: { geen: 'Ik gebruik geen', zelf: 'Ik zelf', 'met-hulp': 'Met hulp', huis: 'Het huis', open: 'Nog open' },
  network: { naasten: 'Naasten', ander: 'Iemand anders', niemand: 'Niemand', 'nog-niet': 'Nog niet', open: 'Nog niet gevraagd' },
  consent: { ja: 'Ja', nee: 'Nee', open: 'Nog kiezen' },
  endResult: {
    doelen: 'Doelen behaald en uitgestroomd', 'eigen-keuze': 'Eerder weg, op eigen keuze', gebruik: 'Gestopt na gebruik', regels: 'Gestopt om de huisregels', veiligheid: 'Gestopt om de veiligheid',
    'zwaardere-zorg': 'Naar zwaardere zorg', 'ander-safehouse': 'Naar een ander safehouse', overleden: 'Overleden', anders: 'Anders',
  },
  criterion: { ja: 'Ja', nee: 'Nee', open: 'Nog niet gevraagd' },
  fits: { ja: 'Ja', nee: 'Nee', twijfel: 'Twijfel', open: 'Nog niet besproken' },
  treatment: { ja: 'Ja', nee: 'Nee', open: 'Nog niet gevraagd' },
  handled: { gedaan: 'Gedaan', overgeslagen: 'Overgeslagen', uitgesteld: 'Uitgesteld', 'niet-van-toepassing': 'Niet van toepassing' },
} as const satisfies {
  readonly wooncomponent: Words<StayFacts['indicatie']['wooncomponent']>
  readonly route: Words<StayFacts['route']>
  readonly addressKind: Words<Uitstroomadres['kind']>
  readonly completed: Words<Treatment['completed']>
  readonly attachmentKind: Words<Attachment['kind']>
  readonly mayJoin: Words<Naaste['mayJoin']>
  readonly professionalKind: Words<Professional['kind']>
  readonly perspectief: Words<PlanContent['perspectief']>
  readonly backToHerkomst: Words<PlanContent['backToHerkomst']>
  readonly urgentie: Words<PlanContent['urgentie']['state']>
  readonly later: Words<PlanContent['later']['kind']>
  readonly transport: Words<PlanContent['transport']['kind']>
  readonly budget: Words<PlanContent['budget']['kind']>
  readonly medicines: Words<PlanContent['medicines']['kind']>
  readonly network: Words<NetworkRole['answer']>
  readonly consent: Words<ConsentEntry['choice']>
  readonly endResult: Words<Exclude<EndResult, ''>>
  readonly criterion: Words<Criterion['answer']>
  readonly fits: Words<IntakeOutcome['fits']>
  readonly treatment: Words<IntakeOutcome['treatment']>
  readonly handled: Words<Handled['how']>
}

/** The tiles of a choice, in order. */
export function optionsOf<T extends Readonly<Record<string, string>>>(words: T): readonly { readonly value: Extract<keyof T, string>; readonly label: string }[] {
  const options: { readonly value: Extract<keyof T, string>; readonly label: string }[] = []
  for (const value in words) if (Object.hasOwn(words, value)) options.push({ value, label: words[value] ?? '' })
  return options
}
