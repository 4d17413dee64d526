import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { firstStepsOf } from '../../model/firstSteps.ts'
import { newId } from '../../../../ui/desk/newId.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Choice } from '../../fields/Choice.tsx'
import { DayField } from '../../fields/DayField.tsx'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'
import { Part } from '../../fields/Part.tsx'
import { Rows } from '../../fields/Rows.tsx'
import { Said } from '../../fields/Said.tsx'

const ways = [{ value: 'auto', label: 'Vanzelf uit de doelen' }, { value: 'own', label: 'Zelf kiezen' }] as const

/** "My first three steps": taken from the dated actions of the goals, or typed. */
export function FirstSteps() {
  const { content, editPlan } = usePlan()
  const steps = content.firstSteps
  const found = firstStepsOf(content.goals)
  const choose = (way: 'auto' | 'own', label: string): void => {
    const typed = found.length ? found.map((s) => ({ id: newId('fs'), text: s.text, due: s.due })) : [{ id: newId('fs'), text: '', due: null }]
    editPlan({ firstSteps: way === 'auto' ? [] : typed }, label)
  }
  return (
    <Part title="Mijn eerste drie stappen">
      <Choice field="content.firstSteps" label="Waar komen ze vandaan?" options={ways} value={steps.length ? 'own' : 'auto'} onChange={choose} />
      {steps.length === 0 ? (
        <Said lines={found.map((s) => s.text)} empty="Er is nog geen actie met een datum. Zet bij een doel een actie met een dag erbij, dan komt die hier." />
      ) : (
        <Rows
          field="content.firstSteps"
          label="Eerste stappen"
          add="Nog een stap"
          removed="Stap is weg."
          most={3}
          compact
          items={steps}
          make={(id) => ({ id, text: '', due: null })}
          onChange={(firstSteps, label) => editPlan({ firstSteps }, label)}
          row={(item, patch) => (
            <Fields wide>
              <Line field={`content.firstSteps.${item.id}.text`} label={fieldLabels['content.firstSteps.text']} value={item.text} onChange={(text, label) => patch({ text }, label)} />
              <DayField field={`content.firstSteps.${item.id}.due`} label={fieldLabels['content.firstSteps.due']} value={item.due} onChange={(due, label) => patch({ due }, label)} />
            </Fields>
          )}
        />
      )}
    </Part>
  )
}
