import { dayParts, type House } from '#shared/domain/house/house.ts'
import { hasSchedule } from '#shared/domain/rooster/smallWeek.ts'
import { Card } from '../../ui/Card.tsx'
import { NumberInput } from '../../ui/NumberInput.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextInput } from '../../ui/TextInput.tsx'
import css from './Beheer.module.css'
import { HouseAgreements } from './profielen/HouseAgreements.tsx'
import { HouseTerms } from './profielen/HouseTerms.tsx'
import { TabHead } from './TabHead.tsx'
import { useOpenHouse } from './useOpenHouse.ts'

const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const

/** The house's own agreements: terms, programme, rent. New plans start from them. */
export function AfsprakenTab() {
  const open = useOpenHouse()
  if (!open) return null
  const { house, change } = open
  const scheduled = hasSchedule(house.schedule)
  const hours = (patch: Partial<House['hours']>): void => change({ hours: { ...house.hours, ...patch } })
  return (
    <>
      <TabHead title="Huisafspraken" />
      <HouseTerms house={house} />
      <HouseAgreements house={house} />
      <Card title="De week in het huis" note={scheduled ? 'niet meer nodig: er is een weekrooster' : 'een nieuw plan begint hiermee'}>
        <div className={css.fields}>
          {scheduled && <p className="second">Een nieuw plan neemt de week, de groepsuren en de tijden van openen en sluiten uit het weekrooster, met de eigen afspraken van de bewoner erin. Wat hier staat, telt alleen nog waar het weekrooster niets zegt.</p>}
          <div className={css.scroll}><WeekTable house={house} change={change} /></div>
          <TextInput label="Bij de week" help="bijvoorbeeld: elke dag om 9 uur dagopening" value={house.weekNote} onChange={(weekNote) => change({ weekNote })} />
          <div className={css.two}>
            <TextInput label="Uren één op één" value={house.hours.individual} onChange={(individual) => hours({ individual })} />
            <TextInput label="Uren groep" value={house.hours.group} onChange={(group) => hours({ group })} />
            <TextInput label="Uren collectief" value={house.hours.collective} onChange={(collective) => hours({ collective })} />
          </div>
        </div>
      </Card>
      <Card title="Huur en papieren">
        <div className={css.fields}>
          <NumberInput label="Huur per maand" unit="euro" decimal optional min={0} max={5000} value={house.rent} onChange={(rent) => change({ rent })} />
          <TextArea label="Bij de huur" help="wat erbij zit, wanneer en hoe betalen" value={house.rentNote} onChange={(rentNote) => change({ rentNote })} />
          <div className={css.two}>
            <TextInput label="Huisregels, versie" help="die nu geldt" value={house.houseRulesVersion} onChange={(houseRulesVersion) => change({ houseRulesVersion })} />
            <TextInput label="Instroomvoorwaarden, versie" help="die nu geldt" value={house.admissionVersion} onChange={(admissionVersion) => change({ admissionVersion })} />
          </div>
        </div>
      </Card>
    </>
  )
}

function WeekTable({ house, change }: { readonly house: House; readonly change: (patch: Partial<House>) => void }) {
  const put = (at: number, part: (typeof dayParts)[number], text: string): void => change({ week: house.week.map((d, i) => (i === at ? { ...d, [part]: text.slice(0, 300) } : d)) })
  return (
    <table className={css.week}>
      <thead><tr><th scope="col">Dag</th>{dayParts.map((p) => <th key={p} scope="col">{p}</th>)}</tr></thead>
      <tbody>
        {house.week.map((day, at) => (
          <tr key={days[at]}>
            <th scope="row">{days[at]}</th>
            {dayParts.map((part) => <td key={part}><input className={css.cell} aria-label={`${days[at] ?? ''} ${part}`} autoComplete="off" value={day[part]} onChange={(event) => put(at, part, event.currentTarget.value)} /></td>)}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
