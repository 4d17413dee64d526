import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { createContext, useContext, useId, useState } from 'react'
import type { IntakeFinding } from '#shared/norms/intakeAsks.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { normSources } from '../../../ui/normSources.ts'
import { useSource } from '../../../ui/Source.tsx'
import { focusField } from './focusField.ts'
import css from './Intake.module.css'
import { sectionOf, type SectionId } from './sections.ts'

/** What the norms still want of this intake. */
export const IntakePoints = createContext<readonly IntakeFinding[]>([])

/** The points that are open in one part, folded away; each leads to its field and shows its source. Nothing when there are none. */
export function OpenPoints({ section }: { readonly section: SectionId }) {
  const points = useContext(IntakePoints).filter((p) => !p.warning && sectionOf(p.field) === section)
  const [open, setOpen] = useState(false)
  const id = useId()
  if (points.length === 0) return null
  return (
    <div className={css.points}>
      <button type="button" className={css.pointsButton} aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        <Icon of={open ? IconChevronDown : IconChevronRight} size={16} />{points.length === 1 ? 'Nog 1 punt open' : `Nog ${points.length} punten open`}
      </button>
      {open && <ul id={id} className={css.pointList}>{points.map((p) => <Point key={p.id} point={p} />)}</ul>}
    </div>
  )
}

function Point({ point }: { readonly point: IntakeFinding }) {
  const bron = useSource(normSources(point.norms))
  return (
    <li className={css.term}>
      <p className={css.termLine}><LinkButton onClick={() => focusField(document.body, point.field)}>{point.text}</LinkButton>{bron.button}</p>
      {bron.panel}
    </li>
  )
}
