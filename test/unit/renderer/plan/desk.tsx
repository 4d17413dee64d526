import { renderToStaticMarkup } from 'react-dom/server'
import type { Dossier } from '#shared/domain/dossier.ts'
import type { House } from '#shared/domain/house/house.ts'
import { planRules } from '#shared/documents/planRules.ts'
import { planFindings } from '#shared/norms/findings.ts'
import { normsFor } from '#shared/norms/layers.ts'
import { FormPane } from '../../../../renderer/screens/plan/forms/FormPane.tsx'
import type { PlanDesk } from '../../../../renderer/screens/plan/desk/desk.ts'
import { PlanContext } from '../../../../renderer/screens/plan/desk/usePlan.ts'
import type { OpenStep } from '../../../../renderer/screens/plan/model/steps.ts'
import { shippedProfiles as profiles } from '../../../support/profiles.ts'

const nothing = (): void => {}

/** A desk with the newest plan of this dossier on it, open at a step. */
export function deskOf(dossier: Dossier, house: House, today: string, step: OpenStep): PlanDesk {
  const stay = dossier.stays.at(-1)
  const version = stay?.plan.at(-1)
  if (!stay || !version) throw new Error('a test needs a dossier with a plan')
  const { facts } = stay
  const { content } = version
  const norms = normsFor(profiles, facts.contractProfile, house)
  return {
    dossier, stay, version, content, facts, house, profiles, norms, rules: planRules(profiles, house, facts, today), findings: planFindings(norms, { house, dossier, facts, content, today }), today, step,
    go: nothing, attention: null, editPlan: nothing, editStay: nothing, editPerson: nothing, editNaasten: nothing, editProfessionals: nothing, editConsent: nothing, undoable: nothing,
  }
}

const decode = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#x27;', "'")

/** The form of a step as it would stand on screen. */
export const formOf = (desk: PlanDesk): string => renderToStaticMarkup(<PlanContext value={desk}><FormPane /></PlanContext>)
/** The paths of the fields that a form shows, in their order on the page. */
export const fieldsOf = (html: string): readonly string[] => [...html.matchAll(/data-field="([^"]*)"/g)].map((m) => decode(m[1] ?? ''))
