import { useEffect } from 'react'
import { currentPlan, currentStay } from '#shared/domain/dossier.ts'
import { isOpen } from '#shared/domain/plan/version.ts'
import { openDossier, useDossier } from '../../state/dossier.ts'
import { useHouse } from '../../state/house.ts'
import { useMay } from '../../state/rights.ts'
import { refreshResidents } from '../../state/residents.ts'
import { Banner } from '../../ui/Banner.tsx'
import { FixedPlan } from './fixed/FixedPlan.tsx'
import { NoPlan } from './fixed/NoPlan.tsx'
import { ReadPlan } from './fixed/ReadPlan.tsx'
import { PlanEditor } from './PlanEditor.tsx'
import { Waiting } from './fixed/Waiting.tsx'

type Props = { readonly dossierId: string; readonly step: string; readonly field?: string | undefined }

/** The plan of a resident: the editor while its text may change, the paper when it is fixed. */
export function PlanScreen({ dossierId, step, field }: Props) {
  const dossier = useDossier((s) => s.dossier)
  const writes = useMay('plan.write')
  const trouble = useDossier((s) => s.trouble)
  const house = useHouse((s) => s.house)
  const profiles = useHouse((s) => s.profiles)
  useEffect(() => {
    void openDossier(dossierId)
    void refreshResidents()
  }, [dossierId])
  if (trouble !== null) return <Banner heading="Dit dossier gaat niet open.">{trouble}</Banner>
  if (dossier?.id !== dossierId || house === null) return <Waiting />
  const stay = currentStay(dossier)
  const version = stay && currentPlan(stay)
  if (stay === null || version === null) return <NoPlan dossier={dossier} stay={stay} />
  const parts = { dossier, stay, version, house, profiles }
  if (isOpen(version) && !writes) return <ReadPlan key={version.id} {...parts} wanted={step} />
  return isOpen(version) ? <PlanEditor key={version.id} {...parts} wanted={step} wantedField={field} /> : <FixedPlan key={version.id} {...parts} wanted={step} />
}
