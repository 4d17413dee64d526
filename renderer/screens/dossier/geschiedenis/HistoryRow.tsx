import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { clockOnScreen } from '#shared/domain/calendar/format.ts'
import type { Happening } from '#shared/domain/history/line.ts'
import { Button, LinkButton } from '../../../ui/Button.tsx'
import css from './Geschiedenis.module.css'
import type { ShownLine } from './model.ts'

const happened = { changed: 'was', added: 'erbij', removed: 'weggehaald', moved: 'was' } as const satisfies Readonly<Record<Happening, string>>
const MOST = 160

/** One field in one sitting: when, who, what field, what stood there and what stands there now, and 'Zet terug'. */
export function HistoryRow({ shown, onPutBack }: { readonly shown: ShownLine; readonly onPutBack: (shown: ShownLine) => void }) {
  const { line, label, who, what, old, next, back } = shown
  const made = line.path.length === 0
  // What Baken noted at a deed was typed by nobody: there is nothing to put back, and no reason to say so at every line.
  const typed = back.ok || back.problem.code !== 'history.not-typed'
  return (
    <li className={css.row}>
      <p className={css.when}><time dateTime={line.at}>{clockOnScreen(line.at)}</time><span className={css.who}>{who}</span></p>
      <div className={css.what}>
        <p className={css.label}>{label}</p>
        {!made && (
          <dl className={css.values}>
            {what !== 'added' && <><dt>{happened[what]}</dt><dd><Value text={old} /></dd></>}
            {what !== 'removed' && <><dt>{what === 'added' ? happened.added : 'werd'}</dt><dd><Value text={next} /></dd></>}
          </dl>
        )}
      </div>
      {typed && <Button size="small" icon={IconArrowBackUp} label={`Zet terug, ${label}`} onClick={() => onPutBack(shown)} {...(!back.ok && { blocked: back.problem.text })}>Zet terug</Button>}
    </li>
  )
}

/** A text as it was typed; a long one opens whole. */
function Value({ text }: { readonly text: string }) {
  const [whole, setWhole] = useState(false)
  if (text.length <= MOST) return <span className={css.text} dir="auto">{text}</span>
  return (
    <>
      <span className={css.text} dir="auto">{whole ? text : `${text.slice(0, MOST).trimEnd()}… `}</span>
      <LinkButton onClick={() => setWhole((w) => !w)}>{whole ? 'Toon minder' : 'Toon alles'}</LinkButton>
    </>
  )
}
