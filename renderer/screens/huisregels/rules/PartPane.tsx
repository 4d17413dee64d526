import { IconPlus } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { placeRule } from '#shared/domain/regels/edit.ts'
import { partsOf, type Rule, type RuleCategory } from '#shared/domain/regels/rules.ts'
import { partTitle } from '#shared/text/regels/names.ts'
import { undoRules } from '../../../state/papers.ts'
import { showUndo } from '../../../state/toasts.ts'
import { Button } from '../../../ui/Button.tsx'
import { newId } from '../../../ui/desk/newId.ts'
import css from '../Huisregels.module.css'
import { partLines, type PartLine } from '../model/lines.ts'
import type { RulesView } from '../useRulesView.ts'
import { RuleForm } from './RuleForm.tsx'
import { GoneLine, RuleLine, ruleLabel } from './RuleLine.tsx'
import rulesCss from './Rules.module.css'
import type { RuleMoves } from './useRuleMoves.ts'

type Props = {
  readonly view: RulesView; readonly category: RuleCategory; readonly moves: RuleMoves; readonly open: string | null; readonly onOpen: (id: string | null) => void
  /** Where the focus goes once the list is drawn anew, also of another part: a rule, or the button under the list. */
  readonly wanted: string | null; readonly onWant: (id: string | null) => void
}

/** The rules of one part: read as sentences, one of them open to be written. */
export function PartPane({ view, category, moves, open, onOpen, wanted, onWant: setWanted }: Props) {
  const { version, paper, before, changes, mayEdit } = view
  const lines = partLines(paper, version, before, changes, category)
  const list = useRef<HTMLDivElement>(null)
  const order = version.rules.map((r) => r.id).join()
  useEffect(() => {
    if (wanted === null) return
    const line = list.current?.querySelector<HTMLElement>(`[data-rule="${CSS.escape(wanted)}"]`)
    const target = line?.querySelector<HTMLElement>('button') ?? list.current?.querySelector<HTMLElement>('[data-new] button')
    if (!line || !line.contains(document.activeElement)) target?.focus()
    setWanted(null)
  }, [wanted, setWanted, order, open])
  const beside = (id: string, by: -1 | 1): string | null => {
    const rules = lines.flatMap((l) => (l.kind === 'rule' ? [l.rule.id] : []))
    return rules[rules.indexOf(id) + by] ?? null
  }
  const kept: RuleMoves = { ...moves, beside: (id, by) => { moves.beside(id, by); if (open !== id) setWanted(id) } }
  const remove = (line: Extract<PartLine, { kind: 'rule' }>): void => {
    const { rule, number } = line
    setWanted(beside(rule.id, 1) ?? beside(rule.id, -1) ?? 'new')
    onOpen(null)
    view.edit({ rules: version.rules.filter((r) => r.id !== rule.id) }, ruleLabel(number, rule.text) || 'nieuwe regel')
    showUndo(number === null ? 'De regel is weg.' : `Regel ${number} is weg.`, undoRules)
  }
  const close = (rule: Rule): void => {
    onOpen(null)
    if (rule.text.trim() !== '' || rule.why.trim() !== '') return setWanted(rule.id)
    // Nothing was written in it: it was never there.
    setWanted('new')
    view.edit({ rules: version.rules.filter((r) => r.id !== rule.id) }, 'lege regel')
  }
  const add = (): void => {
    const rule: Rule = { id: newId('r'), category, text: '', why: '', tier: 'gesprek', active: true }
    view.edit({ rules: [...placeRule(version.rules, rule, { category, before: null })] }, 'nieuwe regel')
    onOpen(rule.id)
  }
  const bringBack = (rule: Rule): void => view.edit({ rules: [...placeRule(version.rules, rule, { category, before: null })] }, 'regel terug')
  return (
    <div ref={list}>
      <div className={css.head}>
        <h2 className={css.partTitle}><span className={css.partTitleNumber}>{partsOf[paper].indexOf(category) + 1}</span>{partTitle(paper, category)}</h2>
        {mayEdit && lines.length > 0 && <p className={css.keys}><kbd>Enter</kbd> wijzig <kbd>Alt ↑↓</kbd> verplaats <kbd>Del</kbd> haal weg</p>}
      </div>
      <ol className={rulesCss.rules}>
        {lines.map((line) => {
          if (line.kind === 'gone') return <GoneLine key={`gone-${line.change.id}`} change={line.change} onBack={mayEdit && line.change.was ? () => { if (line.change.was) bringBack(line.change.was.rule) } : null} />
          const { rule, number, change } = line
          return mayEdit && open === rule.id
            ? <RuleForm key={rule.id} view={view} rule={rule} number={number} moves={kept} onClose={() => close(rule)} onRemove={() => remove(line)} />
            : <RuleLine key={rule.id} view={view} rule={rule} number={number} change={change} moves={kept} onOpen={() => onOpen(rule.id)} onRemove={() => remove(line)} onStep={(by) => setWanted(beside(rule.id, by) ?? (by > 0 ? 'new' : rule.id))} />
        })}
      </ol>
      {lines.length === 0 && <p className={css.none}>In dit onderdeel staan nog geen regels.</p>}
      {mayEdit && <div className={css.add} data-new><Button icon={IconPlus} onClick={add}>Nieuwe regel</Button></div>}
      <span className="hidden" role="status">{moves.said}</span>
    </div>
  )
}
