import { exampleText, type ExampleGoal } from '#shared/text/exampleGoals.ts'
import { Button } from '../../../../ui/Button.tsx'
import classes from './ExamplePicker.module.css'

/** One example: a click anywhere on it takes it, and so does its button. */
export function ExampleSentence({ example, onUse }: { readonly example: ExampleGoal; readonly onUse: () => void }) {
  return (
    <li className={classes.example}>
      {/* The button is the keyboard's way; the sentence is only a larger target for the mouse. */}
      <span className={classes.sentence} role="presentation" onClick={onUse}>
        {example.parts.map((part, i) => (part.variable ? <mark key={i}>{part.text}</mark> : part.text))}
      </span>
      <Button label={`Gebruik: ${exampleText(example)}`} onClick={onUse}>Gebruik</Button>
    </li>
  )
}
