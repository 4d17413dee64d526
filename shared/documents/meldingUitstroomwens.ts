import { fullDay, longDay } from '../domain/calendar/format.ts'
import { currentPlan } from '../domain/dossier.ts'
import { addressLine } from '../domain/house/house.ts'
import { fullName } from '../domain/people/name.ts'
import { callName } from '../domain/people/person.ts'
import { helpLine } from '../text/fixed.ts'
import { row } from './evaluatie/further.ts'
import type { StayInput } from './evaluatie/input.ts'
import type { Block, Document, Rich } from './model.ts'
import { capital } from '../text/capital.ts'
import { b, clean, phrase, rich } from './rich.ts'
import { roleText } from './trajectplan/sign.ts'
import { minimal } from './uitstroom/minimal.ts'

const living = { zelfstandig: 'Zelfstandig wonen', ambulant: 'Zelfstandig wonen met hulp aan huis', naaste: 'Wonen bij een naaste', anders: 'Wonen', open: 'Wonen' } as const
const home = { 'eigen-woning': 'Er is een eigen woning', netwerk: 'Er is een plek bij een naaste', corporatie: 'Er is een woning van een corporatie', kamer: 'Er is een kamer', begeleid: 'Er is een plek met begeleiding', anders: 'Er is een adres', onbekend: 'Er is een adres' } as const
const gemeenteName = (text: string): string => phrase(text).replace(/^gemeente /iu, '')

function wish(i: StayInput): Rich {
  const where = phrase(minimal(i.stay.outflow.gemeente, i.dossier, i.stay))
  const how = living[currentPlan(i.stay)?.content.perspectief ?? 'open']
  return where === '' ? rich(how === 'Wonen' ? 'Dat bespreken we nog.' : `${how}. Waar, bespreken we nog.`) : rich(`${how} in `, b(where), '.')
}

function back({ stay: { outflow, facts } }: StayInput): Rich {
  const from = gemeenteName(facts.gemeenteHerkomst)
  return { open: rich('Dat bespreken we nog.'), 'weet-niet': rich('Dat is nog niet zeker.'), ja: rich(b('Ja.'), from && ` Dat is ${from}.`), nee: rich(b('Nee.')) }[outflow.back]
}

function house({ stay: { facts: { plannedAddress: a, houseSeeker } } }: StayInput): Rich {
  const place = clean(a.address) === '' && a.kind === 'onbekend' && clean(a.whose) === '' ? 'Nog geen woning.' : `${home[a.kind]}${a.confirmedOn ? '' : ', nog niet bevestigd'}.`
  return rich(place, houseSeeker.on ? ' Ingeschreven als woningzoekende.' : ' Nog niet ingeschreven als woningzoekende.')
}

function help(i: StayInput): Rich {
  const { needed, what, by, from } = i.stay.outflow.followUp
  if (needed !== 'ja') return rich(needed === 'nee' ? 'Geen.' : 'Dat bespreken we nog.')
  const text = (t: string): string => phrase(minimal(t, i.dossier, i.stay))
  return rich(`${[capital(text(what)) || 'Hulp aan huis', text(by) && `van ${text(by)}`, from && `vanaf ${longDay(from)}`].filter(Boolean).join(', ')}.`)
}

/** The facts of a letter, between two lines. */
const between = (rows: readonly Block[]): readonly Block[] =>
  rows.map((r, n) => (r.kind !== 'row' ? r : n === 0 ? { ...r, ruled: 'above' } : n === rows.length - 1 ? { ...r, ruled: 'below' } : r))

/** The letter that tells the gemeente what somebody wants after the stay (V42): no more than it needs, and a concept until it is sent. */
export function meldingUitstroomwens(i: StayInput): Document {
  const { facts, outflow } = i.stay
  const name = clean(fullName(i.dossier.person)) || clean(callName(i.dossier.person))
  const call = clean(callName(i.dossier.person)) || name
  const sent = outflow.notice.sentOn
  const hbo = clean(i.house.staff.find((s) => s.id === facts.hboId)?.name ?? '')
  const since = facts.placementDate ?? facts.supportStart
  const gemeente = gemeenteName(facts.gemeenteVerantwoordelijk)
  const ask = minimal(outflow.notice.ask, i.dossier, i.stay) || 'Laat ons weten met wie wij dit bij u kunnen bespreken.'
  const when = facts.plannedEnd ? rich(`${call} vertrekt waarschijnlijk op `, b(fullDay(facts.plannedEnd)), '. ') : rich('De dag van vertrek staat nog niet vast. ')
  const about = [name, i.dossier.person.birthDate && longDay(i.dossier.person.birthDate)].filter(Boolean).join(', ')
  const to = phrase(minimal(outflow.notice.to, i.dossier, i.stay))
  const address = [gemeente && `Gemeente ${gemeente}`, to === `Gemeente ${gemeente}` ? '' : to].filter(Boolean)
  const told: readonly (readonly [string, string])[] = [['Datum', fullDay(sent ?? i.today)], ['Indicatie', clean(facts.indicatie.number)], ['Gaat over', about]]
  const lines = [...row('notice-wish', 'De wens', [wish(i)]), ...row('notice-back', 'Terug naar gemeente van herkomst', [back(i)]), ...row('notice-house', 'Woning', [house(i)]), ...row('notice-help', 'Hulp die nodig is', [help(i)])]
  const blocks: readonly Block[] = [
    { kind: 'letter', id: 'notice-head', to: address.length > 0 ? address : ['Nog invullen: welke gemeente?'], facts: told.filter(([, v]) => v !== ''), subject: 'Melding: wens voor na het verblijf' },
    ...row('notice-open', '', [rich('Beste collega,'), rich(since ? `${name} woont sinds ${longDay(since)} in ons huis. ` : `${name} woont in ons huis. `, ...when, `Wij melden u wat ${call} daarna wil.`)]),
    ...between(lines),
    ...row('notice-ask', '', [rich(b('Wat wij u vragen.'), ` ${ask}`), rich(`${call} krijgt een kopie van deze brief. Er staat niet meer in dan u nodig hebt.`), rich(`Vragen? Bel ${[hbo, clean(i.house.phone247)].filter(Boolean).join(', ')}.`)]),
    { kind: 'signatures', id: 'notice-sign', onAxis: true, cells: [{ name: hbo, role: roleText('hbo', { facts: { ...facts, begeleiderId: null }, dossier: i.dossier, rules: { personWord: '' } }), when: sent ? '' : 'Datum:', state: { kind: 'open' }, by: 'hbo' }] },
  ]
  const title = 'Melding uitstroomwens'
  return {
    kind: 'melding-uitstroomwens', profile: '', title: [title, name].filter(Boolean).join(' '), subject: clean(i.house.name), language: 'nl-NL',
    head: { left: clean(i.house.name), right: clean(addressLine(i.house)) }, sections: [{ id: 'notice', title, newPage: false, blocks }],
    footer: { strong: helpLine(clean(i.house.phone247)), archive: [title, name, sent ? `verzonden op ${longDay(sent)}` : `concept van ${longDay(i.today)}`, 'vertrouwelijk'].filter(Boolean).join(' · ') },
    mark: sent ? 'geen' : 'concept', example: i.house.example,
  }
}
