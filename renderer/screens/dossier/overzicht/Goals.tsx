import { currentPlan } from '#shared/domain/dossier.ts'
import { isRunning, type Goal } from '#shared/domain/plan/goal.ts'
import { leefgebiedName } from '#shared/text/leefgebieden.ts'
import { goalStatusName } from '#shared/text/statuses.ts'
import { go } from '../../../state/router.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import css from '../Dossier.module.css'
import { planStep } from '../model/state.ts'
import { openEditor } from '../planActions.ts'
import type { StayView } from '../useStay.ts'

const SHOWN = 4
const mark = (g: Goal): 'bezig' | 'komt-nog' | 'gedaan' => (g.status === 'gelukt' ? 'gedaan' : g.status === 'nog-niet-begonnen' ? 'komt-nog' : 'bezig')

/** The running goals with the resident's own words under each. */
export function Goals({ view }: { readonly view: StayView }) {
  const { dossier, stay } = view
  const goals = (currentPlan(stay)?.content.goals ?? []).filter((g) => isRunning(g) && (g.words.trim() || g.agreed.trim()))
  const step = planStep(stay)
  const toPlan = (): void => (step === 'ga-door' ? openEditor(dossier, '4') : go({ screen: 'dossier', id: dossier.id, tab: 'plan' }, 'replace'))
  return (
    <Card title="Doelen" action={goals.length > 0 ? <LinkButton onClick={toPlan}>{goals.length === 1 ? 'Bekijk in het plan' : `Alle ${goals.length} in het plan`}</LinkButton> : undefined}>
      {goals.length === 0 && <p className="second">{step === 'begin' ? 'Er is nog geen plan. Doelen maak je samen, in de woorden van de bewoner.' : 'In dit plan staat nog geen doel.'}</p>}
      <ul className={css.list}>
        {goals.slice(0, SHOWN).map((g) => (
          <li key={g.id} className={css.line}>
            <StateMark state={mark(g)} />
            <div className={css.lineText}>
              <p className={css.lineTitle}>{leefgebiedName(g.leefgebied)}</p>
              <p className={css.small}>{g.words.trim() ? `“${g.words.trim()}”` : g.agreed.trim()}</p>
            </div>
            <span className={css.small}>{goalStatusName[g.status]}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
