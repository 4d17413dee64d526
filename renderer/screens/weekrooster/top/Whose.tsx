import { useId } from 'react'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import { announce, useDesk } from '../model/desk.ts'
import css from './Whose.module.css'

/** Whose week shows: everybody's, or that of one resident with their own blocks in it. */
export function Whose({ people }: { readonly people: readonly WeekPerson[] }) {
  const id = useId()
  const whose = useDesk((d) => d.whose)
  const shown = people.some((p) => p.dossierId === whose) ? whose : null
  const choose = (value: string): void => {
    const person = people.find((p) => p.dossierId === value)
    useDesk.setState({ whose: person?.dossierId ?? null })
    announce(person ? `De week van ${person.callName}.` : 'De week van iedereen.')
  }
  return (
    <>
      <label htmlFor={id} className="hidden">Week van</label>
      <select id={id} className={css.select} value={shown ?? ''} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">Iedereen</option>
        {people.map((p) => <option key={p.dossierId} value={p.dossierId}>{p.callName}</option>)}
      </select>
    </>
  )
}
