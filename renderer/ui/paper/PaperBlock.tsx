import { memo, type ReactNode } from 'react'
import type { Block } from '#shared/documents/model.ts'
import { blockText } from '#shared/documents/plainText.ts'
import { BlockContent } from './BlockContent.tsx'
import type { Measure } from './useHeights.ts'

type Props = {
  readonly block: Block
  /** Millimetres of air above it; the first of a page has what is left of the page before. */
  readonly above: number
  readonly first: boolean
  /** Drawn under another of its kind, with the line that parts them. */
  readonly parted: boolean
  readonly active: boolean
  /** Its height in millimetres, once that is certain: out of view it then need not be laid out. */
  readonly known: number | undefined
  /** A way to its field: `stop` when Tab comes here, `skip` when only the arrow keys do. */
  readonly jump: 'none' | 'skip' | 'stop'
  readonly measure: Measure
}

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text)

/** What a block is called when it is a way to its field. */
const nameOf = (block: Block): string => short(block.kind === 'words' ? block.label || block.text : (blockText(block).slice(0, block.kind === 'heading' || block.kind === 'goal' ? 2 : 1).join(' ') || 'dit deel'))

/** One block on the sheet; drawn again only when it or its place changed. */
export const PaperBlock = memo(function PaperBlock({ block, above, first, parted, active, known, jump, measure }: Props): ReactNode {
  return (
    <div
      ref={measure}
      data-block={block.id}
      data-kind={block.kind}
      data-first={first || undefined}
      data-parted={parted || undefined}
      data-active={active || undefined}
      className="paper-block"
      style={{ marginTop: `calc(var(--mm) * ${above})` }}
    >
      {jump === 'none' ? null : <button type="button" className="paper-jump" data-jump={block.id} tabIndex={jump === 'stop' ? 0 : -1} aria-label={`Ga naar het veld: ${nameOf(block)}`} aria-current={active ? 'location' : undefined} />}
      <div {...(known === undefined ? {} : { className: 'paper-known', style: { containIntrinsicBlockSize: `calc(var(--mm) * ${known})` } })}>
        <BlockContent block={block} />
      </div>
    </div>
  )
})
