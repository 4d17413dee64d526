import { useEffect, useRef } from 'react'
import type { TalkFinding } from '#shared/norms/talkFindings.ts'
import { call } from '../../../state/client.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { focusHeading } from '../../../ui/desk/focus.ts'
import { useVerb } from '../../../ui/desk/useVerb.ts'
import { StateMark } from '../../../ui/StateMark.tsx'
import { useTalk } from '../desk/talkDesk.ts'
import formCss from '../forms/Form.module.css'
import css from './Check.module.css'

type Props = { readonly onJump: (finding: TalkFinding) => void }

/** What the talk still lacks: what must be there before anybody signs, and what is good to ask. From here the text is fixed. */
export function CheckPanel({ onJump }: Props) {
  const { findings } = useTalk()
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => { if (panel.current) focusHeading(panel.current) }, [])
  const must = findings.filter((f) => f.must)
  const may = findings.filter((f) => !f.must)
  return (
    <div ref={panel} className={formCss.pane}>
      <div className={formCss.head}><h2 tabIndex={-1} data-step-heading>Controleer de evaluatie</h2></div>
      <p className={css.lead} role="status">{lead(must.length)}</p>
      <Points title="Dit moet er nog in" findings={must} onJump={onJump} />
      <Points title="Dit mag nog open blijven" findings={may} onJump={onJump} />
      <Freeze open={must.length} />
    </div>
  )
}

const lead = (open: number): string => (open === 0 ? 'Alles wat moet, staat erin.' : `${open === 1 ? 'Eén punt moet' : `${open} punten moeten`} er nog in, voordat jullie tekenen.`)

function Points({ title, findings, onJump }: Props & { readonly title: string; readonly findings: readonly TalkFinding[] }) {
  if (findings.length === 0) return null
  return (
    <section className={css.points} aria-label={title}>
      <h3>{title}</h3>
      <ul className={css.list}>
        {findings.map((f) => (
          <li key={f.id} className={css.row}>
            <StateMark state={f.must ? 'deze-week' : 'komt-nog'} label={f.must ? 'moet nog' : 'mag open blijven'} />
            <p className={css.text}><bdi>{f.text}</bdi></p>
            <Button size="small" label={`Vul in: ${f.text}`} onClick={() => onJump(f)}>Vul in</Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Freeze({ open }: { readonly open: number }) {
  const { dossier, stay, evaluation } = useTalk()
  const { busy, run } = useVerb()
  const no = useWhyNot('evaluation.sign')
  const ref = { dossierId: dossier.id, stayId: stay.id, evaluationId: evaluation.id }
  const freeze = (): void => void run(() => call('evaluation.freeze', ref), () => go({ screen: 'tekenEvaluatie', dossierId: dossier.id, evaluationId: evaluation.id }))
  return (
    <section className={css.end} aria-label="Verder met deze evaluatie">
      <h3>Zet de tekst vast</h3>
      <p>Daarna kan iedereen tekenen: op het scherm, op papier, of niet eens. Wat in het plan verandert, komt in een nieuwe versie.</p>
      <div><Button variant="primary" blocked={no ?? (busy ? 'Even geduld' : open > 0 ? 'Eerst wat er nog in moet' : undefined)} onClick={freeze}>Zet de tekst vast</Button></div>
    </section>
  )
}
