import { dayOfMoment, longDay } from '../domain/calendar/format.ts'
import type { Day } from '../domain/calendar/day.ts'
import type { House } from '../domain/house/house.ts'
import { fullName } from '../domain/people/name.ts'
import { callName, type Person } from '../domain/people/person.ts'
import type { PlanVersion } from '../domain/plan/version.ts'
import { helpLine } from '../text/fixed.ts'
import { planLabels } from '../text/planLabels.ts'
import { lookBack, week } from './eenvoudig/days.ts'
import { goals } from './eenvoudig/goals.ts'
import { heightOf, THREE_PAGES } from './eenvoudig/room.ts'
import { calls, ifIUse, signals } from './eenvoudig/signals.ts'
import { blockOf, blocksOf, type Source } from './eenvoudig/source.ts'
import type { Block, Document, Rich, Section } from './model.ts'
import { clean, rich } from './rich.ts'
import { fingerprintCode } from './signing.ts'
import { statusLine } from './status.ts'

/** What the short copy is made of. `plan` is the document of this version: thawed when it is frozen, else as it is now. */
export type ShortInput = {
  readonly plan: Document
  readonly version: Pick<PlanVersion, 'number' | 'status' | 'discussedOn' | 'frozen'> & { readonly final: Pick<NonNullable<PlanVersion['final']>, 'at'> | null }
  readonly person: Person
  readonly house: Pick<House, 'name' | 'phone247'>
  readonly today: Day
}

const TITLE = 'Mijn plan in het kort'
const nameOf = ({ person }: ShortInput): string => clean(fullName(person)) || clean(callName(person))

/** Which plan this was made from, and that the signed plan counts. */
function about({ plan, version }: ShortInput): Rich {
  const name = (blocksOf(plan, 'cover')[0]?.above ?? 'trajectplan').replace(/ van$/u, '').toLocaleLowerCase('nl')
  const which = `Dit is de korte versie van mijn ${name}, versie ${version.number}`
  switch (version.status) {
    case 'concept':
    case 'besproken':
      return rich(`${which}. Dat plan is nog niet af. Straks telt alleen het hele plan, met de handtekeningen.`)
    case 'ter-ondertekening':
      return rich(`${which}. Dat plan is nog niet getekend. Straks telt alleen het hele plan, met de handtekeningen.`)
    case 'vastgesteld':
      return rich(`${which}${version.final ? ` van ${longDay(dayOfMoment(version.final.at))}` : ''}. In het hele plan staat meer. Het plan met de handtekeningen telt.`)
    case 'vervangen':
      return rich(`${which}. Let op: er is nu een nieuwer plan. Dat telt.`)
    default:
      return version.status satisfies never
  }
}

const part = (id: string, title: string, blocks: readonly Block[]): readonly Section[] =>
  blocks.length === 0 ? [] : [{ id, title, newPage: false, blocks: [{ kind: 'heading', id: `${id}-heading`, number: '', title, ...(blocks[0]?.origin ? { origin: blocks[0].origin } : {}) }, ...blocks] }]

function front(i: ShortInput, name: string): readonly Section[] {
  const goal = blockOf(i.plan, 'words', 's1-goal')
  return [{
    id: 'e0', title: TITLE, newPage: false,
    blocks: [{ kind: 'cover', id: 'e-cover', above: name, title: TITLE, origin: { step: '0' } }, { kind: 'note', id: 'e-about', text: about(i), origin: { step: '0' } }, ...(goal ? [{ ...goal, id: 'e-goal' }] : [])],
  }]
}

const rows = (plan: Document, ids: readonly string[]): readonly Block[] =>
  ids.flatMap((id) => {
    const row = blockOf(plan, 'row', id)
    return row ? [{ ...row, id: `e-${id}`, label: id === 's1-here' ? '' : row.label }] : []
  })

const steps = (plan: Document): readonly Block[] => blocksOf(plan, 'steps').map((s): Block => ({ ...s, id: `e-${s.id}`, label: '' }))

const ASKED = ['s1-goal', 's1-here', 's1-start', 's1-end', 's1-afterwards', 's1-steps', 's4-none', 's7-groen', 's7-oranje', 's7-rood', 's10-none']
/** What a concept still asks about the parts that this copy tells. */
function asked(plan: Document): readonly Block[] {
  const open = blocksOf(plan, 'open').filter((b) => ASKED.includes(b.id))
  return open.length ? [{ kind: 'list', id: 'e-open', label: '', items: open.map((b) => b.text), origin: open[0]?.origin ?? { step: '1' } }] : []
}

const sections = (i: ShortInput, s: Source, most: number): readonly Section[] => [
  ...front(i, nameOf(i)),
  ...part('e1', 'Mijn doelen', goals(s, most)),
  ...part('e2', 'Mijn eerste stappen', steps(i.plan)),
  ...part('e3', 'Mijn week', week(s)),
  ...part('e4', 'Hoe lang ik hier ben', [...rows(i.plan, ['s1-here', 's1-afterwards']), ...lookBack(s), ...rows(i.plan, ['s3-emergency'])]),
  ...part('e5', 'Mijn signalen', signals(s)),
  ...part('e6', planLabels.ifIUse, ifIUse(s)),
  ...part('e7', 'Dan bel ik', calls(s)),
  ...part('e8', 'Dit spreken we nog af', asked(i.plan)),
]

/**
 * The plan in short and in large print, for who reads with difficulty, made from the plan's own document. The rule for its length:
 * each goal shows its first three steps, or two, or one, as many as keep the copy within three pages. When not even one
 * fits, goals are told by their own words only, and the copy is as long as that takes. Every goal is always there, no sentence is cut,
 * and what is left out is said.
 */
export function eenvoudig(i: ShortInput): Document {
  const name = nameOf(i)
  const source: Source = { plan: i.plan, person: i.person, phone: clean(i.house.phone247), today: i.today }
  const reference = i.plan.reference ?? ''
  const code = i.version.frozen ? `code ${fingerprintCode(i.version.frozen.fingerprint)}` : ''
  const fitting = [3, 2, 1].map((most) => sections(i, source, most)).find((s) => heightOf(s) <= THREE_PAGES)
  return {
    kind: 'eenvoudig', profile: i.plan.profile, title: [TITLE, name].filter(Boolean).join(', '), subject: [reference, clean(i.house.name)].filter(Boolean).join(', '), language: 'nl-NL', scale: 'groot', head: null,
    sections: fitting ?? sections(i, source, 0),
    footer: { strong: helpLine(clean(i.house.phone247)), archive: [[TITLE, name].filter(Boolean).join(' '), reference, statusLine(i.version, i.today), code, 'vertrouwelijk'].filter(Boolean).join(' · ') },
    mark: i.version.final ? 'geen' : 'concept', example: i.plan.example, reference,
  }
}
