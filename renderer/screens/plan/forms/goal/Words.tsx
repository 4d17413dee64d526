import type { Goal } from '#shared/domain/plan/goal.ts'
import { leefgebiedName } from '#shared/text/leefgebieden.ts'
import { fieldLabels } from '#shared/text/fieldLabels.ts'
import { useRef, useState } from 'react'
import { withExample } from '../../model/goals.ts'
import { focusAfter } from '../../../../ui/desk/focus.ts'
import { useGoalBind } from '../../desk/useGoalBind.ts'
import { OwnWords } from '../../fields/OwnWords.tsx'
import { ExamplePicker } from './ExamplePicker.tsx'
import classes from './Goal.module.css'

/** The resident's own sentence, large; examples open under it and go into the agreement, never in here. */
export function Words({ goal }: { readonly goal: Goal }) {
  const bind = useGoalBind(goal)
  const [open, setOpen] = useState(false)
  const opener = useRef<HTMLButtonElement>(null)
  const agreed = bind('agreed')
  const close = (): void => {
    setOpen(false)
    opener.current?.focus()
  }
  const use = (text: string): void => {
    focusAfter(() => {
      agreed.onChange(withExample(goal.agreed, text), 'Voorbeeld')
      setOpen(false)
    }, agreed.field)
  }
  return (
    <div className={classes.words}>
      <OwnWords {...bind('words')} label={fieldLabels['goal.words']} words={30} beside={<button ref={opener} type="button" className={classes.link} aria-expanded={open} onClick={() => setOpen((o) => !o)}>Kies een voorbeeld</button>} />
      {open && <ExamplePicker area={goal.leefgebied} title={`Voorbeelden bij ${leefgebiedName(goal.leefgebied)}`} onUse={use} onClose={close} />}
    </div>
  )
}
