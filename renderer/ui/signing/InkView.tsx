import type { Ink } from '#shared/domain/signature/signature.ts'
import { inkBox, strokePath } from './ink.ts'
import css from './Signing.module.css'

/** A drawn signature, small; `name` says whose it is. */
export function InkView({ ink, name }: { readonly ink: Ink; readonly name: string }) {
  return (
    <svg className={css.ink} viewBox={inkBox(ink)} role="img" aria-label={`Handtekening van ${name}`}>
      {ink.map((stroke, i) => <path key={`${i}-${stroke.length}`} d={strokePath(stroke)} />)}
    </svg>
  )
}
