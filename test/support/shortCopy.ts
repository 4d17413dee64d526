import { eenvoudig } from '#shared/documents/eenvoudig.ts'
import type { Document } from '#shared/documents/model.ts'
import { trajectplan } from '#shared/documents/trajectplan.ts'
import type { PlanContent } from '#shared/domain/plan/content.ts'
import { emptyGoal, type Goal } from '#shared/domain/plan/goal.ts'
import type { Case } from './caseA.ts'
import { caseB } from './caseB.ts'

/** The case with another plan content. */
export function withContent(c: Case, change: Partial<PlanContent>): Case {
  const version = { ...c.version, content: { ...c.version.content, ...change } }
  return { ...c, version, document: trajectplan({ ...c, version }) }
}

/** The plan of a case in short. */
export const shortOf = (c: Case): Document => eenvoudig({ plan: c.document, version: c.version, person: c.dossier.person, house: c.house, today: c.today })

/** Case B with all that is still open filled in. */
export const caseBFull = (): Case =>
  withContent(caseB(), {
    afterwards: 'een eigen kamer, niet te ver van papa', firstSteps: [{ id: 'f1', text: 'Ik zet een blokkade op mijn telefoon.', due: '2026-03-23' }],
    signals: {
      ...caseB().version.content.signals, green: { words: 'Ik lach en ik eet mee.', me: 'Ik ga door.' }, orange: { words: 'Ik lig lang op mijn telefoon.', me: 'Ik geef mijn telefoon aan iemand van het huis.', others: 'Zij vragen wat er is.' },
      red: { words: 'Ik lieg over geld.', me: 'Ik bel het huis.', others: '', house: '' }, calls: [{ id: 'c1', who: 'Papa', phone: '06-00000002' }],
    },
  })

/** A goal with two long sentences of the resident's own and as many steps as asked. */
export const longGoal = (n: number, steps = 4): Goal => ({
  ...emptyGoal(`lang-${n}`, 'wonen'), status: 'bezig',
  words: `Ik wil woord${n} heel graag leren, want dan kan ik later zelf voor mijn huis zorgen. En ik wil dat mijn familie dat ook kan zien, elke week een stukje meer.`,
  agreed: `Ik oefen woord${n} elke week met mijn begeleider en vertel daarna in de groep hoe dat ging.`,
  actions: Array.from({ length: steps }, (_, i) => ({ id: `s${n}-${i}`, what: `Stap${n}x${i} doen en daarna opschrijven hoe het ging`, who: 'Milou en J. Voorbeeld', when: 'elke week', due: null, done: false })),
})
