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
import { useEvaluationSigning } from './useEvaluationSigning.ts'
import { usePlanSigning } from './usePlanSigning.ts'
import type { SigningView } from './view.ts'

/** The version of a plan that is signed: the frozen text at the left, the people who sign it at the right. */
export function OndertekenenScreen({ dossierId, versionId }: { readonly dossierId: string; readonly versionId: string }) {
  return <Desk dossierId={dossierId} view={usePlanSigning(dossierId, versionId)} title="Trajectplan ondertekenen" missing={{ heading: 'Deze versie is er niet', text: 'Open het dossier en kies de versie bij Plan.' }} />
}

/** The report of an evaluation that is signed, as a plan is. */
export function TekenEvaluatieScreen({ dossierId, evaluationId }: { readonly dossierId: string; readonly evaluationId: string }) {
  return <Desk dossierId={dossierId} view={useEvaluationSigning(dossierId, evaluationId)} title="Evaluatie ondertekenen" missing={{ heading: 'Deze evaluatie is er niet', text: 'Open het dossier en kijk bij Evaluaties.' }} />
}

type Props = { readonly dossierId: string; readonly view: SigningView | null; readonly title: string; readonly missing: { readonly heading: string; readonly text: string } }

function Desk({ dossierId, view, title, missing }: Props) {
  useEffect(() => void openDossier(dossierId), [dossierId])
  const trouble = useDossier((s) => s.trouble)
  const loaded = useDossier((s) => s.dossier?.id === dossierId)
  if (view) return <Signing view={view} />
  if (trouble === null && !loaded) return <div className={css.screen} aria-busy="true" />
  return (
    <div className={css.screen}>
      <PageBar kind="editor" title={title} back={{ label: 'Bewoners', onClick: () => go({ screen: 'bewoners' }) }} />
      <div className={css.alone}><Banner heading={missing.heading}>{trouble ?? missing.text}</Banner></div>
    </div>
  )
}

function Signing({ view }: { readonly view: SigningView }) {
  const { dossier, text, ref, words } = view
  const { reading, setReading } = useReadAlong()
  const final = text.status === 'vastgesteld' || text.status === 'vervangen'
  return (
    <div className={css.screen}>
      <PageBar
        kind="editor"
        title={final ? words.name : `${words.name} ondertekenen`}
        back={{ label: fullName(dossier.person) || 'Dossier', onClick: () => go(view.home) }}
        tags={<PlanStatusTag status={text.status} />}
        note={words.which}
        actions={text.frozen && !final ? <><JobLine target={ref} /><Button icon={IconBook} keys="F9" onClick={() => setReading(true)}>Meelezen</Button><Button icon={IconPrinter} onClick={() => void printDocument(ref)}>Druk af</Button></> : undefined}
      />
      {isOpen(text) || !text.frozen || !view.paper ? (
        <div className={css.alone}>
          <Empty title="De tekst staat nog niet vast" actions={<Button variant="primary" icon={IconPencil} onClick={() => go(view.form)}>{words.notFixed.open}</Button>}>
            {words.notFixed.text}
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
            <Fingerprint fingerprint={text.frozen.fingerprint} />
          </div>
        </div>
      )}
      {reading && view.paper && <ReadAlong document={view.paper} backLabel="Terug naar tekenen" onClose={() => setReading(false)} />}
    </div>
  )
}
