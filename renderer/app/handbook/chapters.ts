import type { Status } from '#shared/ipc/contract.ts'
import { assertNever } from '#shared/result/result.ts'
import type { Route } from '../../state/router.ts'

/** The chapters of the handbook, by the words of their heading. A test holds the file to this list. */
export const chapterIds = [
  'eerste-dag', 'een-nieuwe-bewoner', 'vandaag-en-de-lijst', 'contacten-en-leermomenten', 'samen-een-plan-maken', 'meelezen', 'controleren', 'tekenen-aan-tafel', 'terugkijken', 'een-evaluatie-invullen', 'weekrooster', 'huisregels', 'kopieen-en-documenten', 'toestemming', 'een-document-controleren',
  'uitwisselbestand', 'inzage-en-vernietigen', 'contractprofielen-en-huisafspraken', 'taalhulp', 'wie-mag-wat', 'logboek-wie-keek', 'reservekopieen', 'als-er-iets-misgaat', 'wachtwoord-kwijt', 'veilig-werken', 'toetsen', 'wat-baken-niet-doet',
] as const
export type ChapterId = (typeof chapterIds)[number]

const ofDossierTab = { overzicht: 'vandaag-en-de-lijst', intake: 'een-nieuwe-bewoner', plan: 'samen-een-plan-maken', evaluaties: 'terugkijken', logboek: 'contacten-en-leermomenten', uitstroom: 'terugkijken', documenten: 'kopieen-en-documenten', geschiedenis: 'als-er-iets-misgaat', 'wie-keek': 'logboek-wie-keek' } as const satisfies Readonly<Record<Extract<Route, { screen: 'dossier' }>['tab'], ChapterId>>
const ofBeheerTab = {
  huis: 'eerste-dag', team: 'eerste-dag', gebruikers: 'wie-mag-wat', contacten: 'eerste-dag', contract: 'contractprofielen-en-huisafspraken', afspraken: 'contractprofielen-en-huisafspraken', herstelblad: 'wachtwoord-kwijt', reservekopieen: 'reservekopieen', zegel: 'een-document-controleren', logboek: 'logboek-wie-keek', privacy: 'inzage-en-vernietigen', wachtwoord: 'wachtwoord-kwijt', weergave: 'toetsen',
} as const satisfies Readonly<Record<Extract<Route, { screen: 'beheer' }>['tab'], ChapterId>>

/** Where the handbook opens on a screen: a place without a chapter does not compile. */
export function chapterOf(route: Route): ChapterId {
  switch (route.screen) {
    case 'vandaag':
      return 'vandaag-en-de-lijst'
    case 'bewoners':
      return 'een-nieuwe-bewoner'
    case 'dossier':
      return ofDossierTab[route.tab]
    case 'plan':
      return 'samen-een-plan-maken'
    case 'ondertekenen':
      return 'tekenen-aan-tafel'
    case 'evaluatie':
      return 'een-evaluatie-invullen'
    case 'tekenEvaluatie':
    case 'verschil':
      return 'terugkijken'
    case 'toestemming':
      return 'toestemming'
    case 'weekrooster':
      return 'weekrooster'
    case 'huisregels':
      return 'huisregels'
    case 'controleer':
      return 'een-document-controleren'
    case 'viewer':
      return 'kopieen-en-documenten'
    case 'beheer':
      return ofBeheerTab[route.tab]
    default:
      return assertNever(route)
  }
}

/** Where it opens in front of the house: first run, lock, or a house that can't be opened. */
export function chapterAtDoor(state: Status['state']): ChapterId {
  switch (state) {
    case 'absent':
    case 'unlocked':
      return 'eerste-dag'
    case 'locked':
      return 'wachtwoord-kwijt'
    case 'unusable':
      return 'als-er-iets-misgaat'
    default:
      return assertNever(state)
  }
}
