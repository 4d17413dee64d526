import { useEffect, useState } from 'react'
import type { NormChange } from '#shared/domain/house/house.ts'
import type { NormPlace } from '#shared/domain/house/normChanges.ts'
import { sameValue } from '#shared/domain/sameValue.ts'
import { call } from '../../../state/client.ts'
import { flushHouse } from '../../../state/house.ts'
import { useMay } from '../../../state/rights.ts'
import { useSteady } from '../../../ui/useSteady.ts'

const QUIET_MS = 250
const count = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`

type Question = { readonly place: NormPlace; readonly changes: readonly NormChange[] }
// Who and when make no difference to the answer.
const said = ({ place, changes }: Question): unknown => [place, changes.map(({ normId, norm, from }) => ({ normId, norm, from }))]
const sameQuestion = (a: Question, b: Question): boolean => sameValue(said(a), said(b))

/** What changes would do to the stays that run now, in one sentence; empty while nobody knows, and for who may not see residents. */
export function useEffectWords(place: NormPlace, changes: readonly NormChange[]): string {
  const may = useMay('residents.list')
  const [words, setWords] = useState('')
  const asked = useSteady({ place, changes }, sameQuestion)
  useEffect(() => {
    if (!may || asked.changes.length === 0) {
      setWords('')
      return undefined
    }
    let wanted = true
    const ask = async (): Promise<void> => {
      await flushHouse()
      const answer = await call('profile.effect', { place: asked.place, changes: [...asked.changes] })
      if (!wanted || !answer.ok) return
      const { duties, residents } = answer.value
      setWords(duties === 0 ? 'Dit verandert nu voor niemand een termijn.' : `Dit verandert ${count(duties, 'termijn', 'termijnen')} van ${count(residents, 'bewoner', 'bewoners')}.`)
    }
    const timer = setTimeout(() => void ask(), QUIET_MS)
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [asked, may])
  return words
}
