import { memo, type CSSProperties, type ReactNode } from 'react'
import { bandOf, lettersOf } from '#shared/documents/marks.ts'
import type { Document } from '#shared/documents/model.ts'
import { ruleMarks } from '#shared/documents/ruleMark.ts'
import { tierWords } from '#shared/text/regels/names.ts'
import { Mark } from './blocks/Rules.tsx'
import type { Page } from './paginate.ts'

type Props = { readonly page: Page; readonly number: number; readonly of: number; readonly head: Document['head']; readonly running: Document['running']; readonly footer: Document['footer'] | null; readonly kind: Document['kind']; readonly mark: Document['mark']; readonly example: boolean }

const mm = (n: number): string => `calc(var(--mm) * ${n})`

/** One white sheet with what stands on every page: head, foot and the marks. It is furniture, not text of the document. */
export const SheetBack = memo(function SheetBack({ page, number, of, head, running, footer, kind, mark, example }: Props): ReactNode {
  const band = bandOf({ kind, mark, example })
  const style: CSSProperties = { top: mm(page.top), height: mm(page.height) }
  return (
    <div className="paper-sheet" style={style}>
      {band === null ? null : <Marks band={band} letters={lettersOf({ kind, mark, example })} />}
      {number === 1 && head !== null ? (
        <div className="paper-head">
          <b>{head.left}</b>
          <span>{head.right}</span>
        </div>
      ) : null}
      {running === undefined ? null : (
        <div className="paper-running">
          <b>{running.left}</b>
          <span>{running.marks ? ruleMarks.map((m) => <span key={m}><Mark mark={m} says={tierWords[m].shape} />{tierWords[m].short}</span>) : running.right}</span>
        </div>
      )}
      {footer === null ? null : (
        <div className="paper-foot">
          <b>{footer.strong}</b>
          <span className="paper-archive">{footer.archive}</span>
          {kind === 'tekenbladen' ? null : <span className="paper-page">{`bladzijde ${number} van ${of}`}</span>}
        </div>
      )}
    </div>
  )
})

const Marks = ({ band, letters }: { readonly band: string; readonly letters: readonly string[] }): ReactNode => (
  <>
    <div className="paper-band">
      <span>{band}</span>
    </div>
    <div className="paper-letters">
      {letters.map((word) => (
        <span key={word}>{word}</span>
      ))}
    </div>
  </>
)
