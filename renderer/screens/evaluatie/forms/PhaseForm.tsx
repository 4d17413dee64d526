import { phases, type Phase } from '#shared/domain/stay/stay.ts'
import { phaseWords } from '#shared/text/statuses.ts'
import { useTalk } from '../desk/talkDesk.ts'
import { Pick } from './Pick.tsx'
import { OnDay, Text } from './Text.tsx'
import css from './Form.module.css'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const dayOf = { opbouw: 'opbouwFrom', uitstroom: 'uitstroomFrom' } as const

/** Which phase comes now, and why; the day itself is a fact of the stay. */
export function PhaseForm() {
  const { content, stay, editTalk, editStay } = useTalk()
  const { facts } = stay
  const options = [{ value: 'blijft', label: `Blijft ${phaseWords[facts.phase].name}` }, ...phases.filter((p) => p !== facts.phase).map((p) => ({ value: p, label: capital(phaseWords[p].name) }))] satisfies readonly { readonly value: Phase | 'blijft'; readonly label: string }[]
  const shown = content.phase.to ?? 'blijft'
  const at = content.phase.to ?? facts.phase
  const key = at === 'start' ? null : dayOf[at]
  return (
    <>
      <p className={css.fact}><strong>{capital(phaseWords[facts.phase].name)}</strong>{`: ${phaseWords[facts.phase].means}.`}</p>
      <Pick label="Welke fase komt nu?" field="talk.phase" options={options} value={shown} onChange={(to) => editTalk((c) => ({ ...c, phase: { ...c.phase, to: to === 'blijft' ? null : to } }), 'Nieuwe fase')} />
      {key !== null && <div className={css.two}><OnDay field={`stay.${key}`} label={`Fase ${phaseWords[at].name} vanaf`} help="staat ook in het dossier" value={facts[key]} onChange={(day) => editStay((f) => ({ ...f, [key]: day }), `Fase ${phaseWords[at].name} vanaf`)} /></div>}
      <Text field="talk.phase.why" label="Waarom?" value={content.phase.why} onChange={(why) => editTalk((c) => ({ ...c, phase: { ...c.phase, why } }), 'Fase, waarom')} />
    </>
  )
}
