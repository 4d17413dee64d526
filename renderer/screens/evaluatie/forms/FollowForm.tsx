import { useTalk } from '../desk/talkDesk.ts'
import { YesNo } from './Pick.tsx'
import { Line, OnDay, Text } from './Text.tsx'
import css from './Form.module.css'

/** Help after leaving (V10), and whether the resident can do without somebody near (B43). */
export function FollowForm() {
  const { stay: { outflow: o }, editOutflow } = useTalk()
  const put = (patch: Partial<typeof o.followUp>, label: string): void => editOutflow((x) => ({ ...x, followUp: { ...x.followUp, ...patch } }), label)
  return (
    <>
      <div className={css.block}>
        <YesNo field="outflow.followUp.needed" label="Is er hulp nodig na vertrek?" value={o.followUp.needed} onChange={(needed) => put({ needed }, 'Hulp nodig na vertrek')} />
        {o.followUp.needed === 'ja' && (
          <>
            <Text field="outflow.followUp.what" label="Welke hulp?" value={o.followUp.what} onChange={(what) => put({ what }, 'Welke hulp na vertrek')} />
            <div className={css.two}>
              <Line field="outflow.followUp.by" label="Van wie?" value={o.followUp.by} onChange={(by) => put({ by }, 'Hulp na vertrek van wie')} />
              <OnDay field="outflow.followUp.from" label="Vanaf" value={o.followUp.from} onChange={(from) => put({ from }, 'Hulp na vertrek vanaf')} />
            </div>
          </>
        )}
      </div>
      <div className={css.block}>
        <YesNo field="outflow.nearness" label="Gaat het zonder hulp in de buurt, dag en nacht?" value={o.nearness} onChange={(nearness) => editOutflow((x) => ({ ...x, nearness }), 'Zonder nabijheid')} />
        <YesNo field="outflow.rhythm" label="Is er een vast dagritme?" value={o.rhythm} onChange={(rhythm) => editOutflow((x) => ({ ...x, rhythm }), 'Vast dagritme')} />
      </div>
    </>
  )
}
