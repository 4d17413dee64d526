import { leefgebieden } from '../../domain/plan/leefgebied.ts'
import { leefgebiedName } from '../../text/leefgebieden.ts'
import { planLabels } from '../../text/planLabels.ts'
import type { Block, BlockOf } from '../model.ts'
import { clean, listed, phrase } from '../rich.ts'
import { from, isBlankGoal, numbered, type PlanFacts } from './facts.ts'
import { isRunning } from '../../domain/plan/goal.ts'

type Item = BlockOf<'coverage'>['items'][number]

const bare = (reason: string): string => phrase(reason).replace(/^nu niet(?: nodig)?[:,]?\s*(?:omdat\s+)?/iu, '')

/** Leefgebieden that are off and that no norm asks about, with the reason that was given; never police and justice. */
function besides(f: PlanFacts): readonly Item[] {
  const asked = new Set(f.rules.coverage.map((a) => a.id))
  const withGoal = new Set(f.content.goals.filter((g) => !isBlankGoal(g)).map((g) => g.leefgebied))
  const off = leefgebieden.filter((l) => l !== 'justitie' && !f.content.leefgebieden.includes(l) && !asked.has(l) && !withGoal.has(l))
  return off.flatMap((l) => {
    const reason = bare(f.content.notNow[l] ?? '')
    return reason ? [{ name: leefgebiedName(l), covered: false, text: `nu niet: ${reason}` }] : []
  })
}

/** "Waar we aan dachten": each area that the profile asks about, with its goals or the reason why not now (A42, B42), and what else was thought of. */
export function coverage(f: PlanFacts): readonly Block[] {
  const goals = numbered(f.content.goals).filter(({ goal }) => !isBlankGoal(goal))
  const demanded = f.rules.coverage.map((area): Item => {
    const here = goals.filter(({ goal }) => area.areas.includes(goal.leefgebied))
    const running = here.filter(({ goal }) => isRunning(goal))
    const done = here.filter(({ goal }) => goal.status === 'gelukt')
    const name = clean(area.name)
    if (running.length) return { name, covered: true, text: `doel ${listed(running.map((g) => String(g.number)))}` }
    if (done.length) return { name, covered: true, text: `doel ${listed(done.map((g) => String(g.number)))}, gelukt` }
    const reason = bare(f.content.notNow[area.id] ?? '')
    return { name, covered: false, text: reason ? `nu niet: ${reason}` : f.asks ? 'nog afspreken: een doel, of waarom nu niet' : 'nu niet' }
  })
  const items = [...demanded, ...besides(f)]
  if (items.length === 0) return []
  const sorted = [...items.filter((i) => i.covered), ...items.filter((i) => !i.covered)]
  return [{ kind: 'coverage', id: 's4-coverage', label: planLabels.coverage, legend: ['met een doel', 'nu niet nodig'], items: sorted, origin: from('4', 'content.notNow') }]
}
