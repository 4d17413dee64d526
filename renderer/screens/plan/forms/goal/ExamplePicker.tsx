import type { Leefgebied } from '#shared/domain/plan/leefgebied.ts'
import { examplesFor, exampleText } from '#shared/text/exampleGoals.ts'
import { useEffect, useRef } from 'react'
import { Button } from '../../../../ui/Button.tsx'
import { ExampleSentence } from './ExampleSentence.tsx'
import classes from './ExamplePicker.module.css'

type Props = { readonly area: Leefgebied; readonly title: string; readonly onUse: (text: string) => void; readonly onClose: () => void }

/** Examples for a leefgebied, under the field. What one changes is tinted. Esc closes. */
export function ExamplePicker({ area, title, onUse, onClose }: Props) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.querySelector('button')?.focus(), [])
  useEffect(() => {
    const outside = (event: PointerEvent): void => {
      if (event.target instanceof Node && !panel.current?.parentElement?.contains(event.target)) onClose()
    }
    const escape = (event: KeyboardEvent): void => { if (event.key === 'Escape') onClose() }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('keydown', escape)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('keydown', escape)
    }
  }, [onClose])
  return (
    <div ref={panel} role="dialog" aria-label={title} className={classes.panel}>
      <div className={classes.head}><strong>{title}</strong><span>Klik op een zin. Daarna pas je hem aan.</span></div>
      <ul>
        {examplesFor(area).map((example) => <ExampleSentence key={example.id} example={example} onUse={() => onUse(exampleText(example))} />)}
      </ul>
      <div className={classes.foot}>
        <span>Komt bij ‘Zo spreken we het af’. Je eigen woorden blijven staan.</span>
        <Button variant="text" keys="Esc" onClick={onClose}>Sluit</Button>
      </div>
    </div>
  )
}
