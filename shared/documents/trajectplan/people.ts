import { longDay } from '../../domain/calendar/format.ts'
import type { Naaste, Professional } from '../../domain/people/network.ts'
import { planLabels } from '../../text/planLabels.ts'
import { burdenText } from '../../text/statuses.ts'
import type { Block, Rich, Section } from '../model.ts'
import { capital } from '../../text/capital.ts'
import { b, clean, phrase, rich, sentence } from '../rich.ts'
import { ask, cells, row, section } from './blocks.ts'
import { from, type PlanFacts } from './facts.ts'
import { naastePhrase } from './places.ts'

const STEP = '6'
const kinds = { kliniek: 'Kliniek', ggz: 'GGZ', huisarts: 'Huisarts', budgetbeheer: 'Budgetbeheerder', ambulant: 'Hulp aan huis', werk: 'Werk', anders: '' } as const

const said = (n: Naaste): boolean => [n.relation, n.name, n.does, n.contact].some((t) => clean(t) !== '')

function who(n: Naaste): Rich {
  const label = naastePhrase(n)
  const name = clean(n.name)
  return n.nameOnPaper && name && label.startsWith(name) ? rich(b(name), label.slice(name.length)) : rich(b(capital(label)))
}

function naasteRow(n: Naaste): readonly Rich[] {
  const join = { ja: 'Mag bij gesprekken zijn.', nee: 'Is niet bij gesprekken.', onbekend: '' }[n.mayJoin]
  const agreed = [phrase(n.contact), n.consentOn ? `zei ja op ${longDay(n.consentOn)}` : ''].filter(Boolean).join('; ')
  return cells(who(n), [join, ...n.does.split('\n').map(sentence)].filter(Boolean).join(' '), agreed)
}

function table(f: PlanFacts): readonly Block[] {
  const sponsor = f.content.sponsor
  const name = clean(sponsor.firstName)
  const rows = [
    ...f.dossier.naasten.filter(said).map(naasteRow),
    ...(name || clean(sponsor.note) ? [cells(name ? [b(name), { text: ', mijn sponsor' }] : [b('Mijn sponsor')], sentence(sponsor.note), '')] : []),
  ]
  if (rows.length === 0) return ask(f.asks, 's6-people', 'Mensen om mij heen', 'Wie zijn belangrijk voor mij? Wat doen zij voor mij?', from(STEP, 'naasten'))
  return [{ kind: 'table', id: 's6-people', columns: [{ title: 'Wie', width: 46 }, { title: 'Wat doet hij of zij?', width: 78 }, { title: 'Afspraak', width: 46 }], rows, origin: from(STEP, 'naasten') }]
}

function burdens(f: PlanFacts): readonly Block[] {
  const asked = f.rules.duties.some((d) => d.kind === 'evaluatie') ? 'Bij elke keer terugkijken vragen we hoe het gaat.' : ''
  const heavy = f.dossier.naasten.filter((n) => n.burden !== null)
  return heavy.map((n): Block => {
    const words = burdenText(n.burden ?? 0)
    return { kind: 'scale', id: `s6-burden-${n.id}`, label: planLabels.burden, value: n.burden ?? 0, of: 5, words: heavy.length > 1 ? `${capital(naastePhrase(n))}: ${words}` : words, note: [sentence(n.burdenNote), asked].filter(Boolean).join(' '), origin: from(STEP, 'naasten') }
  })
}

function period(p: Pick<Professional, 'from' | 'to'>, does: string): string {
  if (p.from && p.to) return `${does ? `${does}, ` : ''}van ${longDay(p.from)} tot ${longDay(p.to)}`
  if (p.from) return `${does ? `${does}, ` : ''}sinds ${longDay(p.from)}`
  return p.to ? `${does ? `${does} ` : ''}tot ${longDay(p.to)}` : does
}

function professional(p: Professional): Rich {
  const kind = kinds[p.kind]
  const names = [p.name, p.organisation].map(clean).filter(Boolean)
  const head = kind || (names[0] ?? '')
  const rest = kind ? names : names.slice(1)
  const text = [period(p, phrase(p.does)), clean(p.phone) && `telefoon ${clean(p.phone)}`].filter(Boolean).join(', ')
  if (head === '') return rich(text ? sentence(capital(text)) : '')
  return rich(b(head), rest.length ? ` (${rest.join(', ')})` : '', text ? `: ${sentence(text)}` : '.')
}

function professionals(f: PlanFacts): readonly Block[] {
  const until = f.facts.aftercareUntil
  const clinic = f.dossier.professionals.some((p) => p.kind === 'kliniek' && p.to === until)
  const shown = f.dossier.professionals.filter((p) => p.kind !== 'anders' || [p.name, p.organisation, p.does, p.phone].some((t) => clean(t) !== ''))
  const lines = [...shown.map(professional), ...(until && !clinic ? [rich(b('Kliniek'), `: nazorg tot ${longDay(until)}.`)] : [])]
  return row('s6-professionals', planLabels.professionals, lines, from(STEP, 'professionals'))
}

/** Section 6: naasten, sponsor and other help. Names of naasten only with their consent; no phone numbers of naasten. */
export const people = (f: PlanFacts): readonly Section[] => section(STEP, [...table(f), ...burdens(f), ...professionals(f)])
