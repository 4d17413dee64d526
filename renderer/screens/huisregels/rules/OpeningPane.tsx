import { ruleMarks } from '#shared/documents/ruleMark.ts'
import { filled } from '#shared/domain/regels/variables.ts'
import { tierWords } from '#shared/text/regels/names.ts'
import { Coached } from '../../../ui/coach/Coached.tsx'
import css from '../Huisregels.module.css'
import type { RulesView } from '../useRulesView.ts'
import { RuleText } from './RuleText.tsx'
import rulesCss from './Rules.module.css'
import { TierSign } from './TierTag.tsx'

/** What stands above the rules, and what their signs mean. */
export function OpeningPane({ view }: { readonly view: RulesView }) {
  const { version, before, facts, mayEdit } = view
  return (
    <div>
      <div className={css.head}><h2 className={css.partTitle}>Begin</h2></div>
      <div className={css.sheet}>
        {mayEdit
          ? <Coached label="Dit staat bovenaan" help="wie leest, en waarom er regels zijn" field="rules.opening" value={version.opening} onChange={(opening, label) => view.edit({ opening }, label)} rows={4} />
          : <p className={rulesCss.text}><RuleText was={before ? filled(before.opening, facts) : null} now={filled(version.opening, facts)} /></p>}
        <div>
          <h3 className={css.label}>De tekens op papier</h3>
          <ul className={css.signs}>{ruleMarks.map((tier) => <li key={tier}><TierSign tier={tier} /><span><strong>{tierWords[tier].name}.</strong> {tierWords[tier].text}</span></li>)}</ul>
        </div>
      </div>
    </div>
  )
}
