import { signedFacts } from '#shared/domain/regels/signedFacts.ts'
import { StateMark } from '../../../ui/StateMark.tsx'
import css from './Intake.module.css'
import { sectionOf, sections, sectionStates, type SectionId, type SectionState } from './sections.ts'
import type { Intake } from './useIntake.ts'

const marks = { leeg: 'komt-nog', bezig: 'bezig', klaar: 'gedaan' } as const satisfies Readonly<Record<SectionState, string>>
const words = { leeg: 'nog leeg', bezig: 'half ingevuld', klaar: 'ingevuld' } as const satisfies Readonly<Record<SectionState, string>>

/** The id of a part's heading. */
export const headingId = (id: SectionId): string => `intake-${id}`

function jump(id: SectionId): void {
  const heading = document.getElementById(headingId(id))
  heading?.scrollIntoView({ block: 'start', behavior: 'auto' })
  heading?.focus({ preventScroll: true })
}

/** The parts of the intake at the side, with how far each is. */
export function IntakeIndex({ intake }: { readonly intake: Intake }) {
  const states = sectionStates(intake.dossier, { ...intake.stay, facts: signedFacts(intake.stay, intake.house.papers) }, intake.findings)
  const warned = new Set(intake.warnedFields.map(sectionOf))
  return (
    <nav className={css.index} aria-label="Onderdelen van de intake">
      <ul>
        {sections.map((s) => (
          <li key={s.id}>
            <button type="button" className={css.indexItem} onClick={() => jump(s.id)}>
              {warned.has(s.id) ? <StateMark state="deze-week" label="vraagt aandacht" /> : <StateMark state={marks[states[s.id]]} label={words[states[s.id]]} />}
              {s.title}
            </button>
          </li>
        ))}
      </ul>
      <p className="caption">Alles wordt bewaard terwijl je typt. Wat je nog niet weet, laat je leeg.</p>
    </nav>
  )
}
