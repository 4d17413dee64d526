import { IconBook, IconPencil, IconPrinter } from '@tabler/icons-react'
import { useEffect } from 'react'
import { fullName } from '#shared/domain/people/name.ts'
import { isOpen } from '#shared/domain/plan/version.ts'
import { openDossier, useDossier } from '../../state/dossier.ts'
import { go } from '../../state/router.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { Empty } from '../../ui/Empty.tsx'
import { PageBar } from '../../ui/PageBar.tsx'
import { Paper } from '../../ui/paper/Paper.tsx'
import { PlanStatusTag } from '../../ui/Tags.tsx'
import { printDocument } from '../../ui/documents/acts.ts'
import { JobLine } from '../../ui/documents/JobLine.tsx'
import { ReadAlong } from '../../ui/reading/ReadAlong.tsx'
import { useReadAlong } from '../../ui/reading/useReadAlong.ts'
import { Fingerprint } from '../../ui/signing/Fingerprint.tsx'
import { Collecting } from './parts/Collecting.tsx'
import { Finished } from './parts/Finished.tsx'
import { FrozenBar } from './parts/FrozenBar.tsx'
import css from './Ondertekenen.module.css'
import { useSigning, type SigningView } from './useSigning.ts'

type Props = { readonly dossierId: string; readonly versionId: string }

/** The frozen text at the left, the people who sign it at the right. */
export function OndertekenenScreen({ dossierId, versionId }: Props) {
  useEffect(() => void openDossier(dossierId), [dossierId])
  const trouble = useDossier((s) => s.trouble)
  const loaded = useDossier((s) => s.dossier?.id === dossierId)
  const view = useSigning(dossierId, versionId)
  if (view) return <Signing view={view} />
  if (trouble === null && !loaded) return <div className={css.screen} aria-busy="true" />
  return (
    <div className={css.screen}>
      <PageBar kind="editor" title="Trajectplan ondertekenen" back={{ label: 'Bewoners', onClick: () => go({ screen: 'bewoners' }) }} />
      <div className={css.alone}><Banner heading="Deze versie is er niet">{trouble ?? 'Open het dossier en kies de versie bij Plan.'}</Banner></div>
    </div>
  )
}

function Signing({ view }: { readonly view: SigningView }) {
  const { dossier, version, ref } = view
  const { reading, setReading } = useReadAlong()
  const toDossier = (): void => go({ screen: 'dossier', id: dossier.id, tab: 'plan' })
  const final = version.status === 'vastgesteld' || version.status === 'vervangen'
  return (
    <div className={css.screen}>
      <PageBar
        kind="editor"
        title={final ? 'Trajectplan' : 'Trajectplan ondertekenen'}
        back={{ label: fullName(dossier.person) || 'Dossier', onClick: toDossier }}
        tags={<PlanStatusTag status={version.status} />}
        note={`versie ${version.number}`}
        actions={version.frozen && !final ? <><JobLine target={ref} /><Button icon={IconBook} keys="F9" onClick={() => setReading(true)}>Meelezen</Button><Button icon={IconPrinter} onClick={() => void printDocument(ref)}>Druk af</Button></> : undefined}
      />
      {isOpen(version) || !version.frozen || !view.paper ? (
        <div className={css.alone}>
          <Empty title="De tekst staat nog niet vast" actions={<Button variant="primary" icon={IconPencil} onClick={() => go({ screen: 'plan', dossierId: dossier.id, step: '12' })}>Open het plan</Button>}>
            Tekenen kan als jullie de tekst hebben besproken en vastgezet. Dat doe je in het plan, bij de laatste stap.
          </Empty>
        </div>
      ) : (
        <div className={css.panes}>
          <div className={css.left}>
            <FrozenBar view={view} />
            <div className={css.paper}><Paper document={view.paper} title={null} /></div>
          </div>
          <div className={css.right}>
            {final ? <Finished view={view} /> : <Collecting view={view} />}
            <Fingerprint fingerprint={version.frozen.fingerprint} />
          </div>
        </div>
      )}
      {reading && view.paper && <ReadAlong document={view.paper} backLabel="Terug naar tekenen" onClose={() => setReading(false)} />}
    </div>
  )
}
