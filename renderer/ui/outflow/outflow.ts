import { createContext, use } from 'react'
import type { Outflow } from '#shared/domain/stay/outflow.ts'

/** What the parts of the form about leaving work on. */
export type OutflowDesk = {
  readonly outflow: Outflow
  /** Where the resident came from; '' = not known. */
  readonly herkomst: string
  /** Changes the newest record, not the one that is drawn; `label` names the change in the history. */
  readonly edit: (what: (now: Outflow) => Outflow, label: string) => void
  /** The sentence under a field that asks for attention. */
  readonly attention: (field: string) => string | undefined
}
/** Around the parts of the form about leaving. */
export const OutflowContext = createContext<OutflowDesk | null>(null)

/** The desk around this part of the form about leaving. */
export function useOutflow(): OutflowDesk {
  const desk = use(OutflowContext)
  if (desk === null) throw new Error('useOutflow outside a form about leaving')
  return desk
}
