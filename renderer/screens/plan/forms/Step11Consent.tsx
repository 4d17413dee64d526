import type { ConsentEntry } from '#shared/domain/consent/consent.ts'
import { consentEnds, consentIntro, keepText, lawText, rightsList } from '#shared/text/fixed.ts'
import { useConsent } from '../desk/useConsent.ts'
import { usePlan } from '../desk/usePlan.ts'
import { Button } from '../../../ui/Button.tsx'
import { Part } from '../fields/Part.tsx'
import { Rows } from '../fields/Rows.tsx'
import { Said } from '../fields/Said.tsx'
import { ConsentRow } from './consent/ConsentRow.tsx'
import { ConsentSummary } from './consent/ConsentSummary.tsx'

const emptyEntry = (id: string): ConsentEntry => ({ id, who: '', what: '', until: null, choice: 'open', on: null, withdrawnOn: null })

/** Step 11: what the law says, and what the resident allows. A sheet of its own, not frozen with the plan. */
export function Step11Consent() {
  const { facts } = usePlan()
  const { sheet, start, edit, openSheet } = useConsent()
  return (
    <>
      <Part title="Dit moet van de wet" field="consents.law">
        <Said field="consents.law" label="Zonder toestemming" lines={[`De gemeente ${facts.gemeenteVerantwoordelijk} ${lawText}`.replace(/\s+/g, ' ')]} empty="" />
      </Part>
      <Part title="Dit mag alleen als ik het goed vind" field="consents">
        {sheet === null && <p>{consentIntro} Het toestemmingsblad staat los van het plan. Baken begint met een regel voor elke naaste en hulpverlener uit stap 6.</p>}
        {sheet === null && <Button onClick={start}>Begin het toestemmingsblad</Button>}
        {sheet?.status === 'concept' && (
          <>
            <p>{consentIntro} {consentEnds}</p>
            <Rows field="consents.entries" label="Wie mag wat weten" add="Nog een regel" removed="Regel is weg." items={sheet.entries} make={emptyEntry} onChange={edit} row={(item, patch) => <ConsentRow item={item} onPatch={patch} />} />
            <Button onClick={openSheet}>Bekijk en teken het blad</Button>
          </>
        )}
        {sheet !== null && sheet.status !== 'concept' && <ConsentSummary sheet={sheet} onOpen={openSheet} onRenew={start} />}
      </Part>
      <Part title="Mijn rechten">
        <Said field="consents.rights" label="Staat op het blad" lines={[...rightsList, keepText]} empty="" />
      </Part>
    </>
  )
}
