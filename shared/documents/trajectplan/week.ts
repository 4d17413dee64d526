import { phaseNow } from '../../domain/stay/phases.ts'
import { longDay } from '../../domain/calendar/format.ts'
import { planLabels } from '../../text/planLabels.ts'
import type { Block, BlockOf, Section } from '../model.ts'
import { b, clean, phrase, rich, sentence } from '../rich.ts'
import { ask, cells, orAsk, proseRow, row, section, typed } from './blocks.ts'
import { from, type PlanFacts } from './facts.ts'

const STEP = '5'
const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const
const laterKind = { open: '', werk: 'werk', vrijwilligerswerk: 'vrijwilligerswerk', opleiding: 'een opleiding', anders: '' } as const
const transport = { open: '', zelf: 'Ik ga er zelf heen', 'met-hulp': 'Ik ga er met hulp heen', safehouse: 'Het huis regelt het vervoer' } as const

function table(f: PlanFacts): readonly Block[] {
  const filled = f.content.week.some((d) => [d.ochtend, d.middag, d.avond].some((t) => clean(t) !== ''))
  // What was said of the programme stands there too when nobody filled in the days.
  const said = [...typed(f.content.weekIntro), ...typed(f.content.weekNote)]
  if (!filled) return [...row('s5-now', planLabels.weekNow, said, from(STEP, 'content.weekIntro')), ...ask(f.asks, 's5-week', planLabels.weekNow, 'Hoe ziet mijn week eruit?', from(STEP, 'content.week'))]
  const cell = (text: string) => (/^meetings?\b/iu.test(clean(text)) ? [b(clean(text))] : clean(text))
  const rows = f.content.week.map((d, i) => cells([b(DAYS[i] ?? '')], cell(d.ochtend), cell(d.middag), cell(d.avond)))
  const columns = [{ title: '', width: 24 }, { title: 'Ochtend', width: 52 }, { title: 'Middag', width: 50 }, { title: 'Avond', width: 44 }]
  const note = sentence(f.content.weekNote)
  return [
    ...row('s5-now', planLabels.weekNow, clean(f.content.weekIntro) ? typed(f.content.weekIntro) : [rich('Dit zijn mijn vaste momenten.')], from(STEP, 'content.weekIntro')),
    { kind: 'table', id: 's5-week', columns, rows, ...(note ? { note } : {}), origin: from(STEP, 'content.week') },
  ]
}

type Figure = BlockOf<'figures'>['items'][number]
const figure = (typedValue: string, text: string): readonly Figure[] => {
  const value = clean(typedValue).replace(/\s*(?:uur|uren|u)\.?$/iu, '')
  return value === '' ? [] : [{ value, unit: 'uur', text }]
}

function hours(f: PlanFacts): readonly Block[] {
  const h = f.content.hours
  const items = [
    ...figure(h.individual, 'één op één, gemiddeld'),
    ...figure(h.group, phaseNow(f.facts) === 'start' ? 'groep, nu in het begin' : 'groep'),
    ...figure(h.collective, 'samen de dag openen en sluiten'),
  ]
  return items.length ? [{ kind: 'figures', id: 's5-hours', label: planLabels.hours, items, origin: from(STEP, 'content.hours') }] : []
}

function later(f: PlanFacts): readonly Block[] {
  const { later: l, transport: t } = f.content
  const what = clean(l.text) || laterKind[l.kind]
  const first = what ? (l.from ? `Vanaf ${longDay(l.from)}: ${sentence(what)}` : sentence(what)) : l.from ? `Vanaf ${longDay(l.from)}.` : ''
  const how = transport[t.kind]
  const note = phrase(t.note)
  const travel = how === '' || /^\p{Lu}/u.test(note) ? [how && `${how}.`, sentence(note)].filter(Boolean).join(' ') : `${[how, note].filter(Boolean).join(', ')}.`
  const step = sentence(l.step)
  const lines = [rich([first, first ? travel : ''].filter(Boolean).join(' ')), rich(step ? 'Mijn stap daarheen: ' : '', step)]
  return [
    ...orAsk(row('s5-later', planLabels.later, lines, from(STEP, 'content.later.text')), f.asks, 's5-later', planLabels.later, 'Wat wil ik later doen: werk, vrijwilligerswerk of een opleiding? Vanaf wanneer?', from(STEP, 'content.later.text')),
    ...row('s5-transport', planLabels.transport, first ? [] : [rich(travel)], from(STEP, 'content.transport')),
  ]
}

/** Section 5: the day and the week, now and later (A23, A24). */
export function week(f: PlanFacts): readonly Section[] {
  const n = f.content.meetingsPerWeek
  const meetings = n === null ? '' : n === 0 ? 'Ik ga nu niet naar meetings.' : `Ik ga ${n} keer per week naar een meeting.`
  return section(
    STEP,
    [
      ...table(f),
      ...hours(f),
      ...later(f),
      ...row('s5-meetings', planLabels.meetings, [rich(meetings)], from(STEP, 'content.meetingsPerWeek')),
      ...proseRow('s5-sport', planLabels.sport, f.content.sport, from(STEP, 'content.sport')),
    ],
    true,
  )
}
