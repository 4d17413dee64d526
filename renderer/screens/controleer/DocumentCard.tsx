import { IconFileText, IconFolderOpen } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { SealedDocument } from '#shared/domain/seal/report.ts'
import type { DocumentRef } from '#shared/ipc/contract.ts'
import { functionName } from '#shared/text/statuses.ts'
import { go } from '../../state/router.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { PlanStatusTag } from '../../ui/Tags.tsx'
import css from './Controleer.module.css'
import { momentText } from './words.ts'

const roleName = { ...functionName, bewoner: 'bewoner', vertegenwoordiger: 'vertegenwoordiger', naaste: 'naaste' } as const
const wayText = { ink: 'getekend op het scherm', paper: 'getekend op papier', typed: 'naam getypt, met een getuige', refused: 'tekende niet, met een reden' } as const

const refOf = (d: SealedDocument): DocumentRef =>
  d.kind === 'trajectplan' ? { kind: 'trajectplan', dossierId: d.dossierId, stayId: d.stayId ?? '', versionId: d.versionId } : { kind: 'toestemming', dossierId: d.dossierId, sheetId: d.versionId }

/** Which document of the house it is, or says it is, and who signed that one. */
export function DocumentCard({ document: d, proven }: { readonly document: SealedDocument; readonly proven: boolean }) {
  const title = `${d.title}, versie ${d.number}`
  return (
    <Card title={proven ? 'Welk document het is' : 'Zo staat het in het dossier'}>
      <dl className={css.facts}>
        <Fact name="Document">{d.title}</Fact>
        <Fact name="Bewoner">{d.resident}</Fact>
        <Fact name="Versie"><span className={css.version}>{d.number} <PlanStatusTag status={d.status} /></span></Fact>
        {d.final && <Fact name="Vastgesteld">{momentText(d.final.at)}, door {d.final.name}{d.final.onBehalfOf === '' ? '' : ` namens ${d.final.onBehalfOf}`}</Fact>}
        <Fact name="Handtekeningen">
          <ul>
            {d.signatures.map((s) => <li key={`${s.role} ${s.at}`}>{s.name} <span className="second">({roleName[s.role]}): {wayText[s.route]}, {momentText(s.at)}</span></li>)}
          </ul>
        </Fact>
      </dl>
      <div className={css.buttons}>
        <Button icon={IconFileText} onClick={() => go({ screen: 'viewer', title, what: { kind: 'document', ref: refOf(d) } })}>Bekijk het bewaarde document</Button>
        <Button icon={IconFolderOpen} onClick={() => go({ screen: 'dossier', id: d.dossierId, tab: 'documenten' })}>Open het dossier</Button>
      </div>
    </Card>
  )
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return <div className={css.fact}><dt>{name}</dt><dd>{children}</dd></div>
}
