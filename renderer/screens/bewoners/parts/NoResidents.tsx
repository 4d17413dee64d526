import { IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { House } from '#shared/domain/house/house.ts'
import { houseNumbersOn } from '#shared/norms/houseNumbers.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { useToday } from '../../../ui/Today.ts'
import css from '../Bewoners.module.css'

const months = (n: number): string => (n === 1 ? 'elke maand' : `elke ${n} maanden`)

/** What a stay looks like, with the house's own terms. */
function stepsOf(house: House, today: Day): readonly { readonly name: string; readonly note: string }[] {
  const { planWithinWeeks, evaluationEveryMonths, outflowPreparationMonths } = houseNumbersOn(house, today)
  return [
    { name: 'Intake', note: 'naam, indicatie, adres als het misgaat' },
    { name: 'Plaatsing', note: 'huisregels getekend' },
    { name: 'Trajectplan', note: planWithinWeeks === null ? 'samen gemaakt en getekend' : `binnen ${planWithinWeeks} weken` },
    { name: 'Evaluatie', note: evaluationEveryMonths === null ? 'samen terugkijken' : months(evaluationEveryMonths) },
    { name: 'Uitstroom', note: outflowPreparationMonths === null ? 'op tijd beginnen' : `${outflowPreparationMonths} maanden vooraf beginnen` },
  ]
}

/** A house without residents: what belongs here, the first step, and a look ahead. */
export function NoResidents({ house, onNew, other }: { readonly house: House; readonly onNew: () => void; readonly other: ReactNode }) {
  const no = useWhyNot('dossier.create')
  const today = useToday()
  return (
    <div className={css.none}>
      <div className={css.noneText}>
        <h2 className="title">Hier komen de bewoners van {house.name || 'je huis'}</h2>
        <p>Begin met een intake. Je hebt alleen een naam nodig. De rest vul je samen in, in elke volgorde.</p>
        <div className={css.noneButtons}><Button variant="primary" size="large" icon={IconPlus} blocked={no} onClick={onNew}>Nieuwe bewoner</Button>{other}</div>
      </div>
      <div className={css.noneSteps}>
        <Card title="Zo gaat een verblijf" level={3}>
          <ol className={css.steps}>
            {stepsOf(house, today).map((s, i) => <li key={s.name}><span className={css.number} aria-hidden>{i + 1}</span><span>{s.name}</span><span className={css.sub}>{s.note}</span></li>)}
          </ol>
        </Card>
      </div>
    </div>
  )
}
