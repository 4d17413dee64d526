import type { ReactNode } from 'react'
import { LinkButton } from '../../ui/Button.tsx'
import { pictureUrl } from './book.ts'
import css from './Handbook.module.css'
import { lineId, type Block, type Chapter, type Span } from './parse.ts'

type Props = { readonly chapter: Chapter; readonly onChapter: (id: string) => void }

/** A chapter, drawn with our own elements: nothing of the file is taken as markup of the page. */
export function Page({ chapter, onChapter }: Props) {
  const line = (spans: readonly Span[]): ReactNode => spans.map((span, i) => <Words key={i} span={span} onChapter={onChapter} />)
  const draw = (block: Block): ReactNode => {
    switch (block.kind) {
      case 'heading':
        return <h3 id={block.id} tabIndex={-1} className={css.heading}>{line(block.line)}</h3>
      case 'text':
        return <p id={block.id} tabIndex={-1}>{line(block.line)}</p>
      case 'say':
        return <blockquote id={block.id} tabIndex={-1} className={css.say}>{line(block.line)}</blockquote>
      case 'list': {
        const items = block.lines.map((l, i) => <li key={i} id={lineId(block, i)} tabIndex={-1}>{line(l)}</li>)
        return block.ordered ? <ol className={css.steps}>{items}</ol> : <ul className={css.points}>{items}</ul>
      }
      case 'table':
        return (
          <table className={css.table}>
            <thead><tr>{block.head.map((cell, i) => <th key={i} scope="col">{line(cell)}</th>)}</tr></thead>
            <tbody>{block.rows.map((row, i) => <tr key={i} id={lineId(block, i)} tabIndex={-1}>{row.map((cell, at) => <td key={at}>{line(cell)}</td>)}</tr>)}</tbody>
          </table>
        )
      case 'picture':
        return <figure className={css.figure}><img src={pictureUrl(block.file)} alt={block.says} /></figure>
      default:
        return block satisfies never
    }
  }
  return <>{chapter.blocks.map((block) => <div key={block.id} className={css.block}>{draw(block)}</div>)}</>
}

function Words({ span, onChapter }: { readonly span: Span; readonly onChapter: (id: string) => void }) {
  switch (span.kind) {
    case 'text':
      return span.text
    case 'strong':
      return <strong>{span.text}</strong>
    case 'key':
      return <kbd className={css.key}>{span.text}</kbd>
    case 'link':
      return <LinkButton onClick={() => onChapter(span.chapter)}>{span.text}</LinkButton>
    default:
      return span satisfies never
  }
}
