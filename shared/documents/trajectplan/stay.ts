import { fullDay, longDay } from '../../domain/calendar/format.ts'
import { phaseNow } from '../../domain/stay/phases.ts'
import type { Uitstroomadres } from '../../domain/stay/stay.ts'
import { backLabel, planLabels } from '../../text/planLabels.ts'
import { phaseWords } from '../../text/statuses.ts'
import type { Block, Inline, Rich, Section } from '../model.ts'
import { capital } from '../../text/capital.ts'
import { b, clean, phrase, rich, sentence } from '../rich.ts'
import { ask, orAsk, row, section, typed } from './blocks.ts'
import { from, type PlanFacts } from './facts.ts'
import { placePhrase } from './places.ts'
import { timeline } from './timeline.ts'

const STEP = '3'
const perspectief = { zelfstandig: 'Zelfstandig wonen.', ambulant: 'Zelfstandig wonen, met hulp aan huis.', naaste: 'Wonen bij iemand die dicht bij mij staat.', anders: '', open: '' } as const
const back = { ja: 'Ja.', nee: 'Nee.', 'weet-niet': 'Dat weet ik nog niet.', open: '' } as const

const confirmed = (a: Uitstroomadres, how: 'afgesproken' | 'bevestigd'): string => (a.confirmedOn ? `Dat is ${how} op ${longDay(a.confirmedOn)}.` : '')
const known = (a: Uitstroomadres): boolean => clean(a.address) !== '' || clean(a.whose) !== '' || a.kind === 'eigen-woning'

function phaseRow(f: PlanFacts): readonly Block[] {
  const words = phaseWords[phaseNow(f.facts)]
  const note = clean(f.content.phaseNote) || words.means
  return row('s3-phase', planLabels.phase, [rich('Fase ', b(words.name), `: ${sentence(note)}`)], from(STEP, 'stay.phases'))
}

function plannedAddress(f: PlanFacts): readonly Block[] {
  const a = f.facts.plannedAddress
  if (!known(a)) return []
  const place = placePhrase(a, f.dossier.naasten)
  const address = phrase(a.address)
  const named = a.kind === 'eigen-woning' || address.toLocaleLowerCase('nl').includes(place.toLocaleLowerCase('nl'))
  const first = address === '' ? sentence(capital(place)) : named || place === '' ? sentence(capital(address)) : sentence(`${capital(address)} (${place})`)
  return row('s3-planned', planLabels.plannedAddress, [rich([first, confirmed(a, 'bevestigd')].filter(Boolean).join(' '))], from(STEP, 'stay.plannedAddress'))
}

function emergency(f: PlanFacts): readonly Block[] {
  const a = f.facts.emergencyAddress
  if (!known(a)) return ask(f.asks, 's3-emergency', planLabels.emergency, 'Waar ga ik heen als het misgaat?', from(STEP, 'stay.emergencyAddress'))
  const place = placePhrase(a, f.dossier.naasten)
  const address = phrase(a.address)
  // A home of one's own that is also the planned address is named once, in the row above.
  const twice = a.kind === 'eigen-woning' && clean(a.address).toLocaleLowerCase('nl') === clean(f.facts.plannedAddress.address).toLocaleLowerCase('nl')
  const where: readonly (string | Inline)[] = address !== '' && !twice && address !== place && !address.toLocaleLowerCase('nl').includes(place.toLocaleLowerCase('nl')) ? [b(place), `, ${address}`] : [b(place)]
  return row('s3-emergency', planLabels.emergency, [rich('Dan ga ik naar ', ...where, '.', a.confirmedOn ? ` ${confirmed(a, 'afgesproken')}` : '')], from(STEP, 'stay.emergencyAddress'))
}

function home(f: PlanFacts): readonly Block[] {
  const { houseSeeker } = f.stay.facts
  const { urgentie } = f.content
  const where = phrase(houseSeeker.where)
  const duty = f.rules.duties.find((d) => d.kind === 'woningzoekende')
  const registered = houseSeeker.on ? `Ik sta ingeschreven voor een woning${where ? ` bij ${where}` : ''}, sinds ${longDay(houseSeeker.on)}.` : duty ? `Uiterlijk ${longDay(duty.date)} sta ik ingeschreven voor een woning${where ? ` bij ${where}` : ''}.` : where ? `Ik schrijf mij in voor een woning bij ${where}.` : ''
  const on = urgentie.on ? ` op ${longDay(urgentie.on)}` : ''
  const urgency = { open: '', 'niet-van-toepassing': '', aangevraagd: `Ik vroeg urgentie aan${on}.`, toegekend: `Ik kreeg urgentie${on}.`, afgewezen: `Mijn aanvraag voor urgentie is afgewezen${on}.` }[urgentie.state]
  return row('s3-home', planLabels.home, [rich([registered, urgency].filter(Boolean).join(' '))], from(STEP, 'stay.houseSeeker'))
}

/** Section 3: the stay, and the way out. */
export function stay(f: PlanFacts): readonly Section[] {
  const strip = timeline(f)
  const start = f.facts.placementDate
  const support = start && f.facts.supportStart && f.facts.supportStart !== start ? [rich('Begon op ', b(fullDay(f.facts.supportStart)), '.')] : []
  const wish: readonly Rich[] = clean(f.content.perspectiefText) ? typed(f.content.perspectiefText) : [rich(perspectief[f.content.perspectief])]
  const answer = back[f.content.backToHerkomst]
  const [reason, ...more] = typed(f.content.backReason)
  const returning: readonly Rich[] = answer ? [rich(b(answer), ...(reason ? [{ text: ' ' }, ...reason] : [])), ...more] : typed(f.content.backReason)
  const herkomst = clean(f.facts.gemeenteHerkomst).replace(/^gemeente /iu, '')
  return section(STEP, [
    ...(strip ? [strip] : ask(f.asks, 's3-timeline', planLabels.here, 'Vanaf wanneer ben ik hier, en tot wanneer ongeveer?', from(STEP, 'stay.plannedEnd'))),
    ...row('s3-support', planLabels.supportStart, support, from(STEP, 'stay.supportStart')),
    ...phaseRow(f),
    ...orAsk(row('s3-wish', planLabels.perspectief, wish, from(STEP, 'content.perspectiefText')), f.asks, 's3-wish', planLabels.perspectief, 'Waar wil ik straks wonen?', from(STEP, 'content.perspectief')),
    ...plannedAddress(f),
    ...orAsk(row('s3-back', backLabel(herkomst), returning, from(STEP, 'content.backToHerkomst')), f.asks, 's3-back', backLabel(herkomst), 'Wil ik daarheen terug? Waarom wel of niet?', from(STEP, 'content.backToHerkomst')),
    ...home(f),
    ...emergency(f),
  ])
}
