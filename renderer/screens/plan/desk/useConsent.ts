import type { ConsentEntry, ConsentSheet } from '#shared/domain/consent/consent.ts'
import { call } from '../../../state/client.ts'
import { go } from '../../../state/router.ts'
import { usePlan } from './usePlan.ts'
import { useVerb } from '../../../ui/desk/useVerb.ts'

type Consent = { readonly sheet: ConsentSheet | null; readonly start: () => void; readonly edit: (entries: ConsentEntry[], label: string) => void; readonly openSheet: () => void }

/** The newest consent sheet of this dossier, and what can be done with it from the plan. */
export function useConsent(): Consent {
  const { dossier, editConsent } = usePlan()
  const { run } = useVerb()
  const sheet = dossier.consents.at(-1) ?? null
  return {
    sheet,
    start: () => void run(() => call('consent.start', { dossierId: dossier.id })),
    edit: (entries, label) => { if (sheet) editConsent(sheet.id, entries, label) },
    openSheet: () => { if (sheet) go({ screen: 'toestemming', dossierId: dossier.id, sheetId: sheet.id }) },
  }
}
