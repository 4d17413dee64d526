import { useDeferredValue, useMemo, useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { coach } from '#shared/text/coach/coach.ts'
import { fieldKind } from '#shared/text/coach/fieldKinds.ts'
import { replaced, type FieldKind, type Finding } from '#shared/text/coach/finding.ts'
import { leaveFinding, toggleCoach, useCoach, useCoachOn } from '../../state/coach.ts'
import { useDossier } from '../../state/dossier.ts'
import { PROSE_LIMIT } from '../limit.ts'
import { CoachLine } from './CoachLine.tsx'
import { leftKey, movedCaret, pick, stickyKey } from './pick.ts'
import { controlOf, useTypingCaret } from './useTypingCaret.ts'

type Props = {
  /** The path of the field: it says what kind of text this is, and where its control is. */
  readonly field: string
  readonly label: string
  readonly text: string
  readonly onChange: (text: string, label: string) => void
  readonly limit?: number
  /** What stands here while there is nothing to say. */
  readonly children?: ReactNode
}

const short = (words: string): string => (words.length > 40 ? `${words.slice(0, 38).trimEnd()}…` : words)

/** The language coach under a field: one quiet line at a time, with a way to take the suggestion. It never stops anybody. */
export function Coach(props: Props) {
  const on = useCoachOn()
  const kind = fieldKind(props.field)
  if (!on) return null
  return kind === 'none' ? props.children : <Speaking {...props} kind={kind} />
}

function Speaking({ field, kind, label, text, onChange, limit = PROSE_LIMIT, children }: Props & { readonly kind: FieldKind }) {
  const late = useDeferredValue(text)
  const dossier = useDossier((s) => s.dossier?.id ?? '')
  const left = useCoach((s) => s.left)
  const { caret, typed } = useTypingCaret(field, text)
  const [shown, setShown] = useState<string | null>(null)
  const all = useMemo(() => coach(late, kind), [late, kind])
  const keyOf = (f: Finding): string => leftKey(`${dossier}/${field}`, late, f)
  const findings = all.filter((f) => !left.has(keyOf(f)))
  const finding = pick({ text: late, findings, caret, shown })
  const next = finding && stickyKey(late, finding)
  if (next !== shown) setShown(next)
  if (!finding) return children
  const words = late.slice(finding.from, finding.to)
  const back = (at?: number): void => {
    const area = controlOf(field)
    area?.focus({ preventScroll: true })
    if (at !== undefined) area?.setSelectionRange(at, at)
  }
  const take = (by: string): void => {
    if (late !== text) return
    const at = movedCaret(controlOf(field)?.selectionStart ?? finding.to, finding, by.length)
    // Drawn before the caret is put back: a controlled field moves it to the end.
    flushSync(() => onChange(replaced(text, finding, by), `${label}, ‘${short(words)}’ anders gezegd`))
    back(at)
  }
  const fits = (by: string): boolean => replaced(late, finding, by).length <= limit
  const ways = [...(finding.suggestion ? [finding.suggestion.replace] : []), ...finding.alternatives].filter(fits)
  const leave = (): void => {
    leaveFinding(keyOf(finding))
    back()
  }
  const silence = (): void => {
    toggleCoach()
    back()
  }
  return <CoachLine aloud={typed} message={finding.message} words={words} ways={ways} more={findings.length - 1} onTake={take} onLeave={leave} onSilence={silence} />
}
