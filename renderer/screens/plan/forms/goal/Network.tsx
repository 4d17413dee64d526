import type { Goal, NetworkRole } from '#shared/domain/plan/goal.ts'
import { burdenText } from '#shared/text/statuses.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { networkTiles, pressed, type NetworkTile } from '../../model/network.ts'
import { normsOfPart } from '../../model/sources.ts'
import { useGoalBind } from '../../desk/useGoalBind.ts'
import { usePlan } from '../../desk/usePlan.ts'
import { Line } from '../../fields/Line.tsx'
import { Tiles } from '../../fields/Tiles.tsx'

/** Who from the resident's network helps; "niemand" and "nog niet" are answers too. */
export function Network({ goal }: { readonly goal: Goal }) {
  const { dossier, norms } = usePlan()
  const network = useGoalBind(goal)('network')
  const tiles = networkTiles(dossier.naasten)
  const heavy = dossier.naasten.find((n) => (n.burden ?? 0) >= 4)
  const choose = (tile: NetworkTile, label: string): void => network.onChange(pressed(goal.network, tile), label)
  const write = (text: string, label: string): void => network.onChange({ ...goal.network, text } satisfies NetworkRole, label)
  return (
    <>
      <Tiles
        field={network.field}
        label={fieldLabels['goal.network.answer']}
        help={heavy?.burden ? `${heavy.relation || 'Een naaste'}: ${burdenText(heavy.burden)}` : ''}
        options={tiles}
        chosen={tiles.map((t) => t.value).filter((v) => (v.startsWith('naaste:') ? goal.network.answer === 'naasten' && goal.network.naasten.includes(v.slice(7)) : goal.network.answer === v))}
        source={normsOfPart(norms, 'netwerkrol')}
        round
        onToggle={choose}
      />
      {(goal.network.answer === 'naasten' || goal.network.answer === 'ander') && <Line field={`${network.field}.text`} label={goal.network.answer === 'ander' ? 'Wie, en wat doet diegene?' : fieldLabels['goal.network.text']} value={goal.network.text} onChange={write} />}
    </>
  )
}
