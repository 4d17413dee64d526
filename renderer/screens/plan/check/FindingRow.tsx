import { useState } from 'react'
import type { Finding } from '#shared/norms/findings.ts'
import { Button } from '../../../ui/Button.tsx'
import { cx } from '../../../ui/cx.ts'
import { normSources } from '../../../ui/normSources.ts'
import { useSource } from '../../../ui/Source.tsx'
import { StateMark } from '../../../ui/StateMark.tsx'
import type { PointState } from '../model/checkList.ts'
import { Reason } from './Reason.tsx'
import css from './Check.module.css'

type Props = { readonly finding: Finding; readonly state: PointState; readonly onJump: (finding: Finding) => void }
const words = { open: 'nog open', answered: 'nu niet nodig', solved: 'ingevuld' } as const

/** One point: what is open, why, the way to its field, and "nu niet nodig, omdat …" where a reason counts. */
export function FindingRow({ finding, state, onJump }: Props) {
  const bron = useSource(normSources(finding.norms))
  const [answering, setAnswering] = useState(state === 'answered')
  const mark = state !== 'open' ? 'gedaan' : finding.warning ? 'deze-week' : 'komt-nog'
  return (
    <li className={css.row}>
      <StateMark state={mark} label={finding.warning && state === 'open' ? 'let op' : words[state]} />
      <p className={cx(css.text, state !== 'open' && css.done)}><bdi>{finding.text}</bdi></p>
      <div className={css.acts}>
        {bron.button}
        {finding.waivable && !finding.warning && <Button size="small" variant="text" expanded={answering} label={`Nu niet nodig: ${finding.text}`} onClick={() => setAnswering((a) => !a)}>Nu niet nodig</Button>}
        <Button size="small" label={`${state === 'solved' ? 'Bekijk' : 'Vul in'}: ${finding.text}`} onClick={() => onJump(finding)}>{state === 'solved' ? 'Bekijk' : 'Vul in'}</Button>
      </div>
      {bron.panel !== null && <div className={css.under}>{bron.panel}</div>}
      {answering && <div className={css.under}><Reason finding={finding} /></div>}
    </li>
  )
}
