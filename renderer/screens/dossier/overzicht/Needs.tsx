import { hasLeft } from '#shared/domain/stay/end.ts'
import { useHouse } from '../../../state/house.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { cx } from '../../../ui/cx.ts'
import { dutySources, normSources } from '../../../ui/normSources.ts'
import { useSource } from '../../../ui/Source.tsx'
import { StateMark, stateWords } from '../../../ui/StateMark.tsx'
import { intakePoints } from '../model/intakePoints.ts'
import { needs, type Need, type Target } from '../model/needs.ts'
import css from '../Dossier.module.css'
import { doPlanStep } from '../planActions.ts'
import type { StayView } from '../useStay.ts'

/** At most three things that need a hand now. */
export function Needs({ view }: { readonly view: StayView }) {
  const { dossier, stay, duties, norms, today } = view
  const profiles = useHouse((s) => s.profiles)
  const list = needs(stay, duties, norms, today, intakePoints(view, profiles))
  const act = (target: Target): void => {
    if (target.kind === 'intake') go({ screen: 'dossier', id: dossier.id, tab: 'intake', field: target.field }, 'replace')
    else if (target.kind === 'vertrek') document.querySelector<HTMLElement>(`[data-field="${target.field}"]`)?.focus()
    else if (target.kind === 'regels') go({ screen: 'huisregels', paper: target.paper, part: 'tekenen' })
    else void doPlanStep(dossier, stay)
  }
  return (
    <Card title="Nu nodig">
      {list.length === 0 && <p className="second">{hasLeft(stay, today) ? 'Niets. Dit verblijf is voorbij.' : 'Niets. De eerstvolgende termijn is over meer dan twee maanden.'}</p>}
      <ul className={css.list}>{list.map((n) => <NeedLine key={n.id} need={n} onAct={act} />)}</ul>
    </Card>
  )
}

function NeedLine({ need, onAct }: { readonly need: Need; readonly onAct: (target: Target) => void }) {
  const { action } = need
  const bron = useSource(need.duty ? dutySources(need.duty) : normSources(need.norms))
  return (
    <li className={css.line}>
      <StateMark state={need.state} label={stateWords[need.state]} />
      <div className={css.lineText}>
        <p className={css.lineTitle}>{need.title}</p>
        <p className={css.small}>{need.strong && <span className={cx(css[need.state])}>{need.strong}</span>}{need.strong && need.rest ? ', ' : ''}{need.rest}</p>
        {bron.button}
      </div>
      {action && <Button size="small" onClick={() => onAct(action.target)} label={`${action.label}, ${need.title}`}>{action.label}</Button>}
      {bron.panel !== null && <div className={css.bron}>{bron.panel}</div>}
    </li>
  )
}
