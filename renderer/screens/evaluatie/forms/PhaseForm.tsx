import { phaseNow } from '#shared/domain/stay/phases.ts'
import { phases, type Phase } from '#shared/domain/stay/stay.ts'
import { phaseWords } from '#shared/text/statuses.ts'
import { capital } from '#shared/text/capital.ts'
import { useTalk } from '../desk/talkDesk.ts'
import { Pick } from './Pick.tsx'
import { OnDay, Text } from './Text.tsx'
import css from './Form.module.css'

const dayOf = { opbouw: 'opbouwFrom', uitstroom: 'uitstroomFrom' } as const

/** Which phase comes now, and why; it is entered on the day of the talk once its text is fixed. */
export function PhaseForm() {
  const { content, stay, editTalk, editStay } = useTalk()
  const { facts } = stay
  const now = phaseNow(facts)
  const options = [{ value: 'blijft', label: `Blijft ${phaseWords[now].name}` }, ...phases.filter((p) => p !== now).map((p) => ({ value: p, label: capital(phaseWords[p].name) }))] satisfies readonly { readonly value: Phase | 'blijft'; readonly label: string }[]
  const shown = content.phase.to ?? 'blijft'
  const at = content.phase.to ?? now
  const key = at === 'start' ? null : dayOf[at]
  return (
    <>
      <p className={css.fact}><strong>{capital(phaseWords[now].name)}</strong>{`: ${phaseWords[now].means}.`}</p>
      <Pick label="Welke fase komt nu?" field="talk.phase" options={options} value={shown} onChange={(to) => editTalk((c) => ({ ...c, phase: { ...c.phase, to: to === 'blijft' ? null : to } }), 'Nieuwe fase')} />
      {key !== null && <div className={css.two}><OnDay field={`stay.${key}`} label={`Fase ${phaseWords[at].name} vanaf`} help="staat ook in het dossier" value={facts[key]} onChange={(day) => editStay((f) => ({ ...f, [key]: day }), `Fase ${phaseWords[at].name} vanaf`)} /></div>}
      <Text field="talk.phase.why" label="Waarom?" value={content.phase.why} onChange={(why) => editTalk((c) => ({ ...c, phase: { ...c.phase, why } }), 'Fase, waarom')} />
    </>
  )
}
