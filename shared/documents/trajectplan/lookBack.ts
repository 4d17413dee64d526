import { longDay } from '../../domain/calendar/format.ts'
import { dutyWords, type DutyPerson } from '../../text/duties.ts'
import type { Section } from '../model.ts'
import { capital } from '../../text/capital.ts'
import { b, clean } from '../rich.ts'
import { ask, cells, section } from './blocks.ts'
import { from, type PlanFacts } from './facts.ts'
import { namedDuties } from './timeline.ts'

const STEP = '10'

function person(p: DutyPerson, f: PlanFacts): string {
  if (typeof p === 'object') return clean(p.name)
  return { bewoner: f.callName || 'ik', begeleider: f.begeleider || (f.hbo ? '' : 'mijn begeleider'), hbo: f.hbo }[p]
}

/** Section 10: when we look back, prepare the way out and tell the gemeente (L17, B42, V42). */
export function lookBack(f: PlanFacts): readonly Section[] {
  const rows = namedDuties(f).filter((d) => d.kind !== 'woningzoekende').map((d) => {
    const who = [...new Set((d.who ?? dutyWords[d.kind].who).map((p) => person(p, f)))].filter(Boolean).join(', ')
    return cells(d.date === f.facts.placementDate ? [b(longDay(d.date)), { text: ', bij de start' }] : [b(longDay(d.date))], d.line, capital(who || 'iemand van het huis'))
  })
  if (rows.length === 0) return section(STEP, ask(f.asks, 's10-none', 'Terugkijken', 'Op welke dag kijken we samen terug?', from(STEP, 'duties')))
  return section(STEP, [{ kind: 'table', id: 's10-duties', columns: [{ title: 'Uiterlijk', width: 46 }, { title: 'Wat', width: 76 }, { title: 'Wie', width: 48 }], rows, origin: from(STEP, 'duties') }])
}
