import { filled } from '#shared/domain/regels/variables.ts'
import { tierName } from '#shared/text/regels/words.ts'
import { Coached } from '../../../ui/coach/Coached.tsx'
import css from '../Huisregels.module.css'
import type { RulesView } from '../useRulesView.ts'
import { RuleText } from './RuleText.tsx'
import rulesCss from './Rules.module.css'
import { TierSign } from './TierTag.tsx'

const signs = [
  ['einde', 'Dit is gevaarlijk voor jou of voor de groep. We praten met je en zoeken eerst uit wat er was.'],
  ['waarschuwing', 'We schrijven de waarschuwing op. Jij krijgt een kopie.'],
  ['gesprek', 'Drie gesprekken over hetzelfde zijn samen één waarschuwing.'],
] as const

/** What stands above the rules, and what their signs mean. */
export function OpeningPane({ view }: { readonly view: RulesView }) {
  const { version, before, facts, mayEdit, paper } = view
  return (
    <div>
      <div className={css.head}><h2 className={css.partTitle}>Begin</h2></div>
      <div className={css.sheet}>
        {mayEdit
          ? <Coached label="Dit staat bovenaan" help="wie leest, en waarom er regels zijn" field="rules.opening" value={version.opening} onChange={(opening, label) => view.edit({ opening }, label)} rows={4} />
          : <p className={rulesCss.text}><RuleText was={before ? filled(before.opening, facts) : null} now={filled(version.opening, facts)} /></p>}
        {paper === 'huisregels' && (
          <div>
            <h3 className={css.label}>De tekens op papier</h3>
            <ul className={css.signs}>{signs.map(([tier, text]) => <li key={tier}><TierSign tier={tier} /><span><strong>{tierName[tier]}.</strong> {text}</span></li>)}</ul>
          </div>
        )}
      </div>
    </div>
  )
}
