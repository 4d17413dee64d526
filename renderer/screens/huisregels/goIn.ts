import { go, type Route } from '../../state/router.ts'
import type { RulesRoute } from './useRulesView.ts'

/** Another place in the same paper. */
export function goIn(route: RulesRoute, to: Partial<Omit<RulesRoute, 'screen' | 'paper'>>): void {
  const { person: _left, ...rest } = route
  const next: Route = { ...rest, ...to }
  go(next, 'replace')
}
