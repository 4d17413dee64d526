import { IconCircleCheck, IconFileExport } from '@tabler/icons-react'
import { useCallback, useState } from 'react'
import { noFilter, type LogFilter } from '#shared/domain/log/filter.ts'
import { call } from '../../../state/client.ts'
import { openHelp } from '../../../state/help.ts'
import { useMay } from '../../../state/rights.ts'
import { say, showNotice } from '../../../state/toasts.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import { DocumentButtons } from '../../../ui/documents/DocumentButtons.tsx'
import { Icon } from '../../../ui/Icon.tsx'
import { LogDays } from '../../../ui/log/LogDays.tsx'
import { LogFilterBar } from '../../../ui/log/LogFilterBar.tsx'
import { LogFindings } from '../../../ui/log/LogFindings.tsx'
import { useLogPages } from '../../../ui/log/useLogPages.ts'
import css from '../Beheer.module.css'
import { TabHead } from '../TabHead.tsx'
import { useLogCheck } from './useLogCheck.ts'

async function saveFile(filter: LogFilter): Promise<void> {
  const saved = await call('log.save', { filter })
  if (!saved.ok) showNotice(saved.problem.text)
  else if (saved.value.savedAs !== null) say(`Bewaard als ${saved.value.savedAs}.`)
}

/** Who did what in this house and when, whether all of it still stands as it was written, and on paper. */
export function LogboekTab() {
  const [filter, setFilter] = useState(noFilter)
  const pages = useLogPages(useCallback((before: number | null) => call('log.house', { filter, before }), [filter]))
  const named = useMay('log.resident')
  const all = filter === noFilter
  return (
    <>
      <TabHead title="Logboek" />
      <Checked />
      <p className="second">Alles wat iemand in Baken doet, komt hier te staan, en blijft staan. Wie hier kijkt, ook. {named ? 'Wie in het dossier van een bewoner keek, staat ook in dat dossier, bij Wie keek?' : 'Namen van bewoners staan er voor jou niet bij.'} <LinkButton onClick={openHelp}>Meer over het logboek</LinkButton></p>
      <LogFilterBar filter={filter} onChange={setFilter} people={pages.answer?.people ?? []} />
      <div className={css.buttons}>
        <DocumentButtons target={{ kind: 'logboek', filter }} title={all ? 'Logboek' : 'Logboek, wat je nu ziet'} view={false} />
        <Button size="small" icon={IconFileExport} onClick={() => void saveFile(filter)} label="Bewaar als bestand voor een ander programma">Bewaar als bestand</Button>
      </div>
      <LogDays pages={pages} empty={all ? 'Er staat nog niets in het logboek.' : 'Er zijn geen regels die hierbij passen.'} />
    </>
  )
}

function Checked() {
  const check = useLogCheck()
  if (check === null) return <p className="second" role="status">Baken kijkt het logboek na…</p>
  if ('trouble' in check) return <p className="second" role="status">{check.trouble}</p>
  const { lines, findings } = check
  if (findings.some((f) => f.kind === 'grave')) return <LogFindings findings={findings} />
  const whole = !findings.some((f) => f.kind === 'gap')
  return (
    <>
      {!whole && <LogFindings findings={findings} />}
      <p className={css.picked} role="status"><Icon of={IconCircleCheck} size={18} />{lines === 0 ? 'Het logboek is nog leeg.' : lines === 1 ? 'Nagekeken: de ene regel staat er zoals hij is opgeschreven.' : `Nagekeken: ${whole ? 'alle' : 'de andere'} ${lines.toLocaleString('nl-NL')} regels staan er zoals ze zijn opgeschreven.`}</p>
      {whole && <LogFindings findings={findings} />}
    </>
  )
}
