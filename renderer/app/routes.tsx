import type { ReactNode } from 'react'
import type { Route } from '../state/router.ts'
import { screen } from './screen.tsx'

const { Screen: Vandaag } = screen(async () => (await import('../screens/vandaag/VandaagScreen.tsx')).VandaagScreen)
const { Screen: Bewoners } = screen(async () => (await import('../screens/bewoners/BewonersScreen.tsx')).BewonersScreen)
const { Screen: Dossier } = screen(async () => (await import('../screens/dossier/DossierScreen.tsx')).DossierScreen)
const { Screen: Plan } = screen(async () => (await import('../screens/plan/PlanScreen.tsx')).PlanScreen)
const { Screen: Ondertekenen } = screen(async () => (await import('../screens/ondertekenen/OndertekenenScreen.tsx')).OndertekenenScreen)
const { Screen: TekenEvaluatie } = screen(async () => (await import('../screens/ondertekenen/OndertekenenScreen.tsx')).TekenEvaluatieScreen)
const { Screen: Evaluatie } = screen(async () => (await import('../screens/evaluatie/EvaluatieScreen.tsx')).EvaluatieScreen)
const { Screen: Verschil } = screen(async () => (await import('../screens/verschil/VerschilScreen.tsx')).VerschilScreen)
const { Screen: Toestemming } = screen(async () => (await import('../screens/toestemming/ToestemmingScreen.tsx')).ToestemmingScreen)
const { Screen: Viewer } = screen(async () => (await import('../screens/viewer/ViewerScreen.tsx')).ViewerScreen)
const { Screen: Beheer } = screen(async () => (await import('../screens/beheer/BeheerScreen.tsx')).BeheerScreen)
const { Screen: Weekrooster } = screen(async () => (await import('../screens/weekrooster/WeekroosterScreen.tsx')).WeekroosterScreen)
const { Screen: Huisregels } = screen(async () => (await import('../screens/huisregels/HuisregelsScreen.tsx')).HuisregelsScreen)
const { Screen: Controleer } = screen(async () => (await import('../screens/controleer/ControleerScreen.tsx')).ControleerScreen)

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
    case 'tekenEvaluatie':
      return <TekenEvaluatie dossierId={route.dossierId} evaluationId={route.evaluationId} />
    case 'verschil':
      return <Verschil dossierId={route.dossierId} from={route.from} to={route.to} />
    case 'evaluatie':
      return <Evaluatie {...route} />
    case 'toestemming':
      return <Toestemming dossierId={route.dossierId} sheetId={route.sheetId} />
    case 'viewer':
      return <Viewer title={route.title} what={route.what} />
    case 'weekrooster':
      return <Weekrooster monday={route.monday} dossierId={route.dossierId} rollCall={route.rollCall} />
    case 'huisregels':
      return <Huisregels route={route} />
    case 'controleer':
      return <Controleer />
    case 'beheer':
      return <Beheer tab={route.tab} />
  }
}
