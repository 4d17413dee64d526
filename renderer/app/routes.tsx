import { lazy, type ReactNode } from 'react'
import type { Route } from '../state/router.ts'

const Vandaag = lazy(async () => ({ default: (await import('../screens/vandaag/VandaagScreen.tsx')).VandaagScreen }))
const Bewoners = lazy(async () => ({ default: (await import('../screens/bewoners/BewonersScreen.tsx')).BewonersScreen }))
const Dossier = lazy(async () => ({ default: (await import('../screens/dossier/DossierScreen.tsx')).DossierScreen }))
const Plan = lazy(async () => ({ default: (await import('../screens/plan/PlanScreen.tsx')).PlanScreen }))
const Ondertekenen = lazy(async () => ({ default: (await import('../screens/ondertekenen/OndertekenenScreen.tsx')).OndertekenenScreen }))
const Toestemming = lazy(async () => ({ default: (await import('../screens/toestemming/ToestemmingScreen.tsx')).ToestemmingScreen }))
const Viewer = lazy(async () => ({ default: (await import('../screens/viewer/ViewerScreen.tsx')).ViewerScreen }))
const Beheer = lazy(async () => ({ default: (await import('../screens/beheer/BeheerScreen.tsx')).BeheerScreen }))
const Controleer = lazy(async () => ({ default: (await import('../screens/controleer/ControleerScreen.tsx')).ControleerScreen }))

/** The screen of a place; each is loaded when it is first opened. */
export function screenOf(route: Route): ReactNode {
  switch (route.screen) {
    case 'vandaag':
      return <Vandaag />
    case 'bewoners':
      return <Bewoners />
    case 'dossier':
      return <Dossier />
    case 'plan':
      return <Plan dossierId={route.dossierId} step={route.step} field={route.field} />
    case 'ondertekenen':
      return <Ondertekenen dossierId={route.dossierId} versionId={route.versionId} />
    case 'toestemming':
      return <Toestemming dossierId={route.dossierId} sheetId={route.sheetId} />
    case 'viewer':
      return <Viewer title={route.title} what={route.what} />
    case 'controleer':
      return <Controleer />
    case 'beheer':
      return <Beheer tab={route.tab} />
  }
}
