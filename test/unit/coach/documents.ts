import { planRules } from '#shared/documents/planRules.ts'
import { exampleDossier } from '../../../electron/example/dossier.ts'
import { exampleHouse } from '../../../electron/example/house.ts'
import { newerResidents } from '../../../electron/example/residentsA.ts'
import { longerResidents } from '../../../electron/example/residentsB.ts'
import { logEntry, logEvent } from '#shared/domain/log/event.ts'
import { logTypeNames, logTypes } from '#shared/domain/log/types.ts'
import { wieKeek } from '#shared/documents/logboek.ts'
import { callName } from '#shared/domain/people/person.ts'
import { evaluatie } from '#shared/documents/evaluatie.ts'
import type { TalkInput } from '#shared/documents/evaluatie/input.ts'
import { meldingUitstroomwens } from '#shared/documents/meldingUitstroomwens.ts'
import { uitstroomplan } from '#shared/documents/uitstroomplan.ts'
import { voorbereiding } from '#shared/documents/voorbereiding.ts'
import { huisregels } from '#shared/documents/huisregels.ts'
import { huisregelsKort } from '#shared/documents/huisregelsKort.ts'
import { huisregelsPoster } from '#shared/documents/huisregelsPoster.ts'
import { instroomvoorwaarden } from '#shared/documents/instroomvoorwaarden.ts'
import { tekenbladen } from '#shared/documents/tekenbladen.ts'
import { herstelblad } from '#shared/documents/herstelblad.ts'
import type { Document } from '#shared/documents/model.ts'
import { documentText } from '#shared/documents/plainText.ts'
import { signaleringskaart } from '#shared/documents/signaleringskaart.ts'
import { toestemming } from '#shared/documents/toestemming.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import { caseA, caseASigned, sheetA } from '../../support/caseA.ts'
import { caseB } from '../../support/caseB.ts'
import { evaluationB, fourEvaluations } from '../../support/evaluations.ts'
import { caseC } from '../../support/caseC.ts'
import { nine, rulesInput } from '../../support/houseRules.ts'
import { shippedProfiles } from '../../support/profiles.ts'
import { writtenIn, type Written } from './fields.ts'

/** Everything that stands in these records as text: what people typed, and more. */
const textIn = (value: unknown): readonly string[] => (typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textIn) : [])
const saidIn = ({ evaluation, stay, dossier }: TalkInput): readonly string[] => textIn([evaluation.content, stay.outflow, stay.learning, stay.facts, stay.plan.map((v) => v.content), dossier.person, dossier.naasten])

type Named = { readonly name: string; readonly text: readonly string[]; readonly typed: readonly string[] }
const named = (name: string, document: Document, typed: readonly string[] = []): Named => ({ name, text: documentText(document), typed })
const typedIn = (c: Parameters<typeof writtenIn>[0]): readonly string[] => writtenIn(c).map((w) => w.text)

/** A log in which every type of event about a dossier stands once, done and refused. */
const ofWhoLooked = () => ({
  house: caseA().house, dossierId: 'd', name: 'Daan Voorbeeld', users: new Map([['u', 'S. Model']]), today: '2026-11-27',
  lines: logTypeNames.filter((type) => logTypes[type].did.includes('{dossier}')).flatMap((type, i) => [true, false].map((ok) => ({ n: i + 1, event: logEvent(logEntry(type, { userId: 'u', dossierIds: ['d'], ok, code: ok ? null : 'rights' }), '2026-11-26T09:10:00+01:00') }))),
})

/** Documents as they come out for the cases, each with what people typed in it: the rest is said by the program. */
export const documents: readonly Named[] = [
  named('plan of case A, signed', caseASigned().document, typedIn(caseASigned())),
  named('plan of case B', caseB().document, typedIn(caseB())),
  named('plan of case C', caseC().document, typedIn(caseC())),
  named('plan of case A as a concept', trajectplan({ ...caseA(), mark: 'concept' }), typedIn(caseA())),
  named('consent sheet', toestemming({ ...caseA(), sheet: sheetA, mark: 'geen' })),
  named('empty consent sheet', toestemming({ ...caseA(), sheet: { ...sheetA, entries: [] }, mark: 'concept' })),
  named('signal card', signaleringskaart(caseA()), typedIn(caseA())),
  named('sheet of who looked', wieKeek({ ...ofWhoLooked(), broken: true, days: 'van 1 november 2026 tot en met 27 november 2026' })),
  ...[evaluationB(), fourEvaluations()].flatMap((input) => {
    const [whose, typed] = [callName(input.dossier.person), saidIn(input)]
    return [
      named(`report of ${whose}`, evaluatie(input), typed), named(`sheet before the talk of ${whose}`, voorbereiding(input), typed),
      named(`plan for leaving of ${whose}`, uitstroomplan(input), typed), named(`notice of ${whose}`, meldingUitstroomwens(input), typed),
    ]
  }),
  named('house rules', huisregels(rulesInput('huisregels'))), named('house rules where a slip is something to learn from', huisregels(rulesInput('huisregels', {}, ['leermoment']))), named('conditions to live here', instroomvoorwaarden(rulesInput('instroomvoorwaarden'))),
  named('house rules in large print', huisregelsKort(rulesInput('huisregels'))), named('house rules on the wall', huisregelsPoster(rulesInput('huisregels'))),
  ...(['huisregels', 'instroomvoorwaarden'] as const).map((paper) => named(`signing sheets for ${paper}`, tekenbladen(rulesInput(paper), nine))),
  named('recovery sheet', herstelblad({ words: Array.from({ length: 24 }, () => 'appel'), house: caseA().house, number: 1, on: '2026-01-05' })),
]

/** The residents of the example house, lived through until 3 February 2026; their signed files are left out. */
export async function exampleResidents(): Promise<readonly (Named & { readonly fields: readonly Written[] })[]> {
  const today = '2026-02-03'
  const house = exampleHouse(today)
  const file = { id: 'f', name: 'f', mime: 'application/pdf', size: 0, addedAt: `${today}T10:00:00` }
  const made = await Promise.all([...newerResidents, ...longerResidents].map((spec, nth) => exampleDossier(spec, { house, profiles: shippedProfiles, files: async () => ({ pdf: file, docx: file }), scan: async () => file }, today, nth)))
  return made.flatMap((dossier) => dossier.stays.flatMap((stay) => stay.plan.map((version) => {
    const rules = planRules(shippedProfiles, house, stay.facts, today)
    const document = trajectplan({ house, dossier, stay, version, rules, today })
    return { ...named(`${dossier.person.firstName}, plan ${version.number}`, document), fields: writtenIn({ house, dossier, stay, version, rules, today, document }) }
  })))
}
