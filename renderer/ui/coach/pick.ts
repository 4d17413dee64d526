import type { Finding } from '#shared/text/coach/finding.ts'
import { sentencesOf } from '#shared/text/coach/sentences.ts'

const ENDED = /[.?!…]["'”’»)\]]*$/u

/** The sentence that is being typed at the caret; null when the caret stands behind one that is finished. */
export function typingIn(text: string, caret: number): { readonly from: number; readonly to: number } | null {
  const s = sentencesOf(text).findLast((x) => x.from <= caret)
  if (!s) return null
  const behind = caret >= s.to && (ENDED.test(text.slice(s.from, s.to)) || text.slice(s.to, caret).includes('\n'))
  return behind ? null : s
}

/** How a finding is remembered when somebody leaves it: its kind and its words, wherever they stand in the field. */
export const leftKey = (field: string, text: string, f: Finding): string => `${field}|${f.kind}|${text.slice(f.from, f.to)}`
/** How a finding is known while its sentence is still being typed. */
export const stickyKey = (text: string, f: Finding): string => `${f.kind}|${text.slice(f.from, Math.min(f.to, f.from + 12))}`

type Asked = { readonly text: string; readonly findings: readonly Finding[]; readonly caret: number | null; readonly shown: string | null }
/**
 * The one finding to speak about. `caret` is null when nobody types: then the first. While a sentence is being typed nothing new is
 * said about it, but what was already on screen stays, so that the page does not jump.
 */
export function pick({ text, findings, caret, shown }: Asked): Finding | null {
  const here = caret === null ? null : typingIn(text, caret)
  const open = findings.filter((f) => here === null || f.to <= here.from || f.from >= here.to || stickyKey(text, f) === shown)
  return open.find((f) => stickyKey(text, f) === shown) ?? open[0] ?? null
}

/** Where the caret goes when the stretch of a finding becomes `length` long. */
export const movedCaret = (caret: number, f: Pick<Finding, 'from' | 'to'>, length: number): number =>
  caret <= f.from ? caret : caret >= f.to ? caret + length - (f.to - f.from) : f.from + length
