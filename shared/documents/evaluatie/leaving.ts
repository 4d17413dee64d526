import { bareDay, fullDay, longDay } from '../../domain/calendar/format.ts'
import { outflowAreas } from '../../domain/stay/outflow.ts'
import type { Block, Rich } from '../model.ts'
import { capital } from '../../text/capital.ts'
import { b, clean, ownWords, phrase, rich, sentence } from '../rich.ts'
import { cells } from '../trajectplan/blocks.ts'
import { placePhrase } from '../trajectplan/places.ts'
import type { TalkFacts } from './facts.ts'
import { phase, row } from './further.ts'

type Leaving = Pick<TalkFacts, 'stay'>
const areaName = { inkomen: 'Inkomen', schulden: 'Schulden', daginvulling: 'Daginvulling', netwerk: 'Netwerk' } as const

/** How the four areas stand, in one table; without rows no table. */
export function areas(f: Leaving): readonly Block[] {
  const rows = outflowAreas.flatMap((id) => {
    const a = f.stay.outflow.areas[id]
    const action = [phrase(a.action), phrase(a.who) && `(${phrase(a.who)})`].filter(Boolean).join(' ')
    return clean(a.status) === '' && action === '' ? [] : [cells([b(areaName[id])], phrase(a.status), action, a.due ? bareDay(a.due) : '')]
  })
  const columns = [{ title: '', width: 34 }, { title: 'Hoe staat het ervoor', width: 54 }, { title: 'Wat nog moet', width: 60 }, { title: 'Klaar op', width: 22 }]
  return rows.length === 0 ? [] : [{ kind: 'table', id: 'talk-areas', columns, rows }]
}

const holds = (q: { readonly answer: 'open' | 'ja' | 'nee'; readonly note: string }): string => [{ open: '', ja: 'Dat klopt nog.', nee: 'Dat klopt niet meer.' }[q.answer], sentence(q.note)].filter(Boolean).join(' ')
const after = (text: string): string => (text === '' ? '' : ` ${text}`)

function departure(f: TalkFacts): readonly Block[] {
  const end = f.stay.facts.plannedEnd
  const said = holds(f.talk.stillRight.date)
  return row('talk-end', 'Vertrek', [end ? rich(b(capital(fullDay(end))), '.', after(said)) : rich(said)])
}

function address(f: TalkFacts): readonly Block[] {
  const { plannedAddress: a } = f.stay.facts
  const place = placePhrase(a, f.dossier.naasten)
  const confirmed = a.confirmedOn ? ` Nagevraagd op ${longDay(a.confirmedOn)}.` : ''
  const said = holds(f.talk.stillRight.address)
  return row('talk-address', 'Adres', [place ? rich(b(capital(place)), '.', confirmed, after(said)) : rich(said)])
}

/** Registration as woningzoekende, and urgentie. */
export function house(f: Leaving): readonly Block[] {
  const { houseSeeker } = f.stay.facts
  const { urgentie } = f.stay.outflow
  const where = phrase(houseSeeker.where)
  const seeker = houseSeeker.on ? `Ingeschreven sinds ${longDay(houseSeeker.on)}${where ? ` bij ${where}` : ''}.` : where ? `Nog inschrijven bij ${where}.` : 'Nog niet ingeschreven.'
  const on = urgentie.on ? ` op ${longDay(urgentie.on)}` : ''
  const urgency = { open: '', 'niet-van-toepassing': 'Niet nodig.', aangevraagd: `Aangevraagd${on}.`, toegekend: `Gekregen${on}.`, afgewezen: `Afgewezen${on}.` }[urgentie.state]
  return [...row('talk-home', 'Woningzoekende', [rich(seeker)]), ...row('talk-urgentie', 'Urgentie', [rich(urgency)])]
}

/** Whether back to where the resident came from, why, and who is there. */
export function back(f: Leaving): readonly Block[] {
  const { back: answer, backReason, positiveNetwork, gemeente } = f.stay.outflow
  const home = clean(f.stay.facts.gemeenteHerkomst)
  const line: Rich = answer === 'open' ? [] : rich(b({ ja: 'Ja.', nee: 'Nee.', 'weet-niet': 'Dat weet ik nog niet.' }[answer]), after(sentence(backReason)), answer === 'nee' && clean(gemeente) ? ` Ik wil wonen in ${phrase(gemeente)}.` : '')
  return row('talk-back', home ? `Terug naar ${home}?` : 'Terug naar waar ik vandaan kom?', [line, rich(sentence(positiveNetwork))])
}

/** Help after leaving. */
export function help(f: Leaving): readonly Block[] {
  const { needed, what, by, from } = f.stay.outflow.followUp
  if (needed === 'open') return []
  if (needed === 'nee') return row('talk-help', 'Hulp na vertrek', [rich('Niet nodig.', after(sentence(what)))])
  const line = [phrase(what) || 'hulp aan huis', phrase(by) && `van ${phrase(by)}`, from && `vanaf ${longDay(from)}`].filter(Boolean).join(', ')
  return row('talk-help', 'Hulp na vertrek', [rich(sentence(capital(line)))])
}

/** Section 3, when leaving is spoken of: the four areas, and what stands about leaving. */
export function leaving(f: TalkFacts): readonly Block[] {
  if (!f.leaving) return []
  const wish: readonly Block[] = clean(f.stay.outflow.wish) === '' ? [] : [{ kind: 'words', id: 'talk-wish', label: 'Zo wil ik wonen', text: ownWords(f.stay.outflow.wish), size: 'small' }]
  return [...areas(f), ...wish, ...departure(f), ...address(f), ...back(f), ...phase(f), ...house(f), ...help(f)]
}
