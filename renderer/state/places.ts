import type { Action } from '#shared/domain/permissions.ts'
import { rightOfPaper } from '#shared/ipc/paperRights.ts'
import { assertNever } from '#shared/result/result.ts'
import { beheerTabs, type BeheerTab, type DossierTab, type Route } from './router.ts'

// What a part of Beheer takes to be of use; null: everybody has something there.
const ofTab = {
  huis: 'house.change', team: 'house.change', gebruikers: 'users.list', contacten: 'house.change', contract: null, afspraken: 'house.change', herstelblad: 'recovery.renew', reservekopieen: 'backup.manage', zegel: null, logboek: 'log.house', privacy: 'dossier.destroy', wachtwoord: null, weergave: null,
} as const satisfies Readonly<Record<BeheerTab, Action | null>>

function needs(route: Route): Action | null {
  switch (route.screen) {
    case 'vandaag':
    case 'bewoners':
      return 'residents.list'
    case 'dossier':
    case 'plan':
    case 'ondertekenen':
    case 'tekenEvaluatie':
    case 'verschil':
    case 'evaluatie':
    case 'toestemming':
    case 'weekrooster':
      return 'dossier.read'
    case 'viewer':
      return route.what.kind === 'document' ? rightOfPaper(route.what.ref, 'dossier.read') : 'dossier.read'
    case 'controleer':
      return 'document.check'
    case 'beheer':
      // Some part of it is there for everybody: `placeFor` finds which.
      return null
    case 'huisregels':
      // They hang on the wall.
      return null
    default:
      return assertNever(route)
  }
}

// A tab of a dossier that takes more than reading it.
const ofDossierTab: Readonly<Partial<Record<DossierTab, Action>>> = { 'wie-keek': 'log.resident' }

/** Whether a tab of a dossier is there for somebody with these rights. */
export const mayOpenTab = (tab: DossierTab, rights: readonly Action[]): boolean => ofDossierTab[tab] === undefined || rights.includes(ofDossierTab[tab])
/** Whether a part of Beheer is there for somebody with these rights. */
export const mayOpen = (tab: BeheerTab, rights: readonly Action[]): boolean => ofTab[tab] === null || rights.includes(ofTab[tab])
/** Whether a place holds anything for somebody with these rights. */
export function mayEnter(route: Route, rights: readonly Action[]): boolean {
  const needed = needs(route)
  return needed === null || rights.includes(needed)
}
/** The place itself, or where somebody with these rights goes instead: the first part of Beheer that is theirs. */
export function placeFor(route: Route, rights: readonly Action[]): Route {
  if (route.screen === 'dossier' && mayEnter(route, rights) && !mayOpenTab(route.tab, rights)) return { ...route, tab: 'overzicht' }
  if (mayEnter(route, rights) && (route.screen !== 'beheer' || mayOpen(route.tab, rights))) return route
  const first: readonly BeheerTab[] = rights.includes('users.manage') ? ['gebruikers', ...beheerTabs] : beheerTabs
  return { screen: 'beheer', tab: first.find((tab) => mayOpen(tab, rights)) ?? 'wachtwoord' }
}
