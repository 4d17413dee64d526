import { call } from '../../../state/client.ts'
import { go } from '../../../state/router.ts'
import { usePlan } from './usePlan.ts'
import { useVerb } from '../../../ui/desk/useVerb.ts'

/** Fixes the text of this version and goes on to signing. */
export function useFreeze(): { readonly busy: boolean; readonly freeze: () => void } {
  const { dossier, stay, version } = usePlan()
  const { busy, run } = useVerb()
  const ref = { dossierId: dossier.id, stayId: stay.id, versionId: version.id }
  return { busy, freeze: () => void run(() => call('plan.freeze', ref), () => go({ screen: 'ondertekenen', dossierId: dossier.id, versionId: version.id })) }
}
