import { IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent } from 'react'
import { toggleCoach } from '../../state/coach.ts'
import { lock } from '../../state/guard.ts'
import { refreshResidents, useResidents } from '../../state/residents.ts'
import { useRights } from '../../state/rights.ts'
import { go } from '../../state/router.ts'
import { Icon } from '../../ui/Icon.tsx'
import { findings, type Finding } from './findings.ts'
import css from './Palette.module.css'

const run = (finding: Finding): void => {
  if (finding.act.kind === 'lock') void lock()
  else if (finding.act.kind === 'coach') toggleCoach()
  else go(finding.act.route)
}

/** Finds people, goals and acts; arrows choose, Enter goes, Esc closes. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const residents = useResidents()
  const rights = useRights()
  const found = useMemo(() => findings(residents ?? [], query, rights), [residents, query, rights])
  const chosen = found[Math.min(at, found.length - 1)]
  useEffect(() => {
    void refreshResidents()
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement && document.contains(before)) before.focus()
    }
  }, [])
  const pick = (finding: Finding | undefined): void => {
    if (!finding) return
    onClose()
    // After the dialog gave its focus back, so that the new screen can take it.
    queueMicrotask(() => run(finding))
  }
  const onKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.key === 'Enter') pick(chosen)
    else if (step !== 0 && found.length > 0) setAt((Math.min(at, found.length - 1) + step + found.length) % found.length)
    else return
    event.preventDefault()
  }
  useEffect(() => {
    if (chosen) document.getElementById(`${id}-${chosen.id}`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen, id])
  return (
    <dialog ref={dialog} className={css.palette} aria-label="Zoeken" onCancel={(event) => { event.preventDefault(); onClose() }} onPointerDown={(event) => { if (event.target === dialog.current) onClose() }}>
      <div className={css.ask}>
        <Icon of={IconSearch} size={20} />
        <input
          className={css.input} role="combobox" aria-label="Zoek een bewoner, doel of actie" aria-expanded="true" aria-controls={`${id}-list`} aria-autocomplete="list"
          aria-activedescendant={chosen ? `${id}-${chosen.id}` : undefined} placeholder="Zoek een bewoner, doel of actie" autoComplete="off" spellCheck={false}
          value={query} onChange={(event) => { setQuery(event.currentTarget.value); setAt(0) }} onKeyDown={onKey}
        />
      </div>
      <div id={`${id}-list`} className={css.list} role="listbox" aria-label="Gevonden">
        {(['Bewoners', 'Doelen', 'Acties'] as const).map((group) => <Group key={group} id={id} group={group} found={found} chosen={chosen} onPick={pick} />)}
      </div>
      {found.length === 0 && <p className={css.none} role="status">Niets gevonden. Typ een deel van een naam, een woord uit een doel, of wat je wilt doen.</p>}
    </dialog>
  )
}

type GroupProps = { readonly id: string; readonly group: Finding['group']; readonly found: readonly Finding[]; readonly chosen: Finding | undefined; readonly onPick: (f: Finding) => void }
function Group({ id, group, found, chosen, onPick }: GroupProps) {
  const lines = found.filter((f) => f.group === group)
  if (lines.length === 0) return null
  return (
    <div role="group" aria-labelledby={`${id}-${group}`}>
      <div id={`${id}-${group}`} className={css.group}>{group}</div>
      {lines.map((f) => (
        <div key={f.id} id={`${id}-${f.id}`} className={css.option} role="option" aria-selected={f === chosen} tabIndex={-1} onClick={() => onPick(f)} onKeyDown={(event) => { if (event.key === 'Enter') onPick(f) }}>
          <span className={css.title}>{f.title}</span>
          {f.note && <span className={css.note}>{f.note}</span>}
        </div>
      ))}
    </div>
  )
}
