import { Fragment } from 'react'
import { inlineDifference } from '#shared/text/wordDifference.ts'
import css from './Rules.module.css'

const split = (text: string): readonly [words: string, space: string] => [text.trimEnd(), text.slice(text.trimEnd().length)]

/** A text as it is now; what went is struck and what came is underlined, so that it reads without colour. */
export function RuleText({ was, now }: { readonly was: string | null; readonly now: string }) {
  if (was === null || was === now) return <>{now}</>
  return (
    <>
      {inlineDifference(was, now).map(({ text, side }, i) => {
        if (side === 'both') return <span key={i}>{text}</span>
        const Tag = side === 'was' ? 'del' : 'ins'
        const [words, space] = split(text)
        return <Fragment key={i}><Tag className={css[Tag]}>{words}</Tag>{space || ' '}</Fragment>
      })}
    </>
  )
}
