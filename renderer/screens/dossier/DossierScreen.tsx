import { useEffect } from 'react'
import { openDossier, useDossier } from '../../state/dossier.ts'
import { mayOpenTab } from '../../state/places.ts'
import { useRights } from '../../state/rights.ts'
import { go, useRoute, type DossierTab } from '../../state/router.ts'
import { hideToast } from '../../state/toasts.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import css from './Dossier.module.css'
import { DocumentenTab } from './documenten/DocumentenTab.tsx'
import { EvaluatiesTab } from './evaluaties/EvaluatiesTab.tsx'
import { GeschiedenisTab } from './geschiedenis/GeschiedenisTab.tsx'
import { IntakeTab } from './intake/IntakeTab.tsx'
import { Overzicht } from './overzicht/Overzicht.tsx'
import { DossierHeader } from './parts/DossierHeader.tsx'
import { DossierTabs, panelId, tabId } from './parts/DossierTabs.tsx'
import { LogboekTab } from './logboek/LogboekTab.tsx'
import { PlanTab } from './plan/PlanTab.tsx'
import { UitstroomTab } from './uitstroom/UitstroomTab.tsx'
import { WieKeekTab } from './wieKeek/WieKeekTab.tsx'
import { useStayView, type StayView } from './useStay.ts'

/** One resident: who, how it stands, and the tabs. */
export function DossierScreen() {
  const route = useRoute()
  const id = route.screen === 'dossier' ? route.id : null
  const rights = useRights()
  const tab = route.screen === 'dossier' && mayOpenTab(route.tab, rights) ? route.tab : 'overzicht'
  const field = route.screen === 'dossier' ? route.field : undefined
  const dossier = useDossier((s) => s.dossier)
  const trouble = useDossier((s) => s.trouble)
  const view = useStayView(dossier?.id === id ? dossier : null)
  useEffect(() => {
    if (id === null) return
    // An offer to undo belongs to the dossier that was open.
    if (useDossier.getState().dossier?.id !== id) hideToast()
    void openDossier(id)
  }, [id])
  if (trouble !== null) {
    return (
      <div className={css.trouble}>
        <h1 className="title" tabIndex={-1}>Dit dossier gaat niet open</h1>
        <Banner heading="Dit dossier gaat niet open" actions={<Button onClick={() => go({ screen: 'bewoners' }, 'replace')}>Naar de bewoners</Button>}>{trouble}</Banner>
      </div>
    )
  }
  if (!view || id === null) return <div className={css.screen} aria-busy="true" />
  return (
    <div className={css.screen}>
      <DossierHeader view={view} />
      <DossierTabs tab={tab} onTab={(next) => go({ screen: 'dossier', id, tab: next }, 'replace')} />
      <div className={css.panel} role="tabpanel" id={panelId} aria-labelledby={tabId(tab)} tabIndex={0} key={tab}>
        <Tab tab={tab} view={view} field={field} />
      </div>
    </div>
  )
}

function Tab({ tab, view, field }: { readonly tab: DossierTab; readonly view: StayView; readonly field: string | undefined }) {
  switch (tab) {
    case 'overzicht':
      return <Overzicht view={view} />
    case 'intake':
      return <IntakeTab view={view} field={field} />
    case 'plan':
      return <PlanTab view={view} />
    case 'evaluaties':
      return <EvaluatiesTab view={view} />
    case 'uitstroom':
      return <UitstroomTab view={view} />
    case 'logboek':
      return <LogboekTab view={view} field={field} />
    case 'documenten':
      return <DocumentenTab view={view} />
    case 'geschiedenis':
      return <GeschiedenisTab view={view} />
    case 'wie-keek':
      return <WieKeekTab view={view} />
  }
}
