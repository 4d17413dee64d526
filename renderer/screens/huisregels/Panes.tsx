import { useState } from 'react'
import { partsOf } from '#shared/domain/regels/rules.ts'
import { usePaneKeys } from '../../ui/desk/usePaneKeys.ts'
import { useWide } from '../../ui/desk/useWide.ts'
import { FinalisePane } from './final/FinalisePane.tsx'
import css from './Huisregels.module.css'
import { PartList } from './nav/PartList.tsx'
import { ReceiptsPane } from './receipts/ReceiptsPane.tsx'
import { ChangesPane } from './rules/ChangesPane.tsx'
import { FactsPane } from './rules/FactsPane.tsx'
import { OpeningPane } from './rules/OpeningPane.tsx'
import { PartPane } from './rules/PartPane.tsx'
import { useRuleMoves, type RuleMoves } from './rules/useRuleMoves.ts'
import { SidePane } from './side/SidePane.tsx'
import type { RulesView } from './useRulesView.ts'

const stay = (): void => undefined

/** The parts of the paper, what is open of it, and how its versions stand. */
export function Panes({ view }: { readonly view: RulesView }) {
  const wide = useWide()
  const moves = useRuleMoves(view)
  const [open, setOpen] = useState<string | null>(null)
  const [wanted, setWanted] = useState<string | null>(null)
  usePaneKeys({ onNext: stay })
  const part = view.route.part ?? 'regels'
  const category = view.route.category ?? partsOf[view.paper][0] ?? 'clean'
  return (
    <div className={css.panes}>
      <PartList view={view} open={part === 'regels' ? category : part} wide={wide} moves={moves} />
      <div className={css.middle} data-pane><Open view={view} moves={moves} open={open} onOpen={setOpen} wanted={wanted} onWant={setWanted} /></div>
      <SidePane view={view} />
    </div>
  )
}

type OpenProps = { readonly view: RulesView; readonly moves: RuleMoves; readonly open: string | null; readonly onOpen: (id: string | null) => void; readonly wanted: string | null; readonly onWant: (id: string | null) => void }

function Open({ view, moves, ...lines }: OpenProps) {
  const { part = 'regels', category } = view.route
  switch (part) {
    case 'begin':
      return <OpeningPane view={view} />
    case 'gegevens':
      return <FactsPane view={view} />
    case 'verschil':
      return <ChangesPane view={view} />
    case 'vaststellen':
      return <FinalisePane view={view} />
    case 'tekenen':
      return <ReceiptsPane view={view} />
    case 'regels': {
      const shown = category ?? partsOf[view.paper][0] ?? 'clean'
      return <PartPane key={shown} view={view} category={shown} moves={moves} {...lines} />
    }
  }
}
