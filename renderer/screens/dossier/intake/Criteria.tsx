import { useRef, useState, type KeyboardEvent } from 'react'
import { answerTo, answered, answeredCount, criteriaOf, type CriterionAsked } from '#shared/norms/criteria.ts'
import { choiceWords, optionsOf } from '#shared/text/choices.ts'
import type { Criterion } from '#shared/domain/stay/stay.ts'
import { LinkButton } from '../../../ui/Button.tsx'
import { Coached } from '../../../ui/coach/Coached.tsx'
import { normSources } from '../../../ui/normSources.ts'
import { useReadOnly } from '../../../ui/readOnly.ts'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import css from './Intake.module.css'
import type { Intake } from './useIntake.ts'

const options = optionsOf(choiceWords.criterion)
const keys: Readonly<Record<string, Criterion['answer']>> = { 1: 'ja', 2: 'nee', 3: 'open' }

/** The questions of the layers about whether the house fits (A20–A34, B01–B05): any order, none has to be answered. */
export function Criteria({ intake }: { readonly intake: Intake }) {
  const { facts: { criteria }, putFacts, norms } = intake
  const readOnly = useReadOnly()
  const list = useRef<HTMLOListElement>(null)
  const asked = criteriaOf(norms)
  if (asked.length === 0) return <p className="second">Dit contractprofiel heeft geen vragen over wie hier past. Schrijf hieronder op wat jullie vinden.</p>
  const toNext = (n: number): void => list.current?.children[n + 1]?.querySelector<HTMLElement>('input:checked')?.focus()
  const put = (id: string, patch: Partial<Criterion>, n: number): void => putFacts({ criteria: answered(criteria, id, patch) }, `Past dit huis, vraag ${n + 1}`)
  return (
    <>
      <p className={css.count} role="status"><strong>{answeredCount(asked, criteria)} van {asked.length}</strong> beantwoord{readOnly ? '' : '. Toetsen: 1 ja, 2 nee, 3 nog niet gevraagd.'}</p>
      <ol ref={list} className={css.criteria}>
        {asked.map((c, n) => <CriterionRow key={c.id} asked={c} number={n + 1} said={answerTo(criteria, c.id)} onPut={(patch) => put(c.id, patch, n)} onNext={() => toNext(n)} />)}
      </ol>
    </>
  )
}

type RowProps = { readonly asked: CriterionAsked; readonly number: number; readonly said: Criterion; readonly onPut: (patch: Partial<Criterion>) => void; readonly onNext: () => void }

function CriterionRow({ asked, number, said, onPut, onNext }: RowProps) {
  const [writing, setWriting] = useState(false)
  const readOnly = useReadOnly()
  const field = `stay.criteria.${asked.id}`
  const shown = asked.takesNote && (writing || said.note !== '' || said.answer === 'nee')
  // A digit answers and goes on to the next question; not while a note is being typed.
  const press = (event: KeyboardEvent<HTMLLIElement>): void => {
    const answer = keys[event.key]
    if (readOnly || answer === undefined || event.ctrlKey || event.altKey || event.metaKey || !(event.target instanceof HTMLInputElement) || event.target.type !== 'radio') return
    event.preventDefault()
    onPut({ answer })
    onNext()
  }
  return (
    <li className={css.criterion} onKeyDown={press}>
      <SegmentedBar label={`${number}. ${asked.question}`} field={field} source={normSources(asked.norms)} options={options} value={said.answer} onChange={(answer) => onPut({ answer })} />
      {shown
        ? <div className={css.criterionNote}><Coached label={`Toelichting bij vraag ${number}`} rows={1} field={`${field}.note`} value={said.note} onChange={(note) => onPut({ note })} /></div>
        : asked.takesNote && said.answer === 'ja' && !readOnly && <span className={css.criterionNote}><LinkButton onClick={() => setWriting(true)} label={`Schrijf erbij, vraag ${number}`}>Schrijf erbij</LinkButton></span>}
    </li>
  )
}
