import type { RuleDifference } from '#shared/text/regels/rulesDifference.ts'
import { differenceWords } from '#shared/text/regels/rulesDifference.ts'
import { partTitle } from '#shared/text/regels/names.ts'
import { tierName } from '#shared/text/regels/words.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { goIn } from '../goIn.ts'
import css from '../Huisregels.module.css'
import type { RulesView } from '../useRulesView.ts'
import { RuleText } from './RuleText.tsx'
import rulesCss from './Rules.module.css'

const kindWords = { nieuw: 'nieuw', weg: 'gaat eruit', anders: 'anders', verplaatst: 'verplaatst' } as const satisfies Readonly<Record<RuleDifference['kind'], string>>

/** The changes of a version as a list, for whoever has to tell them. */
export function ChangeList({ view }: { readonly view: RulesView }) {
  return <ul className={rulesCss.rules}>{view.changes.map((c) => <ChangeLine key={c.id} view={view} change={c} />)}</ul>
}

function ChangeLine({ view, change: { kind, was, now } }: { readonly view: RulesView; readonly change: RuleDifference }) {
  const shown = now ?? was
  if (!shown) return null
  const { category, tier } = shown.rule
  const other = was && now && was.rule.tier !== tier ? `van ${tierName[was.rule.tier]} naar ${tierName[tier]}` : ''
  return (
    <li className={rulesCss.rule}>
      <span className={rulesCss.number}>{shown.number}</span>
      <div className={rulesCss.body}>
        <p className={rulesCss.text}>{kind === 'weg' ? <del className={rulesCss.del}>{shown.text}</del> : kind === 'nieuw' ? <ins className={rulesCss.ins}>{shown.text}</ins> : <RuleText was={was?.text ?? null} now={shown.text} />}</p>
        {was && now && was.why !== now.why && <p className={rulesCss.why}>Waarom: <RuleText was={was.why} now={now.why} /></p>}
        <p className="second">
          <strong>{kindWords[kind]}</strong>, {[kind === 'verplaatst' && was ? `van ${partTitle(view.paper, was.rule.category)} naar ` : '', partTitle(view.paper, category)].join('')}{other && `, ${other}`}{' '}
          <LinkButton onClick={() => goIn(view.route, { part: 'regels', category })} label={`Toon ${partTitle(view.paper, category)}, ${shown.number ?? shown.text.slice(0, 30)}`}>Toon</LinkButton>
        </p>
      </div>
    </li>
  )
}

/** What changes against the version before. */
export function ChangesPane({ view }: { readonly view: RulesView }) {
  const { before, changes, version } = view
  return (
    <div>
      <div className={css.head}><h2 className={css.partTitle}>Wat verandert er</h2>{before && <p className="second">versie {before.number} en versie {version.number}: {differenceWords(changes) || 'gelijk'}</p>}</div>
      {before === null || changes.length === 0
        ? <div className={css.sheet}><Empty title={before ? 'Deze versies zijn gelijk' : 'Dit is de eerste versie'}>{before ? `Elke regel van versie ${version.number} staat ook zo in versie ${before.number}.` : 'Er is nog geen eerdere versie om naast te leggen.'}</Empty></div>
        : <ChangeList view={view} />}
    </div>
  )
}
