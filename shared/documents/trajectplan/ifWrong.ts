import type { Section } from '../model.ts'
import { b, phrase, sentence } from '../rich.ts'
import { ask, cells, section } from './blocks.ts'
import { from, type PlanFacts } from './facts.ts'

const STEP = '8'
const duties = [['living', 'Wonen'], ['support', 'Hulp'], ['talks', 'Overleg']] as const

/** Section 8: who sees to living, support and talks when it goes wrong (V45, V48). */
export function ifWrong(f: PlanFacts): readonly Section[] {
  const rows = duties
    .map(([key, name]) => ({ name, who: phrase(f.content.ifWrong[key].who), how: f.content.ifWrong[key].how.split('\n').map(sentence).filter(Boolean).join(' ') }))
    .filter((r) => r.who !== '' || r.how !== '')
    .map((r) => cells([b(r.name)], r.who, r.how))
  if (rows.length === 0) return section(STEP, ask(f.asks, 's8-duties', 'Wonen, hulp en overleg', 'Wie regelt wat als het misgaat?', from(STEP, 'content.ifWrong')))
  return section(STEP, [
    { kind: 'table', id: 's8-duties', columns: [{ title: 'Wat', width: 28 }, { title: 'Wie regelt het', width: 46 }, { title: 'Hoe', width: 96 }], rows, origin: from(STEP, 'content.ifWrong') },
    ...(rows.length < duties.length ? ask(f.asks, 's8-open', 'Wonen, hulp en overleg', 'Wie regelt de rest?', from(STEP, 'content.ifWrong')) : []),
  ])
}
