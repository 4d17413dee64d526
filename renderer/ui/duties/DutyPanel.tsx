import { useEffect, useRef, useState, type FormEvent } from 'react'
import type { Problem } from '#shared/result/result.ts'
import type { Work } from '#shared/domain/today.ts'
import { openDossier, useDossier } from '../../state/dossier.ts'
import { useWhyNot } from '../../state/rights.ts'
import { go } from '../../state/router.ts'
import { Button, LinkButton } from '../Button.tsx'
import { DateField } from '../DateField.tsx'
import { SegmentedBar } from '../SegmentedBar.tsx'
import { PROSE_LIMIT } from '../limit.ts'
import { TextInput } from '../TextInput.tsx'
import { useToday } from '../Today.ts'
import { answerOf, areas, emptyDraft, learningOf, lookAgain, waysOf, type Answer, type Draft, type Way } from './answers.ts'
import css from './Duties.module.css'
import { dayLabel, panelHint, wayLabel, wayVerb } from './words.ts'

type Props = {
  readonly work: Pick<Work, 'id' | 'kind' | 'title' | 'date' | 'hard' | 'who'>
  /** Whose duty it is; null = the house's own. */
  readonly person: { readonly id: string; readonly stayId: string; readonly name: string } | null
  readonly first?: Way | undefined
  readonly onAnswer: (answer: Answer, way: Way) => void
  readonly onClose: () => void
}

/** The small panel under a duty, where it is answered: done on a day, later, or not at all and why. Enter saves, Escape closes. */
export function DutyPanel({ work, person, first, onAnswer, onClose }: Props) {
  const today = useToday()
  const no = useWhyNot('duty.handle')
  const ways = waysOf(work.kind)
  const [way, setWay] = useState<Way>(first ?? ways[0] ?? 'gedaan')
  const [draft, setDraft] = useState<Draft>(() => ({ ...emptyDraft(today), until: lookAgain(work, today) }))
  const [problem, setProblem] = useState<Problem | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const dossier = useDossier((s) => (s.dossier?.id === person?.id ? s.dossier : null))
  const stay = dossier?.stays.find((s) => s.id === person?.stayId)
  const facts = stay?.facts ?? null
  const moment = stay && work.kind === 'leermoment' ? learningOf(stay, work.id) : undefined
  useEffect(() => { if (person) void openDossier(person.id) }, [person])
  useEffect(() => form.current?.querySelector<HTMLElement>('[data-fields] input:not([readonly])')?.focus(), [])
  // What the dossier already knows stands there, until somebody types.
  const where = draft.where || (work.kind === 'woningzoekende' ? (facts?.houseSeeker.where ?? '') : work.kind === 'uitstroommelding' ? (stay?.outflow.notice.to || stay?.outflow.gemeente || facts?.gemeenteHerkomst || '') : '')
  const came = draft.came || (moment?.looked.text ?? '')
  const type = (part: Partial<Draft>): void => {
    setDraft((d) => ({ ...d, ...part }))
    setProblem(null)
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    // A day that can't be read says so itself, and is not the day that stood there before.
    if (no !== undefined || form.current?.querySelector('[data-fields] [aria-invalid]')) return
    const answer = answerOf(work.kind, way, { ...draft, where, came }, facts, today)
    if (answer.ok) return onAnswer(answer.value, way)
    setProblem(answer.problem)
    form.current?.querySelector<HTMLElement>(`[data-field="taak.${answer.problem.field ?? ''}"]`)?.focus()
  }
  const at = (field: string) => ({ field: `taak.${field}`, attention: problem?.field === field ? problem.text : undefined })
  const hint = panelHint(work, way)
  return (
    <form ref={form} className={css.panel} aria-label={[work.title, person?.name].filter(Boolean).join(', ')} onSubmit={submit} onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) onClose() }}>
      <SegmentedBar label="Wat is er gebeurd?" hideLabel options={ways.map((value) => ({ value, label: wayLabel(value, work.kind) }))} value={way} onChange={(next) => { setWay(next); setProblem(null) }} />
      {hint !== '' && <p className="second">{hint}</p>}
      {moment && <p dir="auto"><strong>{moment.agreement.trim() === '' ? 'Wat er gebeurde:' : 'Nieuwe afspraak:'}</strong> {moment.agreement.trim() || moment.what}</p>}
      <div className={css.panelFields} data-fields>
        {(way === 'gedaan' || way === 'aangevraagd') && <div className={way === 'gedaan' && work.kind === 'uitstroomvoorbereiding' ? css.ownLine : css.dayField}><DateField label={dayLabel(work.kind)} value={draft.on} onChange={(on) => type({ on })} {...at('on')} /></div>}
        {way === 'einddatum' && <div className={css.dayField}><DateField label="Geldig tot en met" value={draft.to} onChange={(to) => type({ to })} {...at('to')} /></div>}
        {(way === 'later' || way === 'aangevraagd') && <div className={css.dayField}><DateField label="Kijk opnieuw op" value={draft.until} onChange={(until) => type({ until })} {...at('until')} /></div>}
        {way === 'gedaan' && work.kind === 'woningzoekende' && <div className={css.wideField}><TextInput label="Waar" help="de woningcorporatie of site" value={where} onChange={(text) => type({ where: text })} {...at('where')} /></div>}
        {way === 'gedaan' && work.kind === 'uitstroommelding' && <div className={css.wideField}><TextInput label="Aan welke gemeente" value={where} onChange={(text) => type({ where: text })} {...at('where')} /></div>}
        {way === 'gedaan' && work.kind === 'leermoment' && <div className={css.wideField}><TextInput label="Hoe het ging" limit={PROSE_LIMIT} value={came} onChange={(came) => type({ came })} {...at('came')} /></div>}
        {way === 'gedaan' && work.kind === 'uitstroomvoorbereiding' && areas.map((area, i) => (
          <div key={area} className={css.areaField}><TextInput label={area} help={i === 0 ? 'wat is er geregeld?' : undefined} value={draft.areas[i] ?? ''} onChange={(text) => type({ areas: draft.areas.map((old, n) => (n === i ? text : old)) })} {...at(`area-${i}`)} /></div>
        ))}
        {(way === 'later' || way === 'overslaan' || way === 'nvt') && <div className={css.wideField}><TextInput label={way === 'nvt' ? 'Niet van toepassing, omdat' : 'Waarom'} value={draft.reason} onChange={(reason) => type({ reason })} {...at('reason')} /></div>}
        <div className={css.panelFoot}>
          <Button submit blocked={no}>{wayVerb[way]}</Button>
          <Button variant="text" onClick={onClose}>Annuleer</Button>
          {work.kind === 'uitstroommelding' && person && <LinkButton onClick={() => go({ screen: 'viewer', title: 'Melding van de uitstroomwens', what: { kind: 'document', ref: { kind: 'melding-uitstroomwens', dossierId: person.id, stayId: person.stayId } } })}>Bekijk de melding</LinkButton>}
          {work.kind === 'leermoment' && person && <LinkButton onClick={() => go({ screen: 'dossier', id: person.id, tab: 'logboek', field: work.id })}>Open het leermoment</LinkButton>}
          {work.kind === 'woningzoekende' && person && <LinkButton onClick={() => go({ screen: 'dossier', id: person.id, tab: 'intake', field: 'stay.attachments' })}>Voeg bewijs toe</LinkButton>}
        </div>
      </div>
    </form>
  )
}
