import { useEffect, useRef } from 'react'
import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import type { RulesVersion } from '#shared/domain/regels/rules.ts'
import { useResidents } from '../../../state/residents.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { Button } from '../../../ui/Button.tsx'
import { Row } from '../../../ui/Row.tsx'
import type { PendingRetract } from '../../../ui/signing/usePendingRetract.ts'
import css from '../Huisregels.module.css'
import { signedHow, type SigningLine } from '../model/signing.ts'
import type { RulesView } from '../useRulesView.ts'
import { ReceiptPanel } from './ReceiptPanel.tsx'

type Props = { readonly view: RulesView; readonly version: RulesVersion; readonly line: SigningLine; readonly retract: PendingRetract; readonly open: boolean; readonly onOpen: (open: boolean) => void }

const standingWords = { eerste: 'voor het eerst', opnieuw: 'opnieuw', klaar: '' } as const

/** One resident: how it stands with this version, and what can be done about it. */
export function ReceiptLine({ view, version, line, retract, open, onOpen }: Props) {
  const { person, receipts } = line
  const standing = receipts.length > 0 ? 'klaar' : line.standing === 'klaar' ? 'eerste' : line.standing
  const away = useResidents()?.find((r) => r.id === person.dossierId)?.presence
  const no = useWhyNot('receipt.sign')
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (open) panel.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const copies = receipts.map((r) => [r.copyOn && `kopie ${dayAndMonth(r.copyOn)}`, r.gemeenteOn && `gemeente ${dayAndMonth(r.gemeenteOn)}`].filter(Boolean).join(', ')).find(Boolean) ?? ''
  const done = standing === 'klaar'
  return (
    <Row
      id={person.dossierId}
      state={done ? 'gedaan' : 'deze-week'}
      what={person.name}
      note={done ? (copies || 'nog geen kopie gegeven') : [standingWords[standing], away?.away ? away.reason || 'weg' : ''].filter(Boolean).join(', ')}
      distance={done ? receipts.map((r) => signedHow(r.signature)).join('; ') : ''}
      action={done
        ? <Button size="small" width="fixed" expanded={open} onClick={() => onOpen(!open)} label={`Bekijk, ${person.name}`}>Bekijk</Button>
        : <Button size="small" width="fixed" expanded={open} blocked={no} onClick={() => onOpen(!open)} label={`Laat tekenen, ${person.name}`}>Laat tekenen</Button>}
    >
      {open ? <div ref={panel} role="group" aria-label={`Handtekening van ${person.name}`} className={css.signPanel} onKeyDown={(event) => { if (event.key === 'Escape' && !event.defaultPrevented) onOpen(false) }}><ReceiptPanel view={view} version={version} line={line} retract={retract} /></div> : undefined}
    </Row>
  )
}
