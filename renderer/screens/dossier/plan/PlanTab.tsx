import { IconPencil, IconPlus, IconWriting } from '@tabler/icons-react'
import { isOpen, type PlanVersion } from '#shared/domain/plan/version.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { go } from '../../../state/router.ts'
import { Button } from '../../../ui/Button.tsx'
import { Empty } from '../../../ui/Empty.tsx'
import css from '../Dossier.module.css'
import { doPlanStep, openEditor, revisePlan } from '../planActions.ts'
import type { StayView } from '../useStay.ts'
import { HoursCard } from '../uren/HoursCard.tsx'
import { GoalsOverTime } from './GoalsOverTime.tsx'
import { VersionCard } from './VersionCard.tsx'

/** The versions of the plan, newest first, with who signed and who has a copy. */
export function PlanTab({ view }: { readonly view: StayView }) {
  const { dossier, stay } = view
  const no = useWhyNot('plan.write')
  const versions = stay.plan.toReversed()
  const busy = stay.plan.some((v) => isOpen(v) || v.status === 'ter-ondertekening')
  if (versions.length === 0) {
    return (
      <div className={css.tabPage}>
        <Empty title="Er is nog geen plan voor dit verblijf" actions={<Button icon={IconPencil} size="large" blocked={no} onClick={() => void doPlanStep(dossier, stay)}>Begin het plan</Button>}>
          Je maakt het samen aan tafel. Alles mag half blijven, in elke volgorde. De intake vult het voorblad al in.
        </Empty>
        <HoursCard view={view} />
      </div>
    )
  }
  const action = (v: PlanVersion) => {
    if (isOpen(v)) return <Button icon={IconPencil} onClick={() => openEditor(dossier)} label={`Open plan, versie ${v.number}`}>Open plan</Button>
    if (v.status === 'ter-ondertekening') return <Button icon={IconWriting} onClick={() => go({ screen: 'ondertekenen', dossierId: dossier.id, versionId: v.id })} label={`Laat tekenen, versie ${v.number}`}>Laat tekenen</Button>
    if (v.status === 'vastgesteld' && !busy) return <Button icon={IconPlus} blocked={no} onClick={() => void revisePlan(dossier, stay, v)} label={`Herzien, versie ${v.number}`}>Herzien</Button>
    return null
  }
  return <div className={css.tabPage}>{versions.map((v) => <VersionCard key={v.id} view={view} version={v} action={action(v)} />)}<GoalsOverTime view={view} /><HoursCard view={view} /></div>
}
