import type { ReactNode } from 'react'
import type { Rich } from '#shared/documents/model.ts'

/** Running text with its bold and soft parts. */
export function RichText({ rich }: { readonly rich: Rich }): ReactNode {
  return rich.map((i, n) => {
    const key = String(n)
    if (i.bold) return <b key={key}>{i.text}</b>
    if (i.soft) return <span key={key} className="paper-soft">{i.text}</span>
    return <span key={key}>{i.text}</span>
  })
}

/** A paragraph of somebody's text, in the writing direction of its first letter. */
export const Para = ({ rich, className }: { readonly rich: Rich; readonly className?: string }): ReactNode => (
  <p dir="auto" className={className}>
    <RichText rich={rich} />
  </p>
)

/** A paragraph when there are words for it. */
export const Maybe = ({ text, className }: { readonly text: string; readonly className?: string }): ReactNode =>
  text.trim() === '' ? null : (
    <p dir="auto" className={className}>
      {text}
    </p>
  )

/** Somebody's own words with the amber mark hanging left of the axis; empty words draw nothing. */
export function OwnWords({ text, size }: { readonly text: string; readonly size: 'cover' | 'plan' | 'small' }): ReactNode {
  const words = text.trim()
  if (words === '') return null
  return (
    <blockquote className={`paper-words paper-words-${size}`}>
      <p dir="auto">
        <span className="paper-mark">“</span>
        {words}”
      </p>
    </blockquote>
  )
}

/** The two columns: what it is about, and what it says. */
export const LabelRow = ({ label, children, className = '' }: { readonly label: ReactNode; readonly children: ReactNode; readonly className?: string }): ReactNode => (
  <div className={`paper-row ${className}`}>
    <div className="paper-label">{label}</div>
    <div className="paper-text">{children}</div>
  </div>
)

/** The label of a row. */
export const Label = ({ text }: { readonly text: string }): ReactNode => (text.trim() === '' ? null : <p dir="auto">{text}</p>)
