import { IconChevronRight } from '@tabler/icons-react'
import { Button } from '../../../ui/Button.tsx'
import { usePlan } from '../desk/usePlan.ts'
import { goalNames } from '../../../ui/desk/areaNames.ts'
import { goalIdOf, neighbourStep, stepNames, stepOf } from '../model/steps.ts'
import css from './FormPane.module.css'

/** The way on, at the end of every form but the last. */
export function NextStep() {
  const { content, step, go } = usePlan()
  const next = neighbourStep(content, step, 1)
  if (next === step) return null
  const goal = content.goals.findIndex((g) => g.id === goalIdOf(next))
  const name = goal >= 0 ? (goalNames(content.goals)[goal] ?? '') : stepNames[stepOf(next)]
  return <div className={css.next}><Button iconAfter={IconChevronRight} keys="Ctrl Enter" onClick={() => go(next)}>{`Verder: ${name}`}</Button></div>
}
