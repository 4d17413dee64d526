import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import { fullName } from '#shared/domain/people/name.ts'
import { callName } from '#shared/domain/people/person.ts'
import { call } from '../../../state/client.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import { PageBar } from '../../../ui/PageBar.tsx'
import { useVerb } from '../../../ui/desk/useVerb.ts'

/** Before the first version: what a plan is, and the one button that begins it. */
export function NoPlan({ dossier, stay }: { readonly dossier: Dossier; readonly stay: Stay | null }) {
  const { busy, run } = useVerb()
  const no = useWhyNot('plan.write')
  const name = callName(dossier.person)
  const begin = (): void => { if (stay) void run(() => call('plan.start', { dossierId: dossier.id, stayId: stay.id })) }
  return (
    <>
      <PageBar kind="editor" title="Trajectplan" back={{ label: fullName(dossier.person) || 'Dossier', onClick: () => go({ screen: 'dossier', id: dossier.id, tab: 'overzicht' }) }} />
      <Empty title={`${name || 'Deze bewoner'} heeft nog geen trajectplan.`} actions={stay && <Button variant="primary" size="large" blocked={no ?? (busy ? 'Even geduld' : undefined)} onClick={begin}>Begin het trajectplan</Button>}>
        Je maakt het samen, in de volgorde van het gesprek. Alles mag half af blijven. Wat bij de intake is ingevuld, staat er al in.
      </Empty>
    </>
  )
}
