import { useEffect, useRef, useState } from 'react'
import { shortDay, dayOfMoment } from '#shared/domain/calendar/format.ts'
import { partNames, type HistoryPart } from '#shared/text/history/places.ts'
import { edit, undo } from '../../../state/dossier.ts'
import { showNotice, showUndo } from '../../../state/toasts.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Card } from '../../../ui/Card.tsx'
import { SegmentedBar } from '../../../ui/SegmentedBar.tsx'
import dossierCss from '../Dossier.module.css'
import type { StayView } from '../useStay.ts'
import { BinCard } from './BinCard.tsx'
import css from './Geschiedenis.module.css'
import { HistoryRow } from './HistoryRow.tsx'
import { byDay, partsIn, type ShownLine } from './model.ts'
import { useHistory } from './useHistory.ts'

type Filter = HistoryPart | 'alles'

/** What changed in this dossier: per day, who, which field, what it was and what it became; each can be put back. */
export function GeschiedenisTab({ view }: { readonly view: StayView }) {
  return (
    <div className={dossierCss.tabPage}>
      <Lines view={view} />
      <BinCard dossier={view.dossier} today={view.today} />
    </div>
  )
}

function Lines({ view }: { readonly view: StayView }) {
  const history = useHistory(view)
  const [filter, setFilter] = useState<Filter>('alles')
  const list = useRef<HTMLDivElement>(null)
  const acted = useRef(false)
  useEffect(() => {
    // Put back in the sitting in which it changed, a line is gone, and its button with it: the keys go on from the list.
    if (acted.current && document.activeElement === document.body) list.current?.focus()
    acted.current = false
  }, [history])
  if (history === null) return <div aria-busy="true" />
  if ('trouble' in history) return <Banner heading="De geschiedenis is niet te lezen">{history.trouble}</Banner>
  const parts = partsIn(history.lines)
  // A part may lose its last line when something is taken back.
  const chosen = filter !== 'alles' && parts.includes(filter) ? filter : 'alles'
  const lines = history.lines.filter((l) => chosen === 'alles' || l.part === chosen)
  const options = [{ value: 'alles' as const, label: 'Alles' }, ...parts.map((p) => ({ value: p, label: partNames[p] }))]
  const back = (shown: ShownLine): void => {
    if (!shown.back.ok) return showNotice(shown.back.problem.text)
    if (!edit(shown.back.value, `Teruggezet: ${shown.label}`).ok) return
    acted.current = true
    showUndo(`${shown.label} is teruggezet.`, () => void undo())
  }
  return (
    <div ref={list} className={css.list} tabIndex={-1}>
      {history.holes.map((hole) => <Banner key={hole} heading="Er ontbreekt een stuk geschiedenis">{hole}</Banner>)}
      {options.length > 2 && <div className={css.filter}><SegmentedBar label="Toon" options={options} value={chosen} onChange={setFilter} /></div>}
      <p className="hidden" role="status">{chosen === 'alles' ? '' : `${lines.length} ${lines.length === 1 ? 'wijziging' : 'wijzigingen'}`}</p>
      {history.lines.length === 0 && <Card title="Geschiedenis"><p className="second">Er is nog niets veranderd. Alles wat iemand hier verandert, staat 90 dagen in deze lijst, en wat bij een getekend document hoort zolang het dossier er is.</p></Card>}
      {byDay(lines, view.today).map(({ day, title, lines: those }) => (
        <Card key={day} title={title}>
          <ul className={css.rows}>{those.map((l) => <HistoryRow key={l.key} shown={l} onPutBack={back} />)}</ul>
        </Card>
      ))}
      {history.lines.length > 0 && <p className="second">Deze lijst gaat 90 dagen terug{history.begun !== null && ` en begint op ${shortDay(dayOfMoment(history.begun))}`}. Wat bij een getekend document hoort, blijft staan zolang het dossier er is.</p>}
    </div>
  )
}
