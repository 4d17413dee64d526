import { memo, type ComponentType } from 'react'
import type { Step } from '#shared/norms/steps.ts'
import { usePlan } from '../desk/usePlan.ts'
import { stepNames, isStep } from '../model/steps.ts'
import { CoachSwitch } from './CoachSwitch.tsx'
import { FormHead } from './FormHead.tsx'
import { GoalForm } from './GoalForm.tsx'
import { GoalHead } from './goal/GoalHead.tsx'
import { NextStep } from './NextStep.tsx'
import { Step00Cover } from './Step00Cover.tsx'
import { Step01InShort } from './Step01InShort.tsx'
import { Step02WhoAmI } from './Step02WhoAmI.tsx'
import { Step03Stay } from './Step03Stay.tsx'
import { Step04Goals } from './Step04Goals.tsx'
import { Step05Week } from './Step05Week.tsx'
import { Step06People } from './Step06People.tsx'
import { Step07Signals } from './Step07Signals.tsx'
import { Step08IfWrong } from './Step08IfWrong.tsx'
import { Step09Practical } from './Step09Practical.tsx'
import { Step10LookBack } from './Step10LookBack.tsx'
import { Step11Consent } from './Step11Consent.tsx'
import { Step12Signatures } from './Step12Signatures.tsx'
import css from './FormPane.module.css'

const forms = {
  '0': Step00Cover, '1': Step01InShort, '2': Step02WhoAmI, '3': Step03Stay, '4': Step04Goals, '5': Step05Week, '6': Step06People,
  '7': Step07Signals, '8': Step08IfWrong, '9': Step09Practical, '10': Step10LookBack, '11': Step11Consent, '12': Step12Signatures,
} as const satisfies Readonly<Record<Step, ComponentType>>

/** The form of the step that is open. */
export const FormPane = memo(function FormPane() {
  const { step } = usePlan()
  if (!isStep(step)) return <div className={css.pane}><GoalHead /><div className={css.goal}><GoalForm /></div><CoachSwitch /><NextStep /></div>
  const Form = forms[step]
  return <div className={css.pane}><FormHead title={stepNames[step]} note={`stap ${step}`} /><div className={css.form}><Form /></div><CoachSwitch /><NextStep /></div>
})
