import type { ReactNode } from 'react'
import { assertNever } from '#shared/result/result.ts'
import type { BlockOf, SignatureCell } from '#shared/documents/model.ts'
import { Maybe } from './text.tsx'

const path = (flat: readonly number[]): string => Array.from({ length: Math.floor(flat.length / 2) }, (_, n) => `${n === 0 ? 'M' : 'L'}${flat[2 * n] ?? 0} ${flat[2 * n + 1] ?? 0}`).join('')

/** What stands on the line: ink, a typed name, a stroke for a refusal, or nothing yet. */
function Mark({ cell }: { readonly cell: SignatureCell }): ReactNode {
  switch (cell.state.kind) {
    case 'open':
    case 'paper':
      return <div className="paper-sign-space" />
    case 'ink':
      return (
        <svg className="paper-sign-space paper-ink" viewBox="0 0 1000 300" role="img" aria-label={`Handtekening van ${cell.name}`}>
          {cell.state.ink.map((stroke, n) => (
            <path key={String(n)} d={stroke.length === 2 ? `${path(stroke)}h0` : path(stroke)} />
          ))}
        </svg>
      )
    case 'typed':
      return (
        <div className="paper-sign-space">
          <p className="paper-typed" dir="auto">{cell.state.typedName}</p>
        </div>
      )
    case 'refused':
      return (
        <div className="paper-sign-space paper-refused">
          <p>tekent niet</p>
        </div>
      )
    default:
      return assertNever(cell.state)
  }
}

/** Signatures side by side, each on its line with name, role and date. */
export const Signatures = ({ block }: { readonly block: BlockOf<'signatures'> }): ReactNode => (
  <div className={block.byHand ? 'paper-signatures paper-by-hand' : 'paper-signatures'} data-across={block.cells.length < 3 ? 2 : 3} data-axis={block.onAxis}>
    {block.cells.map((cell, n) => (
      <div key={String(n)} className="paper-signature">
        <Mark cell={cell} />
        <Maybe text={cell.name} className="paper-signer" />
        <Maybe text={cell.role} />
        <Maybe text={cell.when} />
        {cell.state.kind === 'typed' ? <p className="paper-soft" dir="auto">{`getuige: ${cell.state.witness}`}</p> : null}
      </div>
    ))}
  </div>
)
