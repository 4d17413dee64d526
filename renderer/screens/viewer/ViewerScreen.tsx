import { IconFileTypeDocx, IconFileTypePdf, IconPrinter } from '@tabler/icons-react'
import { useEffect } from 'react'
import { back, type Route } from '../../state/router.ts'
import { Banner } from '../../ui/Banner.tsx'
import { Button } from '../../ui/Button.tsx'
import { printDocument, saveDocument } from '../../ui/documents/acts.ts'
import { JobLine } from '../../ui/documents/JobLine.tsx'
import { PageBar } from '../../ui/PageBar.tsx'
import { useShown } from './useShown.ts'
import css from './Viewer.module.css'

type Props = Pick<Extract<Route, { readonly screen: 'viewer' }>, 'title' | 'what'>

/** A paper or a scan, inside the program. Esc goes back to where one was. */
export function ViewerScreen({ title, what }: Props) {
  const { shown, problem, again } = useShown(what)
  const ref = what.kind === 'document' ? what.ref : null
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]')) back()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (
    <div className={css.screen}>
      <PageBar
        kind="editor"
        title={title}
        back={{ label: 'Terug', onClick: back }}
        actions={ref && (
          <>
            <JobLine target={ref} />
            <Button icon={IconFileTypeDocx} onClick={() => void saveDocument(ref, 'docx')}>Bewaar als Word</Button>
            <Button icon={IconFileTypePdf} onClick={() => void saveDocument(ref, 'pdf')}>Bewaar als PDF</Button>
            <Button icon={IconPrinter} onClick={() => void printDocument(ref)}>Druk af</Button>
          </>
        )}
      />
      {problem !== null && <div className={css.problem}><Banner heading="Dit is nu niet te tonen" actions={<Button onClick={again}>Probeer opnieuw</Button>}>{problem}</Banner></div>}
      {shown?.kind === 'pdf' && <iframe className={css.page} src={`${shown.url}#toolbar=0&navpanes=0&view=FitH`} title={title} />}
      {shown?.kind === 'image' && <div className={css.image}><img src={shown.url} alt={title} /></div>}
      {shown === null && problem === null && <div className={css.page} aria-busy="true" />}
    </div>
  )
}
