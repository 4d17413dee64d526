import type { Ink } from '#shared/domain/signature/signature.ts'
import { INK_HEIGHT, INK_WIDTH, strokePath } from './ink.ts'
import css from './Signing.module.css'

/** A drawn signature, small; `name` says whose it is. */
export function InkView({ ink, name }: { readonly ink: Ink; readonly name: string }) {
  return (
    <svg className={css.ink} viewBox={`0 0 ${INK_WIDTH} ${INK_HEIGHT}`} role="img" aria-label={`Handtekening van ${name}`}>
      {ink.map((stroke, i) => <path key={`${i}-${stroke.length}`} d={strokePath(stroke)} />)}
    </svg>
  )
}
