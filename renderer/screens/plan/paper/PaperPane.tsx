import { memo } from 'react'
import type { Document, Origin } from '#shared/documents/model.ts'
import { Paper } from '../../../ui/paper/Paper.tsx'
import css from './PaperPane.module.css'

type Props = { readonly document: Document; readonly active: Origin | null; readonly onJump?: (origin: Origin) => void }

/** The living paper beside the form. */
export const PaperPane = memo(function PaperPane({ document, active, onJump }: Props) {
  return (
    <div className={css.pane} data-pane tabIndex={-1}>
      <Paper document={document} activeOrigin={active} {...(onJump === undefined ? {} : { onJump })} />
    </div>
  )
})
