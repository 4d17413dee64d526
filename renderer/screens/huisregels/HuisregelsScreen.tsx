import { IconPlus } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { paperName } from '#shared/text/regels/names.ts'
import { paperInSentence } from '#shared/text/regels/words.ts'
import { startConcept } from '../../state/papers.ts'
import { refreshReceipts } from '../../state/receipts.ts'
import { useWhyNot } from '../../state/rights.ts'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { PageBar } from '../../ui/PageBar.tsx'
import { PaperBar } from './bar/PaperBar.tsx'
import { PaperTabs, paperPanelId, paperTabId } from './bar/PaperTabs.tsx'
import css from './Huisregels.module.css'
import { Panes } from './Panes.tsx'
import { usePaperKeys } from './usePaperKeys.ts'
import { useRulesView, type RulesRoute } from './useRulesView.ts'

/** The papers that are signed at the door: written, made final, signed. */
export function HuisregelsScreen({ route }: { readonly route: RulesRoute }) {
  const { paper } = route
  const view = useRulesView(route)
  useEffect(() => void refreshReceipts(), [paper])
  usePaperKeys(view?.mayEdit === true && route.part !== 'tekenen')
  return (
    <div className={css.screen}>
      {view ? <PaperBar view={view} /> : <PageBar title={paperName[paper]} />}
      <PaperTabs paper={paper} />
      <div id={paperPanelId} role="tabpanel" aria-labelledby={paperTabId(paper)} className={css.panel}>
        {view ? <Panes key={view.version.id} view={view} /> : <Nothing route={route} />}
      </div>
    </div>
  )
}

/** The house has no version yet. */
function Nothing({ route: { paper } }: { readonly route: RulesRoute }) {
  const no = useWhyNot('rules.write')
  const [busy, setBusy] = useState(false)
  const start = async (): Promise<void> => {
    setBusy(true)
    await startConcept(paper)
    setBusy(false)
  }
  return (
    <div className={css.alone}>
      <Empty
        title={`${paperName[paper]} zijn er nog niet`}
        actions={<Button variant="primary" icon={IconPlus} onClick={() => void start()} blocked={no ?? (busy ? 'Bezig…' : undefined)}>Begin met ons voorbeeld</Button>}
      >
        We maakten {paperInSentence[paper]} voor, in gewone taal. Je past ze aan jullie huis aan. Daarna stel je ze vast en tekent iedereen.
      </Empty>
    </div>
  )
}
