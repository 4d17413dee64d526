import { dayAndMonth } from '#shared/domain/calendar/format.ts'
import { standingWith, type Receipt } from '#shared/domain/regels/receipts.ts'
import { type SignedPaper, signedPapers } from '#shared/domain/regels/rules.ts'
import { signingVersion } from '#shared/domain/regels/versions.ts'
import { hasLeft } from '#shared/domain/stay/end.ts'
import { paperName } from '#shared/text/regels/names.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { Card } from '../../../ui/Card.tsx'
import { DocumentButtons } from '../../../ui/documents/DocumentButtons.tsx'
import { signedText } from '../../../ui/signing/Signed.tsx'
import css from '../Dossier.module.css'
import type { StayView } from '../useStay.ts'

/** The papers at the door, with each version that was signed (or refused) and what still has to be. */
export function SignedPapers({ view }: { readonly view: StayView }) {
  const shown = signedPapers.filter((paper) => signingVersion(view.house.papers[paper]) !== null || view.stay.receipts.some((r) => r.paper === paper))
  return <>{shown.map((paper) => <Paper key={paper} view={view} paper={paper} />)}</>
}

function Paper({ view: { dossier, stay, house, today }, paper }: { readonly view: StayView; readonly paper: SignedPaper }) {
  const no = useWhyNot('receipt.sign')
  const mine = stay.receipts.filter((r) => r.paper === paper)
  const version = signingVersion(house.papers[paper])
  const standing = version ? standingWith(paper, version, stay.receipts) : 'klaar'
  const asks = standing !== 'klaar' && version !== null && !hasLeft(stay, today)
  return (
    <Card title={paperName[paper]} {...(asks && { note: standing === 'opnieuw' ? `tekent opnieuw, versie ${version.number}` : `tekent nog, versie ${version.number}` })}>
      <ul>
        {mine.toReversed().map((r) => <Signed key={r.id} receipt={r} number={house.papers[paper].find((v) => v.id === r.versionId)?.number ?? null} />)}
        {asks && <li className={css.doc}><span className="second">Versie {version.number} is nog niet getekend.</span><Button size="small" blocked={no} onClick={() => go({ screen: 'huisregels', paper, versionId: version.id, part: 'tekenen', person: dossier.id })} label={`Laat tekenen, ${paperName[paper]}`}>Laat tekenen</Button></li>}
      </ul>
    </Card>
  )
}

function Signed({ receipt: { paper, versionId, signature, copyOn, gemeenteOn }, number }: { readonly receipt: Receipt; readonly number: number | null }) {
  const copies = [copyOn && `kopie ${dayAndMonth(copyOn)}`, gemeenteOn && `gemeente ${dayAndMonth(gemeenteOn)}`].filter(Boolean).join(', ')
  return (
    <li className={css.doc}>
      <span className={css.docName}><strong>{number === null ? 'Een andere versie' : `Versie ${number}`}</strong><span className="caption">{[signature.name, signedText(signature), copies].filter(Boolean).join('; ')}</span></span>
      {number !== null && <DocumentButtons target={{ kind: paper, versionId }} title={`${paperName[paper]}, versie ${number}`} />}
    </li>
  )
}
