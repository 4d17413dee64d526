import { planSigners } from '#shared/domain/signature/signers.ts'
import { blocking } from '#shared/norms/findings.ts'
import { representativeName } from '#shared/text/statuses.ts'
import { useCheck } from '../desk/useCheck.ts'
import { useFreeze } from '../desk/useFreeze.ts'
import { usePlan } from '../desk/usePlan.ts'
import { Button } from '../../../ui/Button.tsx'
import { Part } from '../fields/Part.tsx'
import { Representative } from './sign/Representative.tsx'
import { NaasteSigns } from './sign/NaasteSigns.tsx'
import { SignerList } from './sign/SignerList.tsx'
import classes from './sign/Sign.module.css'

/** Step 12: who will sign, and fixing the text for that. */
export function Step12Signatures() {
  const { content, dossier, facts, findings, house } = usePlan()
  const { open } = useCheck()
  const { freeze, busy } = useFreeze()
  const left = blocking(findings).length
  return (
    <>
      <Part title="Wie tekenen er" field="signers">
        <SignerList signers={planSigners(house, dossier, facts, content)} />
      </Part>
      <Part title="Tekent er nog iemand?">
        <NaasteSigns />
        <Representative names={representativeName} />
      </Part>
      <Part title="Klaar om te tekenen?">
        <p className={classes.text}>
          {left === 0 ? 'Alles staat erin. Leg de tekst vast: daarna verandert er niets meer, tenzij je teruggaat naar concept.' : `${left === 1 ? 'Er staat nog 1 punt open.' : `Er staan nog ${left} punten open.`} Tekenen kan als ze zijn ingevuld, of als je zegt waarom het nu niet nodig is.`}
        </p>
        <div className={classes.verbs}>
          {left > 0 && <Button onClick={open}>Bekijk wat nog open staat</Button>}
          <Button blocked={busy ? 'Even geduld' : left > 0 ? 'Eerst de open punten' : undefined} onClick={freeze}>Leg vast om te tekenen</Button>
        </div>
      </Part>
    </>
  )
}
