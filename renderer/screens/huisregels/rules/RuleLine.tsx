import { IconGripVertical, IconPencil } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { Rule, SignedPaper } from '#shared/domain/regels/rules.ts'
import { filled } from '#shared/domain/regels/variables.ts'
import type { RuleDifference } from '#shared/text/regels/rulesDifference.ts'
import { partTitle } from '#shared/text/regels/names.ts'
import { tierName } from '#shared/text/regels/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { cx } from '../../../ui/cx.ts'
import { Icon } from '../../../ui/Icon.tsx'
import type { RulesView } from '../useRulesView.ts'
import css from './Rules.module.css'
import { RuleText } from './RuleText.tsx'
import { RuleWarnings } from './RuleWarnings.tsx'
import { TierTag } from './TierTag.tsx'
import type { RuleMoves } from './useRuleMoves.ts'

type Props = {
  readonly view: RulesView; readonly rule: Rule; readonly number: string | null; readonly change: RuleDifference | undefined; readonly moves: RuleMoves
  readonly onOpen: () => void; readonly onRemove: () => void; readonly onStep: (by: -1 | 1) => void
}

/** How a rule is named to who can't see where it stands. */
export const ruleLabel = (number: string | null, text: string): string => (number === null ? text.slice(0, 60) : `regel ${number}`)

const changed = ({ kind, was }: RuleDifference, rule: Rule, paper: SignedPaper): string =>
  kind === 'nieuw' ? 'nieuw' : kind === 'weg' ? 'gaat eruit' : [was && was.rule.category !== rule.category ? `stond bij ${partTitle(paper, was.rule.category)}` : '', was && was.rule.tier !== rule.tier ? `was ${tierName[was.rule.tier]}` : ''].filter(Boolean).join(', ') || 'gewijzigd'

/** One rule as it is read, with what changed in it; its button opens it, and takes the keys that move it or take it away. */
export function RuleLine({ view, rule, number, change, moves, onOpen, onRemove, onStep }: Props) {
  const { facts, mayEdit } = view
  const was = change?.was ?? null
  const onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (event.key === 'Delete') onRemove()
    else if (by !== null && event.altKey) moves.beside(rule.id, by)
    else if (by !== null) onStep(by)
    else return
    event.preventDefault()
  }
  const text = filled(rule.text, facts)
  const name = ruleLabel(number, text)
  return (
    <li data-rule={rule.id} className={cx(css.rule, change && css.changed, !rule.active && css.off, moves.over === rule.id && css.target)} {...(mayEdit && moves.ontoRule(rule.id))}>
      {mayEdit && <span className={css.grip} title="Sleep naar een andere plek" {...moves.drag(rule.id)}><Icon of={IconGripVertical} size={16} /></span>}
      <span className={css.number}>{number}</span>
      <div className={css.body}>
        <p className={css.text} {...(mayEdit && { onDoubleClick: onOpen })}><RuleText was={was === null || change?.kind === 'weg' ? null : was.text} now={text} /></p>
        {(rule.why !== '' || (was !== null && was.why !== '')) && <p className={css.why}>Waarom: <RuleText was={was?.why ?? null} now={filled(rule.why, facts)} /></p>}
        <div className={css.meta}>
          <TierTag tier={rule.tier} />
          {!rule.active && <span className="second">geldt niet, staat niet op papier</span>}
          {change && rule.active && <span className="second">{changed(change, rule, view.paper)}</span>}
          {mayEdit && <span role="presentation" className={css.acts} onKeyDown={onKey}><Button size="small" variant="text" icon={IconPencil} onClick={onOpen} label={`Wijzig ${name}`}>Wijzig</Button></span>}
        </div>
        <RuleWarnings warnings={view.warnings.get(rule.id) ?? []} relapse={view.relapse} />
      </div>
    </li>
  )
}

/** A rule of the version before that is not in this one. */
export function GoneLine({ change, onBack }: { readonly change: RuleDifference; readonly onBack: (() => void) | null }) {
  const text = change.was?.text ?? ''
  return (
    <li className={cx(css.rule, css.changed)}>
      <span className={css.number} />
      <div className={css.body}>
        <p className={css.text}><del className={css.del}>{text}</del></p>
        <div className={css.meta}>
          <span className="second">gaat eruit{change.was?.number ? `, was ${change.was.number}` : ''}</span>
          {onBack && <span className={css.acts}><Button size="small" variant="text" onClick={onBack} label={`Zet terug, ${ruleLabel(change.was?.number ?? null, text)}`}>Zet terug</Button></span>}
        </div>
      </div>
    </li>
  )
}
