import { useMemo } from 'react'
import { planRules } from '#shared/documents/planRules.ts'
import { useWhyNot } from '../../../state/rights.ts'
import { Banner } from '../../../ui/Banner.tsx'
import { useToday } from '../../../ui/Today.ts'
import { usePlanDocument } from '../paper/usePlanDocument.ts'
import { PaperOnly, type Props } from './FixedPlan.tsx'

/** A plan that is still being written, for who may read it and not write in it. */
export function ReadPlan({ dossier, stay, version, house, profiles, wanted }: Props) {
  const no = useWhyNot('plan.write') ?? ''
  const today = useToday()
  const rules = useMemo(() => planRules(profiles, house, stay.facts, today), [profiles, house, stay.facts, today])
  const { document } = usePlanDocument({ dossier, stay, version, house, rules, today })
  const notice = <Banner tone="calm" heading="Je kunt dit plan lezen en samen meelezen">Erin schrijven: {no.charAt(0).toLowerCase() + no.slice(1)}. Zegt de bewoner iets dat erin moet? Vertel het een van hen.</Banner>
  return <PaperOnly dossier={dossier} version={version} paper={document} wanted={wanted} notice={notice} />
}
