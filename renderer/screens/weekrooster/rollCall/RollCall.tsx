import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import type { Day } from '#shared/domain/calendar/day.ts'
import type { AttendanceState } from '#shared/domain/rooster/attendance.ts'
import type { Block } from '#shared/domain/rooster/block.ts'
import { asksWhy, isTaken, rollCount, rollLines } from '#shared/domain/rooster/rollCall.ts'
import type { WeekPerson } from '#shared/domain/rooster/scheduleWeek.ts'
import { blockTime, blockTitle } from '#shared/text/rooster/blockWords.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'
import { Attention } from '../../../ui/Field.tsx'
import { RollKeys } from './RollKeys.tsx'
import { RollRow } from './RollRow.tsx'
import css from './RollCall.module.css'
import { clearRoll, saveRoll } from './saveRoll.ts'
import { byLetter, rollSummary } from './words.ts'

type Props = { readonly on: Day; readonly block: Block; readonly people: readonly WeekPerson[]; readonly onClose: () => void; readonly onSaved: () => void }

/**
 * Who was there at one block. It opens with a proposal that is not saved yet; the arrows go to a person, a letter says how it went, a reason is typed
 * right behind it, and Enter on the last one saves all of it at once.
 */
export function RollCall({ on, block, people, onClose, onSaved }: Props) {
  const opened = useMemo(() => rollLines(block, on, people), [block, on, people])
  const [lines, setLines] = useState(opened)
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const no = useWhyNot('attendance.note')
  const taken = isTaken(rollCount(block, on, people))
  const title = blockTitle(block)

  const focus = (at: number, what: 'state' | 'why'): void => list.current?.querySelectorAll<HTMLElement>('[data-roll]')[at]?.querySelector<HTMLElement>(what === 'state' ? 'input:checked' : '[data-why]')?.focus()
  // The dialog takes the focus first: the first person comes after it.
  useEffect(() => focus(0, 'state'), [])
  const put = (at: number, patch: { readonly state?: AttendanceState; readonly why?: string }): void => setLines((now) => now.map((l, i) => (i === at ? { ...l, ...patch } : l)))
  /** The line for the reason is there before the next key comes: a focus that follows later would take a quick hand back to a person it had left. */
  const choose = (at: number, state: AttendanceState): void => {
    flushSync(() => put(at, { state }))
    if (asksWhy(state)) focus(at, 'why')
  }
  const run = async (send: typeof saveRoll): Promise<void> => {
    if (busy || no !== undefined) return
    setBusy(true)
    const refused = await send({ on, block, lines, onSaved })
    setBusy(false)
    if (refused !== null) return setProblem(refused)
    onSaved()
    onClose()
  }
  const save = (): void => void run(saveRoll)
  const clear = (): void => void run(clearRoll)
  const step = (at: number, by: 1 | -1): void => focus(Math.min(Math.max(at + by, 0), lines.length - 1), 'state')
  const onKey = (event: KeyboardEvent, at: number): void => {
    const line = lines[at]
    const typing = event.target instanceof HTMLElement && event.target.matches('[data-why]')
    if (line === undefined || event.altKey || event.metaKey || event.nativeEvent.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') step(at, event.key === 'ArrowDown' ? 1 : -1)
    else if (event.key === 'Enter' && (event.ctrlKey || at === lines.length - 1)) save()
    else if (event.key === 'Enter') step(at, 1)
    else if (event.ctrlKey || typing) return
    else {
      const state = byLetter(event.key)
      if (state === null) return
      choose(at, state)
      if (!asksWhy(state)) focus(at, 'state')
    }
    event.preventDefault()
  }
  return (
    <Dialog
      wide
      title={`Wie was er bij ${title}?`}
      onClose={onClose}
      actions={
        <>
          {taken && <span className={css.clear}><Button variant="text" blocked={no} onClick={clear}>Wis deze lijst</Button></span>}
          <Button onClick={onClose}>Sluit zonder bewaren</Button>
          <Button variant="primary" blocked={lines.length === 0 ? 'Er is niemand om te noteren' : no} onClick={save} keys="Ctrl Enter">Bewaar</Button>
        </>
      }
    >
      <p className={css.when}>{`${dayAndMonth(on)}, ${blockTime(block)}`}<span className="second">{taken ? 'Deze lijst is bewaard. Je kunt haar nog veranderen.' : 'Dit is een voorstel. Het is nog niet bewaard.'}</span></p>
      {lines.length === 0 && <p>Niemand die hier die dag woont, doet mee aan dit blok.</p>}
      <div className={css.list} ref={list} data-own-undo>
        {lines.map((line, at) => <RollRow key={line.dossierId} line={line} twins={lines.some((l) => l !== line && l.callName === line.callName)} onState={(state) => choose(at, state)} onWhy={(why) => put(at, { why })} onKey={(event) => onKey(event, at)} />)}
      </div>
      {lines.length > 0 && <p className={css.sum} role="status">{rollSummary(lines)}</p>}
      {problem !== null && <Attention>{problem}</Attention>}
      {lines.length > 0 && <RollKeys />}
    </Dialog>
  )
}
