import { memo, type CSSProperties, type ReactNode } from 'react'
import { marksOf, type Mark } from '#shared/documents/marks.ts'
import type { Document } from '#shared/documents/model.ts'
import type { Page } from './paginate.ts'

type Props = { readonly page: Page; readonly number: number; readonly of: number; readonly head: Document['head']; readonly footer: Document['footer'] | null; readonly kind: Document['kind']; readonly mark: Document['mark']; readonly example: boolean }

const mm = (n: number): string => `calc(var(--mm) * ${n})`

/** One white sheet with what stands on every page: head, foot and the marks. It is furniture, not text of the document. */
export const SheetBack = memo(function SheetBack({ page, number, of, head, footer, kind, mark, example }: Props): ReactNode {
  const marks = marksOf({ kind, mark, example })
  const style: CSSProperties = { top: mm(page.top), height: mm(page.height) }
  return (
    <div className="paper-sheet" style={style}>
      {marks.length === 0 ? null : <Marks marks={marks} />}
      {number === 1 && head !== null ? (
        <div className="paper-head">
          <b>{head.left}</b>
          <span>{head.right}</span>
        </div>
      ) : null}
      {footer === null ? null : (
        <div className="paper-foot">
          <b>{footer.strong}</b>
          <span className="paper-archive">{footer.archive}</span>
          <span className="paper-page">{`bladzijde ${number} van ${of}`}</span>
        </div>
      )}
    </div>
  )
})

const Marks = ({ marks }: { readonly marks: readonly Mark[] }): ReactNode => (
  <>
    <div className="paper-band">
      <span>{marks.map((m) => m.band).join(' ')}</span>
    </div>
    <div className="paper-letters">
      {marks.map((m) => (
        <span key={m.letters}>{m.letters}</span>
      ))}
    </div>
  </>
)
