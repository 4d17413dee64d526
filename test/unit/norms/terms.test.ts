import { expect, it } from 'vitest'
import { openTerms } from '#shared/domain/profile/profile.ts'
import { termLines } from '#shared/text/terms.ts'

it('a term that the source does not say has no line; 0 minutes is at once', () => {
  expect(termLines(openTerms)).toEqual([])
  expect(termLines({ ...openTerms, bereikbaarMinuten: 0, verbod: 'overal', vervoer: 'Met de bus.' })).toEqual([['Gebruik verboden', 'overal'], ['Bereikbaar', 'meteen'], ['Vervoer', 'Met de bus.']])
})
