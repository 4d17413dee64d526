import { IconLock, IconPlus, IconTrash } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { ConsentEntry } from '#shared/domain/consent/consent.ts'
import { callName } from '#shared/domain/people/person.ts'
import { currentStay } from '#shared/domain/dossier.ts'
import { lawText } from '#shared/text/fixed.ts'
import { call } from '../../../state/client.ts'
import { adopt, flush } from '../../../state/dossier.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { showUndo } from '../../../state/toasts.ts'
import { ReadOnly } from '../../../ui/readOnly.ts'
import { Button } from '../../../ui/Button.tsx'
import { Attention } from '../../../ui/Field.tsx'
import css from '../Toestemming.module.css'
import type { SheetView } from '../useSheet.ts'
import { EntryForm } from './EntryForm.tsx'

/** The choices while they may still change: one line for each person or organisation. */
export function Choosing({ view }: { readonly view: SheetView }) {
  const { dossier, sheet, put, sheetRef } = view
  const no = useWhyNot('consent.write')
  const fixed = no === undefined ? undefined : ''
  const [problem, setProblem] = useState<string | null>(null)
  const list = useRef<HTMLDivElement>(null)
  const wanted = useRef<string | null>(null)
  useEffect(() => {
    const target = wanted.current
    wanted.current = null
    if (target !== null) list.current?.querySelector<HTMLElement>(target)?.focus()
  }, [sheet.entries])
  const name = callName(dossier.person) || 'de bewoner'
  const gemeente = (currentStay(dossier)?.facts.gemeenteVerantwoordelijk ?? '').replace(/^gemeente /i, '')
  const within = (id: string): string => `[data-entry="${CSS.escape(id)}"]`
  const add = (): void => {
    const entry: ConsentEntry = { id: crypto.randomUUID(), who: '', what: '', until: currentStay(dossier)?.facts.plannedEnd ?? null, choice: 'open', on: null, withdrawnOn: null }
    wanted.current = `${within(entry.id)} input`
    put([...sheet.entries, entry], 'Voeg regel toe')
  }
  const remove = (entry: ConsentEntry, index: number): void => {
    const neighbour = sheet.entries[index + 1] ?? sheet.entries[index - 1]
    wanted.current = neighbour ? `${within(neighbour.id)} [data-remove] button` : '[data-add] button'
    put(sheet.entries.filter((e) => e.id !== entry.id), 'Regel weg')
    showUndo(`${entry.who.trim() || `Regel ${index + 1}`} is weg.`)
  }
  const freeze = async (): Promise<void> => {
    await flush()
    const answer = await call('consent.freeze', sheetRef)
    if (answer.ok) adopt(answer.value)
    setProblem(answer.ok ? null : answer.problem.text)
  }
  return (
    <>
      <section className={css.law}>
        <h2 className="heading">Dit moet van de wet</h2>
        <p>De gemeente{gemeente ? ` ${gemeente}` : ''} {lawText}</p>
      </section>
      <h2 className="heading">Dit mag alleen als {name} het goed vindt</h2>
      <p className="second">Neem elke regel samen door. Nee is ook een antwoord. {name} mag altijd van mening veranderen.</p>
      <div ref={list} className={css.entries}>
        {sheet.entries.map((entry, index) => (
          <div key={entry.id} className={css.entry} role="group" aria-label={`Regel ${index + 1}${entry.who ? `, ${entry.who}` : ''}`} data-entry={entry.id}>
            <ReadOnly value={no !== undefined}><EntryForm entry={entry} onChange={(patch, what) => put(sheet.entries.map((e) => (e.id === entry.id ? { ...e, ...patch } : e)), `Regel ${index + 1}, ${what}`)}>
              <span data-remove><Button variant="text" icon={IconTrash} blocked={fixed} onClick={() => remove(entry, index)} label={`Haal weg, ${entry.who || `regel ${index + 1}`}`}>Haal weg</Button></span>
            </EntryForm></ReadOnly>
          </div>
        ))}
        <div data-add><Button icon={IconPlus} blocked={fixed} onClick={add}>Voeg iemand toe</Button></div>
      </div>
      {problem !== null && <Attention>{problem}</Attention>}
      <div className={css.end}><Button variant="primary" size="large" icon={IconLock} blocked={no} onClick={() => void freeze()}>Zet vast om te tekenen</Button></div>
    </>
  )
}
