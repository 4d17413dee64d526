import { useMemo } from 'react'
import type { House } from '#shared/domain/house/house.ts'
import { firstNumbers, numberIds } from '#shared/norms/houseNumbers.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { Card } from '../../../ui/Card.tsx'
import { useToday } from '../../../ui/Today.ts'
import { AddNorm } from './AddNorm.tsx'
import { Changes } from './Changes.tsx'
import { shownNorms } from './model.ts'
import { NormLine } from './NormLine.tsx'

const HOUSE = { kind: 'house' } as const
const five: ReadonlySet<string> = new Set(Object.values(numberIds))

/** What the house agreed besides its five terms, a way to add to it, and all that changed in either. */
export function HouseAgreements({ house }: { readonly house: House }) {
  const no = useWhyNot('house.change')
  const today = useToday()
  const own = useMemo(() => shownNorms([], house, HOUSE, today).filter((n) => !five.has(n.norm.id)), [house, today])
  return (
    <>
      <Card flush title="Eigen huisafspraken" note="gelden voor elk verblijf, naast het contract">
        {own.length > 0 && <ul>{own.map((shown) => <NormLine key={shown.norm.id} shown={shown} acts={no === undefined ? { kind: 'change', place: HOUSE } : { kind: 'none' }} />)}</ul>}
        {no === undefined && <AddNorm place={HOUSE} house={house} words="Voeg een huisafspraak toe" />}
      </Card>
      <Changes house={house} first={firstNumbers(house.norms)} changes={house.agreements} />
    </>
  )
}
