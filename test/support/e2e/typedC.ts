import { shortDay } from '#shared/domain/calendar/format.ts'
import { caseC, contentC, factsC, houseC } from '../caseC.ts'
import { factsOfCaseC, offPaperOfCaseC } from '../factsC.ts'
import type { TypedCase } from './typedCase.ts'

/** Case C as it is typed: one who is both hbo and begeleider, and a point that the check lets wait with a reason. */
export const typedC: TypedCase = {
  now: '2026-02-10T10:02:00', morning: /dinsdag 10 februari/i, contract: 'Productomschrijving Safehouse', dossier: caseC().dossier,
  house: { ...houseC, staff: [{ id: 'st-proef', name: 'M. Proef', function: 'hbo', diploma: 'hbo', userId: null, active: true }] },
  facts: { ...factsC, hboId: 'st-proef', begeleiderId: 'st-proef' }, content: { ...contentC, waivers: { signaleringsplan: 'die maken we in maart, als we elkaar beter kennen' } },
  waived: [['Vul de drie signalen in:', 'die maken we in maart, als we elkaar beter kennen']], discussedOn: '2026-02-10',
  signers: [{ name: 'Youssef Oefen', way: { kind: 'paper', on: '2026-02-10' } }, { name: 'M. Proef', way: { kind: 'typed', witness: 'Youssef Oefen' } }],
  dates: [...['2026-02-02', '2026-03-31', '2026-04-06', '2027-02-02'].map(shortDay), 'bij de start', 'Tweede Paasdag'],
  timeline: ['ma 6 apr, Tweede Paasdag', 'ma 2 feb', 'di 31 mrt', 'di 2 feb 2027'],
  onPaper: factsOfCaseC, offPaper: offPaperOfCaseC,
}
