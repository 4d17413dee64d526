import { createContext, use } from 'react'
import type { PlanDesk } from './desk.ts'

/** Holds the desk of the plan that is open. */
export const PlanContext = createContext<PlanDesk | null>(null)

/** The desk of the plan that is open; only inside the plan editor. */
export function usePlan(): PlanDesk {
  const desk = use(PlanContext)
  if (desk === null) throw new Error('usePlan outside the plan editor')
  return desk
}
