import { useRef } from 'react'
import { dayAndMonth, distance } from '#shared/domain/calendar/format.ts'
import { paperOfDuty } from '#shared/norms/signDuties.ts'
import { go } from '../../../state/router.ts'
import { beginTalk, openTalk } from '../../../state/talk.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { Row } from '../../../ui/Row.tsx'
import type { Answer, Way } from '../../../ui/duties/answers.ts'
import { DutyPanel } from '../../../ui/duties/DutyPanel.tsx'
import { useToday } from '../../../ui/Today.ts'
import type { Line } from '../model/lines.ts'
import { rowAction } from '../model/words.ts'
import css from '../Vandaag.module.css'

/** Which line is open, and with which way chosen. */
export type OpenLine = { readonly key: string; readonly way?: Way } | null
type Props = { readonly line: Line; readonly open: OpenLine; readonly onOpen: (open: OpenLine) => void; readonly onAnswer: (line: Line, answer: Answer, way: Way) => void }

/** One duty: what, for whom, when, and the one act that solves it, in place unless it is work elsewhere. */
export function WorkRow({ line, open, onOpen, onAnswer }: Props) {
  const { key, work, person, others } = line
  const who = others.length === 0 ? (person?.name ?? 'Het huis') : `${person?.callName ?? ''} en ${others.length === 1 ? (others[0]?.callName ?? '') : `${others.length} anderen`}`
  const today = useToday()
  const act = useRef<HTMLButtonElement>(null)
  const action = rowAction(line)
  const isOpen = open?.key === key
  const close = (): void => {
    onOpen(null)
    act.current?.focus()
  }
  const start = (): void => {
    if (action.goal === 'paneel') return isOpen ? close() : onOpen({ key })
    if (!person) return
    if (action.goal === 'regels') return go({ screen: 'huisregels', paper: paperOfDuty(work.id) ?? 'huisregels', part: 'tekenen' })
    const where = { dossierId: person.id, stayId: person.stayId }
    if (action.goal === 'gesprek') return person.talk ? openTalk(where, person.talk.id) : void beginTalk(where, [work.id])
    if (action.goal === 'melding') return go({ screen: 'viewer', title: 'Melding van de uitstroomwens', what: { kind: 'document', ref: { kind: 'melding-uitstroomwens', ...where } } })
    if (action.goal === 'tekenen' && person.plan) go({ screen: 'ondertekenen', dossierId: person.id, versionId: person.plan.id })
    else if (action.goal === 'plan') go({ screen: 'plan', dossierId: person.id, step: '1' })
    else go({ screen: 'dossier', id: person.id, tab: action.goal === 'dossierplan' ? 'plan' : 'overzicht' })
  }
  const note = [work.note, work.was === null ? '' : `uitgesteld, was ${dayAndMonth(work.was)}`].filter(Boolean).join(', ')
  const inPanel = action.goal === 'paneel'
  return (
    <Row
      id={key}
      state={work.urgency === 'te-laat' || work.urgency === 'deze-week' ? work.urgency : 'komt-nog'}
      what={work.title}
      note={note || undefined}
      who={who}
      date={dayAndMonth(work.date)}
      distance={distance(work.date, today)}
      sources={work.sources.map(({ sum, ...source }) => (sum === '' ? source : { ...source, sum }))}
      underSource={inPanel || others.length > 0 ? undefined : (
        <p className={css.aside}>
          {action.note !== undefined && <LinkButton onClick={() => onOpen({ key })}>{action.note}</LinkButton>}
          <LinkButton onClick={() => onOpen({ key, way: 'later' })}>Zet op later</LinkButton>
          <LinkButton onClick={() => onOpen({ key, way: 'nvt' })}>Niet van toepassing</LinkButton>
        </p>
      )}
      action={<Button ref={act} size="small" width="fixed" onClick={start} {...(inPanel ? { expanded: isOpen } : {})} label={`${action.label}, ${work.title}, ${person === null ? 'het huis' : who}`}>{action.label}</Button>}
    >
      {isOpen ? <DutyPanel key={open.way ?? ''} work={work} person={person} first={open.way} onAnswer={(answer, way) => onAnswer(line, answer, way)} onClose={close} /> : undefined}
    </Row>
  )
}
