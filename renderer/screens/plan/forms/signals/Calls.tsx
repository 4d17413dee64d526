import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Fields } from '../../fields/Fields.tsx'
import { Line } from '../../fields/Line.tsx'
import { Part } from '../../fields/Part.tsx'
import { Rows } from '../../fields/Rows.tsx'

/** Whom I call, first to last. */
export function Calls() {
  const { content, editPlan } = usePlan()
  return (
    <Part title="Dan bel ik">
      <p className="second">Op volgorde: eerst bel ik de bovenste. Is een nummer nog leeg? Dan komt er op papier een lijn om het op te schrijven.</p>
      <Rows
        field="content.signals.calls"
        label="Wie ik bel, op volgorde"
        add={content.signals.calls.length ? 'Daarna bel ik' : 'Eerst bel ik'}
        removed="Regel is weg."
        compact
        items={content.signals.calls}
        make={(id) => ({ id, who: '', phone: '' })}
        onChange={(calls, label) => editPlan((c) => ({ ...c, signals: { ...c.signals, calls } }), label)}
        row={(item, patch) => (
          <Fields>
            <Line field={`content.signals.calls.${item.id}.who`} label={fieldLabels['content.signals.calls.who']} value={item.who} onChange={(who, label) => patch({ who }, label)} />
            <Line field={`content.signals.calls.${item.id}.phone`} label={fieldLabels['content.signals.calls.phone']} value={item.phone} onChange={(phone, label) => patch({ phone }, label)} />
          </Fields>
        )}
      />
    </Part>
  )
}
