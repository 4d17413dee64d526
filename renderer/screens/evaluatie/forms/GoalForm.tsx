import { goalStatuses } from '#shared/domain/plan/goal.ts'
import { GoalStory } from '../../../ui/goals/GoalStory.tsx'
import { useTalk } from '../desk/talkDesk.ts'
import { chooseNext, patchLook, type Looked } from '../model/looks.ts'
import { inOrder } from '../model/parts.ts'
import { InPlan } from './InPlan.tsx'
import { NewWording } from './NewWording.tsx'
import { NextStep } from './NextStep.tsx'
import { Pick } from './Pick.tsx'
import { Text } from './Text.tsx'
import { Voice } from './Voice.tsx'
import css from './Form.module.css'

const statusName = { 'nog-niet-begonnen': 'Nog starten', bezig: 'Bezig', 'deels-gelukt': 'Deels gelukt', gelukt: 'Gelukt', gestopt: 'Gestopt', 'niet-meer-nodig': 'Niet nodig' } as const
const statuses = goalStatuses.map((value) => ({ value, label: statusName[value] }))

/** One goal of the plan looked back on: both voices, where it stands, and what becomes of it. */
export function GoalForm({ looked }: { readonly looked: Looked }) {
  const { groups, part, stay, editTalk } = useTalk()
  const { goal, look } = looked
  const name = inOrder(groups).find((p) => p.id === part)?.name ?? ''
  return (
    <>
      <InPlan looked={looked} name={name} />
      <div className={css.voices}>
        <Voice looked={looked} whose="resident" name={name} field="look.resident" />
        <Voice looked={looked} whose="team" name={name} field="look.team" />
      </div>
      <Row label="Status"><Pick label="Status" hideLabel field="look.status" options={statuses} value={look.status ?? ''} onChange={(status) => { if (status !== '') editTalk(patchLook(look.id, { status }), `${name}: status`) }} /></Row>
      <NextStep field="look.next" value={look.next} onChange={(next) => editTalk(chooseNext(look.id, next), `${name}: wat nu`)} />
      {look.next === 'stop' && <Text field="look.stopReason" label="Waarom stoppen we met dit doel?" value={look.stopReason} onChange={(stopReason) => editTalk(patchLook(look.id, { stopReason }), `${name}: waarom stoppen`)} />}
      {look.next === 'aanpassen' && <NewWording looked={looked} name={name} />}
      <GoalStory stay={stay} goal={goal} title="Zo ging het tot nu toe" />
    </>
  )
}

function Row({ label, children }: { readonly label: string; readonly children: React.ReactNode }) {
  return <div className={css.line}><span className={css.lineLabel} aria-hidden>{label}</span>{children}</div>
}
