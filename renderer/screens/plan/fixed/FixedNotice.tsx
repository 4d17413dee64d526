import { useState } from 'react'
import type { Dossier, Stay } from '#shared/domain/dossier.ts'
import type { PlanVersion } from '#shared/domain/plan/version.ts'
import { shortDay, dayOfMoment } from '#shared/domain/calendar/format.ts'
import { call } from '../../../state/client.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { Button } from '../../../ui/Button.tsx'
import { useVerb } from '../../../ui/desk/useVerb.ts'
import { BackToConcept } from './BackToConcept.tsx'

type Props = { readonly dossier: Dossier; readonly stay: Stay; readonly version: PlanVersion }

/** Why nothing can be typed here, and the way on. */
export function FixedNotice({ dossier, stay, version }: Props) {
  const [asking, setAsking] = useState(false)
  const { busy, run } = useVerb()
  const ref = { dossierId: dossier.id, stayId: stay.id, versionId: version.id }
  const noUnfreeze = useWhyNot('plan.sign')
  const noRevise = useWhyNot('plan.write')
  const wait = busy ? 'Even geduld' : undefined
  if (version.status === 'ter-ondertekening') {
    const unfreeze = (): void => void run(() => call('plan.unfreeze', ref))
    const signed = version.signatures.length
    return (
      <>
        <Banner
          tone="calm"
          heading="Deze tekst staat vast om te tekenen."
          actions={<><Button blocked={noUnfreeze ?? wait} onClick={() => (signed === 0 ? unfreeze() : setAsking(true))}>Toch aanpassen</Button><Button variant="primary" onClick={() => go({ screen: 'ondertekenen', dossierId: dossier.id, versionId: version.id })}>Naar ondertekenen</Button></>}
        >
          {signed === 0 ? 'Er is nog niet getekend. Wil je iets veranderen? Dan wordt het weer een concept.' : 'Wil je iets veranderen? Dan wordt het weer een concept en tekent iedereen opnieuw.'}
        </Banner>
        {asking && <BackToConcept signed={signed} onYes={() => { setAsking(false); unfreeze() }} onNo={() => setAsking(false)} />}
      </>
    )
  }
  const next = Math.max(...stay.plan.map((v) => v.number)) + 1
  return (
    <Banner
      tone="calm"
      heading={`Versie ${version.number} is ${version.status === 'vervangen' ? 'vervangen' : `vastgesteld${version.final ? ` op ${shortDay(dayOfMoment(version.final.at))}` : ''}`} en verandert niet meer.`}
      actions={version.status === 'vastgesteld' && <Button variant="primary" blocked={noRevise ?? wait} onClick={() => void run(() => call('plan.revise', ref))}>{`Maak versie ${next}`}</Button>}
    >
      {version.status === 'vastgesteld' && `Is er iets veranderd? Maak versie ${next}. Die begint met deze tekst; versie ${version.number} geldt tot de nieuwe is vastgesteld.`}
    </Banner>
  )
}
