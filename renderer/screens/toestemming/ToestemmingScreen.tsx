import { IconPrinter } from '@tabler/icons-react'
import { useEffect } from 'react'
import { fullName } from '#shared/domain/people/name.ts'
import { openDossier, useDossier } from '../../state/dossier.ts'
import { go } from '../../state/router.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { printDocument } from '../../ui/documents/acts.ts'
import { JobLine } from '../../ui/documents/JobLine.tsx'
import { PageBar } from '../../ui/PageBar.tsx'
import { Paper } from '../../ui/paper/Paper.tsx'
import { Fingerprint } from '../../ui/signing/Fingerprint.tsx'
import { PlanStatusTag } from '../../ui/Tags.tsx'
import { Choosing } from './parts/Choosing.tsx'
import { Final } from './parts/Final.tsx'
import { SheetBar } from './parts/SheetBar.tsx'
import { SheetSigning } from './parts/SheetSigning.tsx'
import css from './Toestemming.module.css'
import { useSheet, type SheetView } from './useSheet.ts'

type Props = { readonly dossierId: string; readonly sheetId: string }

/** Section 11 as a sheet of its own: with whom the house may share what, until when. */
export function ToestemmingScreen({ dossierId, sheetId }: Props) {
  useEffect(() => void openDossier(dossierId), [dossierId])
  const trouble = useDossier((s) => s.trouble)
  const loaded = useDossier((s) => s.dossier?.id === dossierId)
  const view = useSheet(dossierId, sheetId)
  if (view) return <Sheet view={view} />
  if (trouble === null && !loaded) return <div className={css.screen} aria-busy="true" />
  return (
    <div className={css.screen}>
      <PageBar kind="editor" title="Toestemming" back={{ label: 'Bewoners', onClick: () => go({ screen: 'bewoners' }) }} />
      <div className={css.alone}><Banner heading="Dit blad is er niet">{trouble ?? 'Open het dossier en kies het blad bij Documenten.'}</Banner></div>
    </div>
  )
}

function Sheet({ view }: { readonly view: SheetView }) {
  const { dossier, sheet, ref, paper } = view
  return (
    <div className={css.screen}>
      <PageBar
        kind="editor"
        title="Toestemming"
        back={{ label: fullName(dossier.person) || 'Dossier', onClick: () => go({ screen: 'dossier', id: dossier.id, tab: 'documenten' }) }}
        tags={<PlanStatusTag status={sheet.status} />}
        note={`versie ${sheet.number}`}
        actions={<><JobLine target={ref} /><Button icon={IconPrinter} onClick={() => void printDocument(ref)}>Druk af</Button></>}
      />
      <div className={css.panes}>
        <div className={css.work}>
          {sheet.status === 'concept' && <Choosing view={view} />}
          {sheet.status === 'ter-ondertekening' && <SheetSigning view={view} />}
          {(sheet.status === 'vastgesteld' || sheet.status === 'vervangen') && <Final view={view} />}
          {sheet.frozen && <Fingerprint fingerprint={sheet.frozen.fingerprint} />}
        </div>
        <div className={css.paperPane}>
          <SheetBar view={view} />
          <div className={css.paper}><Paper document={paper} title={null} /></div>
        </div>
      </div>
    </div>
  )
}
