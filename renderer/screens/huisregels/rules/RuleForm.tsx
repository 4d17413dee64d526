import { IconArrowDown, IconArrowUp, IconCheck, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, type KeyboardEvent } from 'react'
import { changeRule } from '#shared/domain/regels/edit.ts'
import { partsOf, type Rule, tiers } from '#shared/domain/regels/rules.ts'
import { filled, variablesIn } from '#shared/domain/regels/variables.ts'
import { partTitle } from '#shared/text/regels/names.ts'
import { tierName, tierNote } from '#shared/text/regels/words.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { Coached } from '../../../ui/coach/Coached.tsx'
import { focusField } from '../../../ui/desk/focus.ts'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import { Select } from '../../../ui/Select.tsx'
import { goIn } from '../goIn.ts'
import { TextInput } from '../../../ui/TextInput.tsx'
import type { RulesView } from '../useRulesView.ts'
import { ruleLabel } from './RuleLine.tsx'
import css from './Rules.module.css'
import { RuleWarnings } from './RuleWarnings.tsx'
import type { RuleMoves } from './useRuleMoves.ts'

type Props = { readonly view: RulesView; readonly rule: Rule; readonly number: string | null; readonly moves: RuleMoves; readonly onClose: () => void; readonly onRemove: () => void }

/** One rule, open to be written: its words, why, what may follow, where it stands, whether it holds. */
export function RuleForm({ view, rule, number, moves, onClose, onRemove }: Props) {
  const box = useRef<HTMLLIElement>(null)
  const { id } = rule
  useEffect(() => {
    if (box.current) focusField(`rules.${id}.text`, box.current)
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [id])
  const name = ruleLabel(number, rule.text) || 'nieuwe regel'
  const put = (patch: Partial<Rule>, label: string): void => view.edit({ rules: [...changeRule(view.version.rules, id, patch)] }, `${name}, ${label}`)
  const onKey = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null
    if (event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey)) onClose()
    else if (by !== null && event.altKey) moves.beside(id, by)
    else return
    event.preventDefault()
  }
  return (
    <li ref={box} data-rule={id} className={css.open} onKeyDown={onKey}>
      <span className={css.number}>{number}</span>
      <div className={css.form} role="group" aria-label={`Wijzig ${name}`}>
        <Coached label="Regel" help="korte zinnen, met je" field={`rules.${id}.text`} value={rule.text} onChange={(text, label) => put({ text }, label)} rows={2} attention={rule.text.trim() === '' && rule.why !== '' ? 'Schrijf de regel op.' : undefined} />
        {variablesIn(rule.text).length > 0 && <p className={css.reads}><span className="caption">Zo staat het er</span> {filled(rule.text, view.facts)} <LinkButton onClick={() => goIn(view.route, { part: 'gegevens' })}>Wijzig deze gegevens</LinkButton></p>}
        <RuleWarnings warnings={view.warnings.get(id) ?? []} relapse={view.relapse} />
        <Coached label="Waarom" help="mag leeg blijven" field={`rules.${id}.why`} value={rule.why} onChange={(why, label) => put({ why }, label)} rows={1} />
        <SegmentedBar label="Wat kan er volgen?" help={tierNote[rule.tier]} options={tiers.map((t) => ({ value: t, label: tierName[t] }))} value={rule.tier} onChange={(tier) => put({ tier }, 'wat er kan volgen')} />
        {view.paper === 'huisregels' && <TextInput label="In het kort" help="op het blad met grote letters; leeg: staat er niet op" value={rule.kort ?? ''} onChange={(kort) => put({ kort }, 'in het kort')} />}
        <div className={css.pair}>
          <Select label="Onderdeel" options={partsOf[view.paper].map((c, i) => ({ value: c, label: `${i + 1} ${partTitle(view.paper, c)}` }))} value={rule.category} onChange={(category) => moves.intoPart(id, category)} />
          <Checkbox checked={rule.active} onChange={(active) => put({ active }, 'of hij geldt')} note="Uit: hij blijft hier staan, maar komt niet op papier.">Deze regel geldt</Checkbox>
        </div>
        <div className={css.buttons}>
          <Button size="small" icon={IconArrowUp} onClick={() => moves.beside(id, -1)} keys="Alt ↑">Omhoog</Button>
          <Button size="small" icon={IconArrowDown} onClick={() => moves.beside(id, 1)} keys="Alt ↓">Omlaag</Button>
          <Button size="small" icon={IconTrash} onClick={onRemove} label={`Haal weg, ${name}`}>Haal weg</Button>
          <span className={css.push}><Button icon={IconCheck} onClick={onClose} keys="Esc">Klaar</Button></span>
        </div>
      </div>
    </li>
  )
}
