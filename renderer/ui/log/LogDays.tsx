import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import type { ShownLogLine } from '#shared/domain/log/page.ts'
import { logKindName } from '#shared/domain/log/types.ts'
import { Button } from '../Button.tsx'
import { Card } from '../Card.tsx'
import { Icon } from '../Icon.tsx'
import { Attention } from '../Field.tsx'
import css from './Log.module.css'
import type { LogPages } from './useLogPages.ts'

/** The days that were read so far, newest first, and the way to earlier ones. `empty` is said when nothing passes. */
export function LogDays({ pages, empty }: { readonly pages: LogPages<unknown>; readonly empty: string }) {
  const list = useRef<HTMLDivElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    // The button to earlier days is gone with the last page: the keys go on from the list.
    if (asked.current && document.activeElement === document.body) list.current?.focus()
    asked.current = false
  }, [pages.days])
  const { days, more, busy, trouble, answer } = pages
  const count = days.reduce((sum, day) => sum + day.lines.length, 0)
  return (
    <div ref={list} className={css.days} tabIndex={-1} aria-busy={busy || undefined}>
      <p className="hidden" role="status">{answer === null || busy ? '' : `${count} ${count === 1 ? 'regel' : 'regels'} van ${days.length} ${days.length === 1 ? 'dag' : 'dagen'}`}</p>
      {trouble !== null && <Attention>{trouble}</Attention>}
      {answer !== null && days.length === 0 && <p className="second">{empty}</p>}
      {days.map((day, i) => (
        <Card key={`${day.day} ${i}`} title={day.title}>
          <ul className={css.lines}>{day.lines.map((line, n) => <Line key={n} line={line} />)}</ul>
        </Card>
      ))}
      {more && <div><Button onClick={() => { asked.current = true; more() }}>Toon eerdere dagen</Button></div>}
    </div>
  )
}

function Line({ line }: { readonly line: ShownLogLine }) {
  return (
    <li className={css.line}>
      <p className={css.sentence}>{line.who !== '' && <strong>{line.who}</strong>}{line.sentence.slice(line.who.length)}</p>
      {line.failed ? <p className={css.failed}><Icon of={IconAlertTriangle} size={16} />Niet gelukt</p> : <p className={css.kind}>{logKindName[line.kind]}</p>}
    </li>
  )
}
