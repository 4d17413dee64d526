import type { ConsentSheet } from '#shared/domain/consent/consent.ts'
import { shortDay } from '#shared/domain/calendar/format.ts'
import { Button } from '../../../../ui/Button.tsx'
import { Said } from '../../fields/Said.tsx'

type Props = { readonly sheet: ConsentSheet; readonly onOpen: () => void; readonly onRenew: () => void }
const answer = { ja: 'ja', nee: 'nee', open: 'nog niet gekozen' } as const

/** A sheet that is fixed: what was chosen, and the way on. */
export function ConsentSummary({ sheet, onOpen, onRenew }: Props) {
  const lines = sheet.entries.map((e) => `${e.who || 'Zonder naam'}: ${answer[e.choice]}${e.withdrawnOn ? `, ingetrokken op ${shortDay(e.withdrawnOn)}` : e.until ? `, tot ${shortDay(e.until)}` : ''}`)
  const state = sheet.status === 'ter-ondertekening' ? 'staat klaar om te tekenen' : 'is getekend'
  return (
    <>
      <Said field="consents.entries" label={`Blad ${sheet.number} ${state}`} lines={lines} empty="Op dit blad staat niemand." />
      <Button onClick={onOpen}>{sheet.status === 'ter-ondertekening' ? 'Teken het blad' : 'Bekijk het blad'}</Button>
      {sheet.status === 'vastgesteld' && <Button onClick={onRenew}>Maak een nieuw blad</Button>}
    </>
  )
}
