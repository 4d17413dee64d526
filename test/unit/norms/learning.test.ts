import { describe, expect, it } from 'vitest'
import { newDossier, type Stay } from '#shared/domain/dossier.ts'
import { emptyHouse } from '#shared/domain/house/house.ts'
import { emptyLearning, learningBetween } from '#shared/domain/stay/learning.ts'
import { emptyStayFacts } from '#shared/domain/stay/stay.ts'
import { stayDuties } from '#shared/norms/resident.ts'
import { shippedProfiles } from '../../support/profiles.ts'

const slip = { ...emptyLearning('l1', '2026-05-20'), what: 'Dronk twee glazen', lookBackOn: '2026-06-20' }
const stayOf = (profile: string, learning: Stay['learning']): Stay => {
  const [stay] = newDossier({ dossier: 'd', stay: 's' }, { ...emptyStayFacts(profile), placementDate: '2026-03-16', plannedEnd: '2027-06-01' }, '2026-03-16T09:00:00').stays
  if (!stay) throw new Error('no stay')
  return { ...stay, learning }
}
const duty = (stay: Stay, today: string) => stayDuties(stay, emptyHouse('noord-midden-limburg'), shippedProfiles, today).find((d) => d.kind === 'leermoment')

describe('looking back on a leermoment (L07)', () => {
  it('stands on its own day, on the Saturday that people agreed, with Friday as the last working day', () => {
    expect(duty(stayOf('noord-midden-limburg', [slip]), '2026-06-01')).toMatchObject({ id: 'leermoment-l1', date: '2026-06-20', workday: '2026-06-19', state: 'binnenkort', anchorDate: '2026-05-20', by: { id: 'L07' } })
    expect(duty(stayOf('noord-midden-limburg', [slip]), '2026-06-20')?.state).toBe('vandaag')
    expect(duty(stayOf('noord-midden-limburg', [slip]), '2026-06-21')?.state).toBe('te-laat')
  })
  it('is done once somebody wrote the day of looking back, and not before that day', () => {
    const looked = stayOf('noord-midden-limburg', [{ ...slip, looked: { on: '2026-06-18', text: 'Het ging beter.' } }])
    expect(duty(looked, '2026-06-18')).toMatchObject({ state: 'gedaan', doneOn: '2026-06-18' })
    expect(duty(looked, '2026-06-17')?.state).toBe('binnenkort')
  })
  it('is not there without a day, and not under a contract with another rule', () => {
    expect(duty(stayOf('noord-midden-limburg', [{ ...slip, lookBackOn: null }]), '2026-06-01')).toBeUndefined()
    expect(duty(stayOf('ijssel-vecht', [slip]), '2026-06-01')).toBeUndefined()
  })
  it('comes back in the evaluation of the period in which it happened, and of the one in which people looked back', () => {
    const stay = stayOf('noord-midden-limburg', [{ ...slip, looked: { on: '2026-06-20', text: '' } }])
    expect(learningBetween(stay, '2026-03-16', '2026-06-18')).toHaveLength(1)
    expect(learningBetween(stay, '2026-06-19', '2026-09-16')).toHaveLength(1)
    expect(learningBetween(stay, '2026-06-21', '2026-09-16')).toHaveLength(0)
  })
})
