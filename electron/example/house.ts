import { emptyHouse, type House } from '#shared/domain/house/house.ts'
import { addDays, parts, type Day } from '#shared/domain/calendar/day.ts'

const day = (ochtend: string, middag: string, avond: string): House['week'][number] => ({ ochtend, middag, avond })

/** The reports to the gemeente that were due before today, all sent a day early (B56). */
const reported = (today: Day): House['handled'] => [-1, 0].flatMap((ago) => ['01-01', '07-01'].map((day) => `${parts(today).year + ago}-${day}`)).filter((due) => due < today)
  .map((due) => ({ id: `kpi-${due}`, how: 'gedaan', on: addDays(due, -1), until: null, reason: '', by: 'F. Proef' }))

/** De Proefhaven: a house that does not exist, with its team and programme. */
export const exampleHouse = (today: Day): House => ({
  ...emptyHouse('voorbeeldhuis'),
  name: 'De Proefhaven', street: 'Voorbeeldkade 1', postcode: '8000 AA', city: 'Zwolle', phone247: '038-0000000', places: 9, contractProfile: 'ijssel-vecht', planName: 'Trajectplan', example: true, handled: reported(today),
  staff: [
    { id: 'st-proef', name: 'F. Proef', function: 'hbo', diploma: 'hbo', userId: null, active: true },
    { id: 'st-model', name: 'S. Model', function: 'begeleider', diploma: 'mbo-4', userId: null, active: true },
    { id: 'st-staal', name: 'R. Staal', function: 'ervaringsdeskundige', diploma: 'ervaringsdeskundige-gediplomeerd', userId: null, active: true },
  ],
  contacts: [
    { id: 'ct-zwolle', kind: 'toegang', name: 'Toegangsteam Zwolle', person: '', phone: '038-0000001', email: '', ownForm: false },
    { id: 'ct-kliniek', kind: 'kliniek', name: 'Kliniek Het Voorbeeld', person: '', phone: '038-0000002', email: '', ownForm: false },
    { id: 'ct-woning', kind: 'woningcorporatie', name: 'Woningcorporatie De Proef', person: '', phone: '038-0000003', email: '', ownForm: false },
  ],
  week: [
    day('groep: staptwerk', 'gesprek met mijn begeleider', 'meeting'), day('groep: vaardigheden', 'post en papieren', 'huisvergadering'), day('groep: herstel', 'sporten', 'meeting'),
    day('groep: terugval voorkomen', 'gesprek met R. Staal', 'naastenavond of vrij'), day('groep: koken en budget', 'sporten', 'meeting'), day('groep: corvee en activiteit', 'vrij, sporten', 'vrij'), day('vrij, naasten', 'vrij, naasten', 'mijn week plannen'),
  ],
  weekNote: 'Elke werkdag: dagopening om 08.30 uur en dagsluiting om 16.30 uur.', hours: { individual: '4', group: '21', collective: '10' },
  rent: 485, rentNote: 'Eén bedrag, geen andere kosten. Eten en beddengoed betaal ik zelf.', houseRulesVersion: '3', admissionVersion: '2',
  recoverySheet: { madeOn: today, confirmedAt: `${today}T09:00:00`, number: 1 },
})
