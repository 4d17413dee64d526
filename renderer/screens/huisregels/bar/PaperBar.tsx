import { IconHistory, IconPencilPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { differenceWords } from '#shared/text/regels/rulesDifference.ts'
import { paperName } from '#shared/text/regels/names.ts'
import { startConcept } from '../../../state/papers.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { Button } from '../../../ui/Button.tsx'
import { PageBar } from '../../../ui/PageBar.tsx'
import { goIn } from '../goIn.ts'
import type { RulesView } from '../useRulesView.ts'
import { PrintMenu } from './PrintMenu.tsx'
import { VersionTag } from './VersionTag.tsx'

/** Which version is shown, and what can be done with it. */
export function PaperBar({ view }: { readonly view: RulesView }) {
  const { paper, version, before, changes, concept, route } = view
  const no = useWhyNot('rules.write')
  const [busy, setBusy] = useState(false)
  const start = async (): Promise<void> => {
    setBusy(true)
    const made = await startConcept(paper)
    setBusy(false)
    if (made) goIn(route, { versionId: made.id, part: 'regels' })
  }
  const different = version.status === 'concept' && before ? differenceWords(changes) || 'nog niets anders' : ''
  return (
    <PageBar
      title={paperName[paper]}
      tags={<VersionTag view={view} version={version} />}
      note={[`versie ${version.number}`, different].filter(Boolean).join(', ')}
      actions={(
        <>
          {before && <Button icon={IconHistory} pressed={route.part === 'verschil'} onClick={() => goIn(route, { part: route.part === 'verschil' ? 'regels' : 'verschil' })}>Vergelijk met versie {before.number}</Button>}
          <PrintMenu view={view} />
          {view.mayEdit && route.part !== 'vaststellen' && <Button variant="primary" onClick={() => goIn(route, { part: 'vaststellen' })}>Stel versie {version.number} vast</Button>}
          {!concept && no === undefined && <Button icon={IconPencilPlus} onClick={() => void start()} blocked={busy ? 'Bezig…' : undefined}>Maak een nieuwe versie</Button>}
          {concept && concept.id !== version.id && no === undefined && <Button icon={IconPencilPlus} onClick={() => goIn(route, { versionId: concept.id, part: 'regels' })}>Ga verder met versie {concept.number}</Button>}
        </>
      )}
    />
  )
}
