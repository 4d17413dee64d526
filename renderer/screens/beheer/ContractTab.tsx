import { shortDay } from '#shared/domain/calendar/format.ts'
import type { Norm } from '#shared/domain/profile/profile.ts'
import { useHouse } from '../../state/house.ts'
import { useWhyNot } from '../../state/rights.ts'
import { ReadOnly } from '../../ui/readOnly.ts'
import { Card } from '../../ui/Card.tsx'
import { ChoiceTiles } from '../../ui/ChoiceTiles.tsx'
import { Select } from '../../ui/Select.tsx'
import { useSource } from '../../ui/Source.tsx'
import css from './Beheer.module.css'
import { TabHead } from './TabHead.tsx'
import { useOpenHouse } from './useOpenHouse.ts'

/** Which contract holds for new residents, and every norm in it with its sentence. */
export function ContractTab() {
  const open = useOpenHouse()
  const no = useWhyNot('house.change')
  const profiles = useHouse((s) => s.profiles)
  if (!open) return null
  const { house, change } = open
  const chosen = profiles.find((p) => p.id === house.contractProfile)
  const options = profiles.map((p) => ({ value: p.id, label: p.name, note: p.document }))
  const choice = { label: 'Contractprofiel van nieuwe bewoners', options, value: chosen?.id ?? null, onChange: (contractProfile: string) => change({ contractProfile }) }
  return (
    <>
      <TabHead title="Contract" />
      <Card>
        <div className={css.fields}>
          {no !== undefined && <p className="second">Een ander profiel kiezen: {no.charAt(0).toLowerCase() + no.slice(1)}.</p>}
          <ReadOnly value={no !== undefined}>{options.length <= 5 ? <ChoiceTiles column {...choice} /> : <Select {...choice} />}</ReadOnly>
          <p className="second">Wie hier al woont houdt het profiel van zijn verblijf.</p>
        </div>
      </Card>
      {chosen && (
        <Card flush title={`Wat ${chosen.name} vraagt`} note={`${chosen.norms.length} normen, geldig vanaf ${shortDay(chosen.validFrom)}`}>
          <ul>{chosen.norms.map((n) => <NormLine key={n.id} norm={n} />)}</ul>
        </Card>
      )}
    </>
  )
}

function NormLine({ norm }: { readonly norm: Norm }) {
  const { button, panel } = useSource([{ ...norm.source, norm: norm.id }])
  return <li className={css.norm}><div className={css.normLine}><span>{norm.text}</span>{button}</div>{panel}</li>
}
