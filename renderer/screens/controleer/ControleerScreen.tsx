import { IconFileSearch } from '@tabler/icons-react'
import { checkFile, useChecking } from '../../state/checking.ts'
import { back } from '../../state/router.ts'
import { Empty } from '../../ui/Empty.tsx'
import { FilePick } from '../../ui/FilePick.tsx'
import { PageBar } from '../../ui/PageBar.tsx'
import { AnswerBlock } from './AnswerBlock.tsx'
import css from './Controleer.module.css'
import { DocumentCard } from './DocumentCard.tsx'
import { SealFacts } from './SealFacts.tsx'
import { answerTo, meaningOf } from './words.ts'

/** A file from anywhere: is it ours, and is it still what it was? */
export function ControleerScreen() {
  const { checking } = useChecking()
  const pick = <FilePick variant="primary" icon={IconFileSearch} accept=".pdf,.docx" onPick={(file) => void checkFile(file)}>{checking.state === 'empty' ? 'Kies een bestand' : 'Kies een ander bestand'}</FilePick>
  return (
    <div className={css.screen}>
      <PageBar title="Controleer document" back={{ label: 'Terug', onClick: back }} actions={checking.state === 'empty' ? undefined : pick} />
      <div className={css.content}>
        {checking.state === 'empty' && (
          <Empty title="Van wie is dit document, en is er iets aan veranderd?" actions={pick}>
            Sleep een pdf of Word-bestand op het venster, of kies er een. Je ziet of het van dit huis is, welke versie het is, wie tekende en of er ook maar één teken anders is. Het bestand wordt nergens bewaard.
          </Empty>
        )}
        <div role="status" className={css.status}>
          {checking.state === 'busy' && <p className={css.busy}>Even kijken naar {checking.name}…</p>}
          {checking.state === 'trouble' && <AnswerBlock file={checking.name} answer={{ mark: 'komt-nog', title: 'Dit is niet nagekeken.', text: checking.text }} />}
          {checking.state === 'done' && <AnswerBlock file={checking.name} answer={answerTo(checking.report)} />}
        </div>
        {checking.state === 'done' && (
          <>
            {checking.report.document && <DocumentCard document={checking.report.document} proven={answerTo(checking.report).verdict === 'ours'} />}
            <section className={css.meaning}>
              <h2 className={css.small}>Wat dit wel en niet zegt</h2>
              {meaningOf(answerTo(checking.report).verdict).map((text) => <p key={text}>{text}</p>)}
            </section>
            {checking.report.check.kind === 'intact' && <SealFacts check={checking.report.check} ours={checking.report.ours} />}
          </>
        )}
      </div>
    </div>
  )
}
