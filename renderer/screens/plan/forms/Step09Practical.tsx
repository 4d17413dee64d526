import { cakText } from '#shared/text/fixed.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import { normsOfRent } from '../model/sources.ts'
import { useBind } from '../desk/useBind.ts'
import { usePlan } from '../desk/usePlan.ts'
import { Choice } from '../fields/Choice.tsx'
import { DayField } from '../fields/DayField.tsx'
import { Fields } from '../fields/Fields.tsx'
import { Line } from '../fields/Line.tsx'
import { NumberField } from '../fields/NumberField.tsx'
import { Part } from '../fields/Part.tsx'
import { Prose } from '../fields/Prose.tsx'
import { Said } from '../fields/Said.tsx'
import { HouseRules } from './practical/HouseRules.tsx'

const budget = optionsOf(choiceWords.budget)
const medicines = optionsOf(choiceWords.medicines)

/** Step 9: rent, money, medicines, and the rules that were signed. */
export function Step09Practical() {
  const { content, norms, rules, editPlan } = usePlan()
  const bind = useBind()
  const money = (patch: Partial<typeof content.budget>, label: string): void => editPlan((c) => ({ ...c, budget: { ...c.budget, ...patch } }), label)
  const pills = (patch: Partial<typeof content.medicines>, label: string): void => editPlan((c) => ({ ...c, medicines: { ...c.medicines, ...patch } }), label)
  return (
    <>
      <Part title="Huur en kosten">
        <Fields>
          <NumberField {...bind.stay('rent')} label={fieldLabels['stay.rent']} help="in euro's" min={0} max={5000} decimals source={normsOfRent(norms)} />
        </Fields>
        <Prose {...bind.content('rentNote')} label={fieldLabels['content.rentNote']} rows={2} />
        {rules.cak && <Said field="profile.cak" label="Eigen bijdrage" lines={[cakText]} empty="" />}
      </Part>
      <Part title="Budgetbeheer" field="content.budget">
        <Choice field="content.budget.kind" label={fieldLabels['content.budget.kind']} options={budget} value={content.budget.kind} onChange={(kind, label) => money({ kind }, label)} />
        <Fields>
          <Line field="content.budget.who" label={fieldLabels['content.budget.who']} value={content.budget.who} onChange={(who, label) => money({ who }, label)} />
          <DayField field="content.budget.from" label={fieldLabels['content.budget.from']} value={content.budget.from} onChange={(from, label) => money({ from }, label)} />
        </Fields>
      </Part>
      <Part title="Medicijnen" field="content.medicines">
        <Choice field="content.medicines.kind" label={fieldLabels['content.medicines.kind']} options={medicines} value={content.medicines.kind} onChange={(kind, label) => pills({ kind }, label)} />
        <Line field="content.medicines.note" label={fieldLabels['content.medicines.note']} value={content.medicines.note} onChange={(note, label) => pills({ note }, label)} />
      </Part>
      <HouseRules />
    </>
  )
}
