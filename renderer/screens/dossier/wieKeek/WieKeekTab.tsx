import { useCallback, useState } from 'react'
import { shortDay } from '#shared/domain/calendar/format.ts'
import { noFilter } from '#shared/domain/log/filter.ts'
import { logKinds } from '#shared/domain/log/types.ts'
import type { Output } from '#shared/ipc/contract.ts'
import { call } from '../../../state/client.ts'
import { Card } from '../../../ui/Card.tsx'
import { DocumentButtons } from '../../../ui/documents/DocumentButtons.tsx'
import { LogDays } from '../../../ui/log/LogDays.tsx'
import { LogFilterBar } from '../../../ui/log/LogFilterBar.tsx'
import { LogFindings } from '../../../ui/log/LogFindings.tsx'
import { useLogPages } from '../../../ui/log/useLogPages.ts'
import dossierCss from '../Dossier.module.css'
import type { StayView } from '../useStay.ts'
import css from './WieKeek.module.css'

// What is never about one dossier is no choice here.
const kinds = logKinds.filter((kind) => kind !== 'toegang' && kind !== 'beheer')

/** Who was in this dossier, in words for the resident, with the days; to print for them. */
export function WieKeekTab({ view }: { readonly view: StayView }) {
  const { id } = view.dossier
  const [filter, setFilter] = useState(noFilter)
  const pages = useLogPages(useCallback((before: string | null) => call('log.resident', { dossierId: id, filter, before }), [id, filter]))
  const { answer } = pages
  return (
    <div className={dossierCss.tabPage}>
      {answer && <LogFindings findings={answer.findings.filter((f) => f.kind !== 'calm')} />}
      {answer ? (
        <Card title="Wie keek in dit dossier?">
          <Summary answer={answer} today={view.today} />
          <div className={css.paper}>
            <span className="second">{filter.from === null && filter.until === null ? 'Een bewoner mag dit altijd weten. Op papier staat iedereen, met alle dagen.' : 'Een bewoner mag dit altijd weten. Op papier staan nu alleen de dagen die je hieronder koos.'}</span>
            <DocumentButtons target={{ kind: 'wieKeek', dossierId: id, from: filter.from, until: filter.until }} title="Wie keek in het dossier" view={false} />
          </div>
        </Card>
      ) : pages.trouble === null && <p className="second" aria-busy="true">Baken leest het logboek…</p>}
      <LogFilterBar filter={filter} onChange={setFilter} people={answer?.users ?? []} kinds={kinds} />
      <LogDays pages={pages} empty="Er zijn geen regels die hierbij passen." />
    </div>
  )
}

function Summary({ answer, today }: { readonly answer: Output<'log.resident'>; readonly today: string }) {
  return (
    <>
      <p className={css.summary}>{answer.summary}</p>
      {answer.people.length > 0 && (
        <ul className={css.people}>
          {answer.people.map(({ name, times, last }, i) => <li key={i}><strong>{name}</strong><span>{times} keer</span><span>{last === today ? 'het laatst vandaag' : `het laatst op ${shortDay(last)}`}</span></li>)}
        </ul>
      )}
    </>
  )
}
