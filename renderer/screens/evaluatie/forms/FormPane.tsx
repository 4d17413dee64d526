import { assertNever } from '#shared/result/result.ts'
import { isOutflowArea } from '#shared/domain/stay/outflow.ts'
import { OutflowContext } from '../../../ui/outflow/outflow.ts'
import { AreaPart, WishPart } from '../../../ui/outflow/parts.tsx'
import { useAsked, useTalk } from '../desk/talkDesk.ts'
import { inOrder } from '../model/parts.ts'
import { AgreementsForm } from './AgreementsForm.tsx'
import { FixedNotice } from './FixedNotice.tsx'
import { FollowForm } from './FollowForm.tsx'
import { Foot } from './Foot.tsx'
import { GoalForm } from './GoalForm.tsx'
import { HelpForm } from './HelpForm.tsx'
import { HomeForm } from './HomeForm.tsx'
import { HoursForm } from './HoursForm.tsx'
import { LearningForm } from './LearningForm.tsx'
import { NaastenForm } from './NaastenForm.tsx'
import { PhaseForm } from './PhaseForm.tsx'
import { SheetForm } from './SheetForm.tsx'
import { StartForm } from './StartForm.tsx'
import { StillForm } from './StillForm.tsx'
import css from './Form.module.css'

const plain = ['hours', 'naasten', 'help', 'phase', 'still', 'agreements', 'start', 'learning', 'wish', 'home', 'follow', 'sheet'] as const
type Plain = (typeof plain)[number]

/** The form of the part that is open. */
export function FormPane({ writes }: { readonly writes: boolean }) {
  const { part, looked, groups, stay: { outflow, facts }, editOutflow } = useTalk()
  const attention = useAsked()
  const at = looked.findIndex((l) => `goal:${l.look.id}` === part)
  const name = part === 'sheet' ? 'Overnemen van het blad' : inOrder(groups).find((p) => p.id === part)?.name ?? ''
  return (
    <div className={css.pane}>
      <div className={css.head}><h2 tabIndex={-1} data-step-heading>{name}</h2>{at >= 0 && <span className={css.note}>{`doel ${at + 1} van ${looked.length}`}</span>}</div>
      <FixedNotice writes={writes} />
      <OutflowContext value={{ outflow, herkomst: facts.gemeenteHerkomst, edit: editOutflow, attention }}><div className={css.form}><Inside /></div></OutflowContext>
      <Foot />
    </div>
  )
}

function Inside() {
  const { part, looked } = useTalk()
  const goal = looked.find((l) => `goal:${l.look.id}` === part)
  if (goal) return <GoalForm looked={goal} />
  const area = part.startsWith('area:') ? part.slice('area:'.length) : ''
  if (isOutflowArea(area)) return <AreaPart area={area} />
  const known = plain.find((p) => p === part)
  return known === undefined ? null : plainForm(known)
}

function plainForm(part: Plain) {
  switch (part) {
    case 'hours': return <HoursForm />
    case 'naasten': return <NaastenForm />
    case 'help': return <HelpForm />
    case 'phase': return <PhaseForm />
    case 'still': return <StillForm />
    case 'agreements': return <AgreementsForm />
    case 'start': return <StartForm />
    case 'learning': return <LearningForm />
    case 'wish': return <WishPart />
    case 'home': return <HomeForm />
    case 'follow': return <FollowForm />
    case 'sheet': return <SheetForm />
    default: return assertNever(part)
  }
}
